/** Wrong usage does not compile: each line below it fails the type check if the error goes away. */
import { describe, expect, it } from "vitest";
import { AgendaProvider, createStore, PanelCard, Timeline, useChoices } from "./index.ts";

const store = createStore();
const wrong = () => [
  // @ts-expect-error a programme comes from a store or a document
  <AgendaProvider key="" />,
  // @ts-expect-error from one of them
  <AgendaProvider key="" store={store} agenda={{}} />,
  // @ts-expect-error a store has its own choices
  <AgendaProvider key="" store={store} defaultChoices={{}} />,
  // @ts-expect-error who controls the choices hears what is asked for
  <AgendaProvider key="" agenda={{}} choices={{ audiences: [] }} />,
  // @ts-expect-error there is no such choice
  <AgendaProvider key="" agenda={{}} defaultChoices={{ audience: "press" }} />,
  // @ts-expect-error there is no such theme
  <AgendaProvider key="" agenda={{}} theme="blue" />,
  // @ts-expect-error there is no such layout
  <AgendaProvider key="" agenda={{}} layout="table" />,
  // @ts-expect-error a card is of a session
  <PanelCard key="" />,
  // @ts-expect-error a card is drawn by a function
  <Timeline key="" card={<p />} />,
  // @ts-expect-error there is no such reason
  <Timeline key="" empty={(why) => why === "filtered" && null} />,
];
const alsoWrong = () => {
  const [choices, choose] = useChoices();
  // @ts-expect-error choices are changed by choosing
  choices.search = "x";
  // @ts-expect-error ids come as a list
  choose({ audiences: "press" });
};

describe("the public props", () => {
  it("are checked by the compiler, not by a run", () => {
    expect([wrong, alsoWrong].every((one) => typeof one === "function")).toBe(true);
  });
});
