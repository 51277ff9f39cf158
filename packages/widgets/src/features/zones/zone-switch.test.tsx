import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { ZoneSwitch } from "./zone-switch.tsx";

afterEach(cleanup);

const start = (options: ShowOptions = {}) =>
  show(<ZoneSwitch />, { viewerZone: "Asia/Tokyo", ...options });
const options = () =>
  screen
    .queryAllByRole("radio")
    .map(
      (radio) =>
        `${radio.parentElement?.textContent}${(radio as HTMLInputElement).checked ? " *" : ""}`,
    );
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));

describe("the zone switch", () => {
  it("is a group with a name, with the event's time and the reader's", () => {
    start();
    expect(screen.getByRole("group", { name: "Time zone" })).toBeTruthy();
    expect(options()).toEqual(["Barcelona *", "My time"]);
  });

  it.each([
    ["the reader is at the event", { viewerZone: "Europe/Madrid" }],
    ["their clock shows the same", { viewerZone: "Europe/Paris" }],
    ["no session has a time", { document: { ...programme, days: [{ date: "2024-02-23" }] } }],
  ])("is not there where %s", (_, given) => {
    start(given);
    expect(options()).toEqual([]);
  });

  it("describes the event's time if its zone has no city", () => {
    start({ document: { ...programme, venue: undefined } });
    expect(options()[0]).toMatch(/^Spain Time|^Central European/);
  });

  it("puts the chosen time first, and stays in place", () => {
    const { store, onChange } = start();
    const radio = screen.getByRole("radio", { name: "My time" });
    radio.focus();
    choose("My time");
    expect(store.choices.value.zone).toBe("viewer");
    expect(options()).toEqual(["Barcelona", "My time *"]);
    expect(document.activeElement).toBe(radio);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("is not reset by other choices, nor by a new document", () => {
    const { store } = start();
    choose("My time");
    act(() => {
      store.choose({ search: "water", day: "2024-02-23", audiences: ["press"] });
      store.load({ ...programme, revision: 2 });
    });
    expect(options()).toEqual(["Barcelona", "My time *"]);
  });

  it("keeps a third zone set by the site as an option", () => {
    const { store } = start({ choices: { zone: "America/New_York" } });
    expect(options()).toEqual(["Barcelona", "My time", "Eastern Time *"]);
    choose("Barcelona");
    choose("Eastern Time");
    expect(store.choices.value.zone).toBe("America/New_York");
  });

  it("recognizes the event's zone by its name", () => {
    start({ choices: { zone: "Europe/Madrid" } });
    expect(options()).toEqual(["Barcelona *", "My time"]);
  });
});
