import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Timeline } from "../../list/timeline.tsx";
import { programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

afterEach(cleanup);

const start = (options?: ShowOptions) =>
  show(
    <>
      <LanguageSwitch />
      <Timeline />
    </>,
    options,
  );
const radios = () => screen.queryAllByRole("radio") as HTMLInputElement[];
const chosen = () => radios().find(({ checked }) => checked)?.parentElement?.textContent;
const titles = () => screen.getAllByRole("article").map((card) => card.firstElementChild);

describe("the switch of the programme's language", () => {
  it("is a group with a name, with each language in its own name", () => {
    start();
    expect(screen.getByRole("group", { name: "Programme language" })).toBeTruthy();
    expect(
      radios().map(({ parentElement }) => [parentElement?.textContent, parentElement?.lang]),
    ).toEqual([
      ["English", "en"],
      ["Français", "fr"],
    ]);
  });

  it("is not rendered for a programme in one language", () => {
    const days = [{ date: "2024-02-23", sessions: [{ id: "one", title: { en: "A", fr: "B" } }] }];
    start({
      document: {
        ...programme,
        title: "Retreat",
        days: [
          ...days,
          {
            date: "2024-02-24",
            sessions: [
              { id: "two", title: "C" },
              { id: "three", title: "D" },
            ],
          },
        ],
      },
    });
    expect(radios()).toEqual([]);
  });

  it.each([
    ["the interface's", "fr", "Français"],
    ["the programme's own where it has not the interface's", "es", "English"],
  ])("starts at %s", (_, lang, expected) => {
    start({ lang });
    expect(chosen()).toBe(expected);
  });

  it("changes the programme's language and not the interface's", () => {
    const { store, onChange } = start();
    const radio = screen.getByRole("radio", { name: "Français" });
    radio.focus();
    fireEvent.click(radio);
    expect(store.choices.value.content).toBe("fr");
    expect(titles()[0]?.textContent).toBe("Ouverture");
    expect(titles()[0]?.querySelector("[lang=fr]")).toBeTruthy();
    expect(screen.getByRole("group", { name: "Programme language" })).toBeTruthy();
    expect(document.activeElement).toBe(radio);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("marks what is not translated into the chosen language", () => {
    const [first] = programme.days;
    const sessions = [...(first?.sessions ?? []), { id: "bus", title: "The bus leaves" }];
    start({
      document: { ...programme, days: [{ ...first, sessions }] },
      choices: { content: "fr" },
    });
    expect(titles().map((title) => title?.querySelector("[data-fallback]")?.textContent)).toEqual([
      undefined,
      undefined,
      "The bus leaves",
    ]);
  });
});
