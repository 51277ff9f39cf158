/** Elements that load their data from a real server, and what they tell of it. */
import { afterAll, beforeAll, expect, vi } from "vitest";
import { axeViolations, type Opened, type OpenOptions } from "../../../.ci/browser.ts";
import type { Fault } from "./faults.ts";
import { page as pageWith, type Site, startSite } from "./site.ts";

export const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  days: [{ date: "2027-02-15", sessions: [{ id: "opening", title: "Opening" }] }],
};

export let site: Site;
/** Starts the site for the tests of a file, since files share their modules. */
export function useSite(): void {
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());
}

/** The events that the page received, in order. */
export interface Told {
  type: string;
  detail: { message?: string; cause?: string };
}
export const listen = () => {
  const told: Told[] = [];
  Object.assign(window, { told });
  for (const type of ["plenary-load", "plenary-error"]) {
    addEventListener(type, (event) => {
      const { message, cause } = (event as CustomEvent).detail;
      told.push({ type, detail: { message, cause } });
    });
  }
};
export const told = ({ page }: Opened) =>
  page.evaluate(() => (window as unknown as { told: Told[] }).told);
export const errors = async (opened: Opened) =>
  (await told(opened)).filter(({ type }) => type === "plenary-error");

let pages = 0;
export const newPage = () => `/page-${++pages}.html`;
/** A page with an element whose data is at an address. */
export function open(src: string, inside = "", options: OpenOptions = {}) {
  const name = newPage();
  const element = `<plenary-agenda src="${src}">${inside}</plenary-agenda>`;
  site.put(name, pageWith(`<main><h1>Host</h1>${element}</main>`));
  return site.open(name.slice(1), { ready: false, before: listen, ...options });
}
/** An address that gives this answer. */
export function at(answer: Parameters<Site["put"]>[1], headers = {}) {
  const src = `/data-${++pages}.json`;
  site.put(src, answer, headers);
  return src;
}
/** `expect.poll` does not work in concurrent tests: it cannot tell which one it belongs to. */
export const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000, interval: 50 });
export const asked = (src: string) => site.requests.filter(({ url }) => url === src);
export const opening = ({ plenary }: Opened) => plenary.getByRole("article", { name: "Opening" });
export const refresh = ({ plenary }: Opened) =>
  plenary.evaluate((element) => (element as HTMLElementTagNameMap["plenary-agenda"]).refresh());
export const FAILED = "The programme could not be loaded.";
export const OLD = /This is the programme as of .* The newest version could not be loaded\./;

/** Checks what an element that failed tells the page and the console. */
export async function saysWhy(opened: Opened, { cause, says }: Fault) {
  await soon(async () => expect(await errors(opened)).toHaveLength(1));
  const [{ detail }] = (await errors(opened)) as [Told];
  expect(detail.cause).toBe(cause);
  expect(detail.message).toMatch(says);
  expect(opened.said.filter((line) => says.test(line) && /Plenary/.test(line))).toHaveLength(1);
  expect(opened.said.filter((line) => line.startsWith("thrown"))).toEqual([]);
}

/** With a clock that a test can put forward: nothing waits until a request has taken too long. */
export const clockFor = ({ cause }: Fault): OpenOptions =>
  cause === "timeout" ? { now: "2027-02-10T10:00:00Z" } : {};
export async function passTimeLimit({ cause }: Fault, { page }: Opened, src: string, times = 1) {
  if (cause !== "timeout") return;
  await soon(() => expect(asked(src)).toHaveLength(times));
  await page.clock.fastForward(8_000);
}

/** The first copy is loaded, the second ends in a fault. */
export async function keepsTheLastCopy(fault: Fault): Promise<void> {
  const src = at(programme);
  const opened = await open(src, "", clockFor(fault));
  const { plenary, page } = opened;
  await opening(opened).waitFor();
  site.put(src, fault.answer);
  await refresh(opened);
  await passTimeLimit(fault, opened, src, 2);
  const stale = plenary.locator("[part=stale]");
  await stale.waitFor({ timeout: 20_000 });
  await saysWhy(opened, fault);
  expect(await stale.innerText()).toMatch(OLD);
  expect(await opening(opened).isVisible()).toBe(true);
  expect(await plenary.getByRole("alert").count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  site.put(src, { ...programme, title: "Retreat, revised" });
  await stale.getByRole("button", { name: "Try again" }).click();
  await plenary.getByRole("heading", { name: "Retreat, revised" }).waitFor();
  expect(await stale.innerText()).toBe("");
  await page.close();
}
