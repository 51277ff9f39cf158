/** Downloads, copied links and copied text, by the built script: where they are allowed, and where none is. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page as host, type Site, startSite } from "./site.ts";

const programme = {
  format: 1,
  id: "retreat",
  title: "Retreat",
  language: "en",
  timeZone: "Europe/Madrid",
  url: "https://office.example/retreat",
  revision: 2,
  updated: "2027-01-02T10:00:00Z",
  days: [
    {
      date: "2027-02-15",
      sessions: [
        { id: "opening", title: "Opening", start: "2027-02-15T10:00", end: "2027-02-15T11:00" },
        { id: "water", title: "Water", start: "2027-02-15T11:00", status: "cancelled" },
      ],
    },
  ],
};

const policy = (data: string) =>
  [
    "default-src 'none'",
    "script-src 'nonce-abc' 'strict-dynamic'",
    "style-src 'none'",
    `connect-src ${data}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

let site: Site;
beforeAll(async () => {
  site = await startSite();
  // Browsers ask for it, and log an error when it is missing.
  site.put("/favicon.ico", "", { "content-type": "image/x-icon" });
  site.put("/programme.json", programme, { "access-control-allow-origin": "*" });
  const agenda = (src: string) => `<plenary-agenda src="${src}"></plenary-agenda>`;
  site.put("/index.html", host(agenda("/programme.json")));
  site.put(
    "/strict.html",
    host(agenda("/programme.json"), '<script nonce="abc" src="/plenary.js" defer></script>'),
    { "content-security-policy": policy(site.url) },
  );
  site.put("/framed.html", host(agenda(`${site.url}/programme.json`)));
  for (const sandbox of ["allow-scripts", "allow-scripts allow-popups"]) {
    const body = `<iframe src="/framed.html" sandbox="${sandbox}" width="700" height="800"></iframe>`;
    site.put(`/${sandbox.replace(" ", "-")}.html`, host(body, ""));
  }
});
afterAll(() => site.stop());

const opener = (within: Locator | FrameLocator, name: string | RegExp) =>
  within.getByRole("button", { name }).first();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** The name of the button that opens the ⋯ menu. */
const MORE = "More actions: Opening";

describe.each(["index.html", "strict.html"])("on %s", (path) => {
  const open = () => site.open(path, { permissions: ["clipboard-read", "clipboard-write"] });

  it("a calendar file is downloaded, named after the agenda, and valid", async () => {
    const { page, plenary, said } = await open();
    await opener(plenary, "More actions").click();
    await opener(plenary, "Add to calendar").click();
    const download = page.waitForEvent("download");
    await plenary.getByRole("button", { name: /^What is shown here/ }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("retreat.ics");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    expect(text).toMatch(/UID:opening@retreat\r\n.*SEQUENCE:2\r\nDTSTART:20270215T090000Z\r\n/s);
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    // Whether a browser keeps the file, no page can know: what it says holds either way.
    await expect
      .poll(() => plenary.locator("dialog [role=status]:not(.plenary-unseen)").textContent())
      .toBe("If no file was saved, copy this instead:");
    const left = plenary.locator("dialog textarea");
    expect(await left.isVisible()).toBe(true);
    expect(await left.inputValue()).toBe(text.replaceAll("\r\n", "\n"));
    expect(said).toEqual([]);
    await page.close();
  });

  it("a link and a text are copied by keyboard, and the focus returns to ⋯", async () => {
    const { page, plenary, said } = await open();
    await opener(plenary, MORE).focus();
    await page.keyboard.press("Enter");
    await plenary.getByRole("button", { name: "Copy link" }).press("Enter");
    await expect
      .poll(() => clipboard(page))
      .toBe(`${site.url}/${path}#plenary_session-opening_agenda-retreat`);
    await plenary.getByRole("button", { name: "Copy as text" }).press("Enter");
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^Opening\nMonday 15 February · 10:00–11:00 \(.*\)\nhttp/);
    await page.keyboard.press("Escape");
    await expect.poll(() => plenary.locator("dialog").count()).toBe(0);
    const focused = page.evaluate(() =>
      document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label"),
    );
    expect(await focused).toBe(MORE);
    expect(said).toEqual([]);
    await page.close();
  });

  it("a copied link opens the session it names", async () => {
    const { page, plenary } = await open();
    await opener(plenary, MORE).click();
    await plenary.getByRole("button", { name: "Copy link" }).click();
    await expect
      .poll(() => plenary.locator("dialog [role=status]:not(.plenary-unseen)").textContent())
      .toBe("Copied");
    const link = await clipboard(page);
    await page.goto("about:blank");
    await page.goto(link);
    const title = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    await expect.poll(title).toBe("Opening");
    await page.close();
  });
});

