import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Timeline } from "./timeline.tsx";

afterEach(cleanup);

const start = (options: ShowOptions) => show(<Timeline />, options);
const buttons = () => screen.queryAllByRole("button").map((button) => button.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const forPress = {
  ...programme,
  audiences: [...programme.audiences, { id: "others", name: "Others" }],
  days: programme.days.map((day) => ({ ...day, audience: ["press"] })),
};

describe("the message that nothing is left", () => {
  it("is not shown while a session is visible", () => {
    const { container } = start({ choices: { search: "water" } });
    expect(container.querySelector("[part=nothing-left]")).toBeNull();
  });

  it("quotes the search text, isolated from the text around it", () => {
    const { container } = start({ choices: { search: "zzz" } });
    expect(screen.getByText(/^No session found for/).textContent).toBe(
      "No session found for “zzz”.",
    );
    expect(container.querySelector("[part=nothing-left] bdi")?.textContent).toBe("zzz");
  });

  it.each<[string, ShowOptions["choices"], string[]]>([
    ["the search", { search: "zzz" }, ["Clear the search"]],
    ["the groups", { audiences: ["others"] }, ["All groups"]],
    [
      "the search and the day",
      { search: "zzz", day: "2024-02-23" },
      ["Clear the search", "All days"],
    ],
    [
      "all three",
      { search: "water", audiences: ["others"], day: "2024-02-23" },
      ["Clear the search", "All groups", "All days"],
    ],
  ])("offers to loosen %s", (_, choices = {}, expected) => {
    start({ choices, document: forPress });
    expect(buttons()).toEqual(expected);
  });

  it("offers no reset of what the site fixed", () => {
    const { store } = start({ choices: { audiences: ["others"] }, document: forPress });
    act(() => store.lock(true));
    expect(screen.getByText("No session matches these groups.")).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it("resets one filter and keeps the others", () => {
    const { store, onChange } = start({ choices: { search: "closing", day: "2024-02-23" } });
    press("All days");
    expect(store.choices.value).toMatchObject({ search: "closing", day: undefined });
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("moves the focus to the sessions that came back", () => {
    const { container } = start({ choices: { search: "zzz" } });
    press("Clear the search");
    expect(document.activeElement).toBe(container.querySelector("[part=timeline]"));
  });
});
