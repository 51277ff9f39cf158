import * as en from "@plenary/core/languages/en";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { allowingHost, sandboxedHost } from "../../page/host.fixture.ts";
import { programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { Share } from "./share.tsx";

afterEach(cleanup);

function open(options: ShowOptions = {}) {
  const shown = show(<Share />, { host: allowingHost(), ...options });
  fireEvent.click(screen.getByRole("button", { name: "Share" }));
  return shown;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const field = (name: string) => screen.queryByRole<HTMLInputElement>("textbox", { name })?.value;
const status = () => screen.getAllByRole("status")[0]?.textContent;
const page = (fields = "") => `https://host.example/retreat#plenary_${fields}agenda-a`;
const PAGE = page();
const BY_HAND = en.delivery.byHand;

describe("sharing the programme", () => {
  it("is not offered for a single session, whose own dialog has it", () => {
    const [day] = programme.days;
    const document = { ...programme, days: [{ ...day, sessions: day?.sessions.slice(0, 1) }] };
    show(<Share />, { document });
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("has a link with the choices at the time of opening", () => {
    open({ choices: { audiences: ["press", "gone, too"], day: "2024-02-24", search: "water" } });
    expect(field("What is shown here")).toBe(
      page("audience-press_-gone_2C_20too_day-2024-02-24_q-water_"),
    );
  });

  it("has a link to the starred sessions, once there is one", () => {
    open();
    expect(field("What is shown here")).toBe(PAGE);
    expect(field("My programme")).toBeUndefined();
    cleanup();
    open({ choices: { favourites: ["water", "room"] } });
    expect(field("What is shown here")).toBe(PAGE);
    expect(field("My programme")).toBe(page("mine-water_-room_"));
    cleanup();
    open({ choices: { favourites: ["water"], mine: true } });
    expect(field("What is shown here")).toBe(page("mine-water_"));
  });

  it("selects an address when it gets the focus", () => {
    open();
    const input = screen.getByRole<HTMLInputElement>("textbox");
    fireEvent.focus(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, PAGE.length]);
  });

  it("copies the address, and says so", async () => {
    const host = allowingHost();
    open({ host });
    expect(status()).toBe("");
    press("Copy link: What is shown here");
    await waitFor(() => expect(status()).toBe("Copied"));
    expect(host.copy).toHaveBeenCalledWith(PAGE);
  });

  it("copies what is shown as text, with the address", async () => {
    const host = allowingHost();
    open({ host, choices: { search: "water" } });
    press("Copy as text");
    await waitFor(() => expect(status()).toBe("Copied"));
    const text = host.copy.mock.lastCall?.[0] as string;
    expect(text.replaceAll("\u00a0", " ")).toMatch(
      /^Friday 23 February\n.*\n.*\n\n11:00 · Water for all\n\nSaturday 24 February\n.*\n.*\n\n12:00 · Water questions\n\nhttps:/,
    );
    expect(text.endsWith(page("q-water_"))).toBe(true);
  });

  it("sends the title and the address with the device's share sheet", () => {
    const send = vi.fn(async () => true);
    open({ host: allowingHost({ send }) });
    press("Send…");
    expect(send).toHaveBeenCalledWith(`Retreat\n${PAGE}`);
  });

  it("offers no sending without a share sheet, and no link without an address", () => {
    open({ host: allowingHost({ address: () => undefined }) });
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Share",
      "Close",
      "Copy as text",
    ]);
  });

  it.each([
    ["copying", "Copy link: What is shown here", PAGE],
    ["sending", "Send…", `Retreat\n${PAGE}`],
  ])("that is refused at %s leaves the text to copy, selected", async (_, name, expected) => {
    open({ host: sandboxedHost({ send: async () => false }) });
    press(name);
    const left = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: BY_HAND });
    expect(left.value).toBe(expected);
    expect(left.readOnly).toBe(true);
    expect(document.activeElement).toBe(left);
    expect([left.selectionStart, left.selectionEnd]).toEqual([0, expected.length]);
    expect(status()).toBe("");
  });

  it("removes the text to copy by hand once copying works", async () => {
    const copy = vi.fn(async () => false);
    open({ host: allowingHost({ copy }) });
    press("Copy as text");
    await screen.findByRole("textbox", { name: BY_HAND });
    copy.mockResolvedValue(true);
    press("Copy as text");
    await waitFor(() => expect(status()).toBe("Copied"));
    expect(screen.queryByRole("textbox", { name: BY_HAND })).toBeNull();
  });
});