describe("a page whose clipboard is blocked", () => {
  it("shows the address, selected, to copy by hand", async () => {
    const { page, plenary, said } = await site.open("index.html", {
      before: () => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException("", "NotAllowedError"));
      },
    });
    await opener(plenary, "More actions").click();
    await opener(plenary, "Share").click();
    await opener(plenary, /^Copy link/).click();
    const field = plenary.locator("textarea");
    expect(await field.inputValue()).toBe(`${site.url}/index.html#plenary_agenda-retreat`);
    const selected = field.evaluate(
      (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
    );
    expect(await selected).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe("in a frame with sandbox=allow-scripts", () => {
  const home = (fields = "") => `https://office.example/retreat#plenary_${fields}agenda-retreat`;

  /** Opens the frame with the given element in it. */
  const framed = async (element: string) => {
    site.put("/framed.html", host(element));
    const { page, said } = await site.open("allow-scripts.html", { ready: false });
    const frame = page.frameLocator("iframe");
    const left = (text: RegExp | string) =>
      expect.poll(() => frame.locator("textarea").inputValue()).toMatch(text);
    return { page, frame, left, said };
  };
  const from = () => `src="${site.url}/programme.json"`;
  const AGENDA = () => `<plenary-agenda ${from()}></plenary-agenda>`;
  const TIMELINE = () => `<plenary-timeline ${from()}></plenary-timeline>`;
  const CARD = () => `<plenary-panel-card session="opening" ${from()}></plenary-panel-card>`;

  it.each([
    ["a programme", AGENDA],
    ["the days alone", TIMELINE],
    ["one card alone", CARD],
  ])(
    "every action in the ⋯ menu of %s shows text to copy, by pointer and by keyboard",
    async (_, element) => {
      const { page, frame, left } = await framed(element());
      await opener(frame, MORE).press("Enter");
      for (const [role, name, text] of [
        ["button", "Copy link", home("session-opening_")],
        ["button", "Copy as text", /^Opening\nMonday 15 February/],
        ["link", "Google Calendar", /^https:\/\/calendar\.google\.com\//],
        ["link", "Outlook", /^https:\/\/outlook\.live\.com\//],
        ["button", "Download a calendar file", /^BEGIN:VCALENDAR/],
      ] as const) {
        for (const act of ["click", "key"]) {
          const control = frame.getByRole(role, { name });
          await (act === "click" ? control.click() : control.press("Enter"));
          await left(text);
          expect(await frame.locator("textarea").isVisible()).toBe(true);
        }
      }
      await page.close();
    },
  );

  it("every action of the calendar and share dialogs does too", async () => {
    const { page, frame, left } = await framed(AGENDA());
    await opener(frame, "More actions").press("Enter");
    await opener(frame, "Add to calendar").press("Enter");
    await frame.getByRole("button", { name: /^What is shown here/ }).press("Enter");
    await left(/^BEGIN:VCALENDAR/);
    await page.keyboard.press("Escape");
    await opener(frame, "Share").click();
    await frame.getByRole("button", { name: "Copy as text" }).click();
    await left(/Opening/);
    expect(await frame.getByRole("textbox", { name: "What is shown here" }).inputValue()).toBe(
      home(),
    );
    await frame.getByRole("button", { name: /^Copy link/ }).click();
    await left(home());
    await page.close();
  });

  it.each([
    ["a programme", AGENDA],
    ["the days alone", TIMELINE],
  ])("a star in %s, which cannot be stored, shows the link to my programme", async (_, element) => {
    const { page, frame, left, said } = await framed(element());
    await opener(frame, "Add to my programme: Opening").press("Enter");
    await frame.getByText("Your programme cannot be kept here.").last().waitFor();
    const field = frame.getByRole("textbox", { name: "My programme" });
    expect(await field.isVisible()).toBe(true);
    expect(await field.inputValue()).toBe(home("mine-opening_"));
    await opener(frame, "Copy link: My programme").press("Enter");
    await left(home("mine-opening_"));
    expect(said.filter((line) => line.startsWith("thrown"))).toEqual([]);
    await page.close();
  });

  it("stars work although the address cannot be changed", async () => {
    site.put(
      "/framed.html",
      host(`<plenary-agenda url-state src="${site.url}/programme.json"></plenary-agenda>`),
    );
    const { page, said } = await site.open("allow-scripts.html", { ready: false });
    const frame = page.frameLocator("iframe");
    await opener(frame, "Add to my programme: Opening").click();
    await expect
      .poll(() => opener(frame, "Add to my programme: Opening").getAttribute("aria-pressed"))
      .toBe("true");
    expect(said.filter((line) => line.startsWith("thrown"))).toEqual([]);
    await page.close();
  });

  it("with allow-popups too, a calendar site opens in a new window", async () => {
    const { page } = await site.open("allow-scripts-allow-popups.html", { ready: false });
    await page
      .context()
      .route("https://calendar.google.com/**", (route) =>
        route.fulfill({ contentType: "text/html", body: "<title>Calendar</title>" }),
      );
    const frame = page.frameLocator("iframe");
    await opener(frame, MORE).click();
    const opened = page.waitForEvent("popup");
    await frame.getByRole("link", { name: "Google Calendar" }).click();
    await expect
      .poll(async () => (await opened).url())
      .toMatch(/^https:\/\/calendar\.google\.com\//);
    expect(await (await opened).evaluate(() => opener)).toBeNull();
    await page.close();
  });
});
