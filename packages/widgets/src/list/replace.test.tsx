import { parseRich } from "@plenary/core";
import { list } from "@plenary/core/languages/en";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { summary } from "../card/summary.tsx";
import { replace } from "./replace.ts";

let card: HTMLElement;
beforeEach(() => {
  card = document.body.appendChild(document.createElement("article"));
  card.append(document.createElement("h3"));
});
afterEach(() => document.body.replaceChildren());

const links = (...names: string[]) => names.map((name) => <a href={`#${name}`}>{name}</a>);
const link = (name: string) =>
  [...card.querySelectorAll("a")].find(({ textContent }) => textContent === name);

describe("a card's content, replaced", () => {
  it("leaves its heading as it is", () => {
    const [heading] = card.children;
    replace(card, <p>One</p>);
    replace(card, <p>Two</p>);
    expect([...card.children].map(({ localName }) => localName)).toEqual(["h3", "p"]);
    expect(card.firstElementChild).toBe(heading);
    expect(card.textContent).toBe("Two");
  });

  it("keeps the focus on the reader's link", () => {
    replace(card, links("join", "paper"));
    link("paper")?.focus();
    replace(card, links("join", "paper"));
    expect(document.activeElement).toBe(link("paper"));
  });

  it("keeps the focus on a link that has others before it now", () => {
    replace(card, links("join", "paper"));
    link("paper")?.focus();
    replace(card, links("new", "join", "paper"));
    expect(document.activeElement).toBe(link("paper"));
  });

  it("keeps the focus on the second of two equal links", () => {
    replace(card, links("join", "join"));
    card.querySelectorAll("a")[1]?.focus();
    replace(card, links("join", "join"));
    expect(document.activeElement).toBe(card.querySelectorAll("a")[1]);
  });

  it("keeps the focus in its place if its text is in another language now", () => {
    replace(card, links("join", "paper"));
    link("paper")?.focus();
    replace(card, links("rejoindre", "papier"));
    expect(document.activeElement).toBe(link("papier"));
  });

  it("can be a single element", () => {
    replace(card, [<p>One</p>, <p>Two</p>]);
    replace(card, <p>Three</p>, card.querySelector("p") as Element);
    expect(card.textContent).toBe("ThreeTwo");
  });

  it("leaves the focus on the heading", () => {
    const heading = card.firstElementChild as HTMLElement;
    heading.tabIndex = -1;
    heading.focus();
    replace(card, <p>One</p>);
    expect(document.activeElement).toBe(heading);
  });

  it("does not take the focus from elsewhere", () => {
    replace(card, links("join"));
    replace(card, links("join"));
    expect(document.activeElement).toBe(document.body);
  });

  it("keeps an opened summary open", () => {
    const text = { blocks: parseRich("The beginning.\n\nThe end.") };
    const draw = () => replace(card, summary(text, list));
    draw();
    expect(card.querySelector("details")?.open).toBe(false);
    card.querySelector("details")?.setAttribute("open", "");
    draw();
    expect(card.querySelector("details")?.open).toBe(true);
  });
});
