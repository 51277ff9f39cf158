import { cleanup, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { programme, type ShowOptions, show } from "../programme.fixture.tsx";
import { Head } from "./head.tsx";

afterEach(cleanup);

const start = (more: object, options: ShowOptions = {}) =>
  show(<Head />, { document: { ...programme, ...more }, ...options });
const spaces = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");

describe("the agenda's head", () => {
  it("has its title as the topmost heading, dates and place", () => {
    const { container } = start({}, { headingLevel: 3 });
    expect(screen.getByRole("heading", { name: "Retreat", level: 3 })).toBeTruthy();
    const facts = Array.from(
      container.querySelectorAll(".plenary-head-facts > span"),
      ({ textContent }) => spaces(textContent),
    );
    expect(facts).toEqual(["23–24 February 2024", "The Mill", "Barcelona"]);
  });

  it("links to the venue, the meeting's page and its other links", () => {
    start({
      venue: { name: "The Mill", url: "https://mill.example/" },
      url: "https://example.org/retreat",
      links: [{ url: "https://example.org/guide.pdf", label: "Guide" }],
    });
    const links = screen
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["The Mill", "https://mill.example/"],
      ["example.org", "https://example.org/retreat"],
      ["Guide", "https://example.org/guide.pdf"],
    ]);
  });

  it.each([
    ["draft", "Draft"],
    ["provisional", "Provisional programme"],
  ])("says in words that it is %s, and can be told apart by it", (state, words) => {
    const { container } = start({ state });
    expect(screen.getByText(words).localName).toBe("strong");
    expect(container.querySelector<HTMLElement>("[part=state]")?.dataset.state).toBe(state);
  });

  it("shows no state for a final programme", () => {
    const { container } = start({ state: "final" });
    expect(container.querySelector(".plenary-head-state")).toBeNull();
  });

  it("shows when it was updated, also as machine-readable time", () => {
    const { container } = start({ updated: "2024-02-20T08:12:00Z" });
    const time = container.querySelector("time");
    expect(spaces(time?.textContent)).toBe("Updated 20 February 2024, 09:12");
    expect(time?.getAttribute("datetime")).toBe("2024-02-20T09:12+01:00");
  });

  it("has its notice and its summary", () => {
    start({ notice: "Rooms may change", summary: "One.\n\nTwo." });
    expect(screen.getByText("Rooms may change")).toBeTruthy();
    expect(screen.getByText("Two.").localName).toBe("p");
  });

  it("draws nothing before there is an agenda", () => {
    const { container } = show(<Head />, { document: { format: 2 } });
    expect(container.querySelector("[part=head]")).toBeNull();
  });
});
