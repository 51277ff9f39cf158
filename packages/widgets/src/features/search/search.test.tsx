import { act, cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pass, programme, type ShowOptions, show } from "../../programme.fixture.tsx";
import { Search } from "./search.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = (options?: ShowOptions) => show(<Search />, options);
const field = () => screen.getByRole("searchbox", { name: "Search" }) as HTMLInputElement;
const clear = () => screen.queryByRole("button", { name: "Clear the search" });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const few = { ...programme, days: [{ ...programme.days[0] }] };

describe("the search field", () => {
  it("is in a search landmark, with a name", () => {
    start();
    expect(screen.getByRole("search").contains(field())).toBe(true);
  });

  it("is in the reader's language", () => {
    start({ lang: "fr" });
    expect(screen.getByRole("searchbox", { name: "Rechercher" })).toBeTruthy();
  });

  it("is not rendered for three sessions, nor before there are any", () => {
    const { store } = start({ document: few });
    expect(screen.queryByRole("search")).toBeNull();
    act(() => store.load(programme));
    expect(screen.getByRole("search")).toBeTruthy();
  });

  it("stays when a day of three sessions is chosen", () => {
    start({ choices: { day: "2024-02-24" } });
    expect(screen.getByRole("search")).toBeTruthy();
  });

  it("shows the search text of a link", () => {
    start({ choices: { search: "water" } });
    expect(field().value).toBe("water");
  });
});

/** Starts with searches that take the given time, in milliseconds. */
function takes(time: number) {
  const onChange = vi.fn(() => void vi.setSystemTime(Date.now() + time));
  return { ...start({ onChange }), onChange };
}

describe("typing", () => {
  it("searches without a wait where a search takes none", () => {
    const { store } = start();
    type("wat");
    pass(0);
    expect(store.choices.value.search).toBe("wat");
    type("water");
    pass(0);
    expect(store.choices.value.search).toBe("water");
    expect(store.count.value.shown).toBe(2);
  });

  it("after a search that takes long waits for as long, and searches once", () => {
    const { store, onChange } = takes(60);
    type("w");
    pass(0);
    expect(store.choices.value.search).toBe("w");
    type("wat");
    pass(40);
    type("water");
    pass(59);
    expect(store.choices.value.search).toBe("w");
    pass(1);
    expect(store.choices.value.search).toBe("water");
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("waits no longer than 150 ms, however long a search takes", () => {
    const { store } = takes(2000);
    type("w");
    pass(0);
    type("water");
    pass(149);
    expect(store.choices.value.search).toBe("w");
    pass(1);
    expect(store.choices.value.search).toBe("water");
  });

  it("keeps the focus, the caret and the spaces", () => {
    start();
    field().focus();
    type("water ");
    field().setSelectionRange(2, 2);
    pass(1000);
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe("water ");
    expect(field().selectionStart).toBe(2);
  });

  it("does not rewrite the same text, which would interrupt an input method", () => {
    start();
    type("水");
    const written = vi.spyOn(field(), "value", "set");
    pass(150);
    expect(written).not.toHaveBeenCalled();
  });

  it("is not overwritten by changes that arrive meanwhile", () => {
    const { store } = start();
    type("wat");
    act(() => store.choose({ search: "from a link" }));
    expect(field().value).toBe("wat");
    pass(150);
    expect(store.choices.value.search).toBe("wat");
  });

  it("announces how many sessions are visible, also when none is", () => {
    start();
    type("zzz");
    pass(150);
    pass(400);
    expect(screen.getByRole("status").textContent).toBe("0 of 5 sessions");
  });

  it("is cancelled when the field is removed", () => {
    const { store } = start();
    type("water");
    act(() => store.load({ ...few, days: [] }));
    pass(1000);
    expect(store.choices.value.search).toBe("");
  });
});

describe("the focus", () => {
  it("lets the programme be read before the first key, as long as it stays", () => {
    start();
    const before = vi.getTimerCount();
    field().focus();
    expect(vi.getTimerCount()).toBe(before + 1);
    field().blur();
    vi.advanceTimersToNextTimer();
    expect(vi.getTimerCount()).toBe(before);
  });
});

describe("clearing", () => {
  it("is offered only if there is something to clear", () => {
    start();
    expect(clear()).toBeNull();
    type("water");
    pass(150);
    expect(clear()).toBeTruthy();
  });

  it("empties the field and the search, and focuses the field", () => {
    const { store } = start({ choices: { search: "water" } });
    fireEvent.click(clear() as HTMLElement);
    pass(0);
    expect(field().value).toBe("");
    expect(store.choices.value.search).toBe("");
    expect(document.activeElement).toBe(field());
    expect(clear()).toBeNull();
  });

  it("is also done by Escape, which then does not bubble", () => {
    const { store } = start({ choices: { search: "water" } });
    const around = vi.fn();
    document.body.addEventListener("keydown", around, { once: true });
    fireEvent.keyDown(field(), { key: "Escape" });
    pass(0);
    expect(store.choices.value.search).toBe("");
    expect(around).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(around).toHaveBeenCalledOnce();
  });

  it("by another control empties the field", () => {
    const { store } = start({ choices: { search: "water" } });
    act(() => store.choose({ search: "" }));
    expect(field().value).toBe("");
  });
});

describe("the count", () => {
  it("is beside the field if no filter shows it", () => {
    const { container } = start({ document: { ...programme, audiences: [] } });
    expect(container.querySelector(".plenary-count")?.textContent).toBe("5 sessions");
  });

  it("is beside the field if the groups are locked", () => {
    const { store, container } = start();
    act(() => store.lock(true));
    expect(container.querySelector(".plenary-count")).toBeTruthy();
  });

  it("is left to the participant filter if there is one", () => {
    expect(start().container.querySelector(".plenary-count")).toBeNull();
  });
});
