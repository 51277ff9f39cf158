/**
 * Wrong usage must not compile. Only `pnpm types` reads this file: it fails when one of the errors
 * that are expected here goes away.
 */
import { AgendaProvider, createStore, PanelCard, Timeline, useChoices } from "./index.ts";

const store = createStore();
export const wrong = () => [
  // @ts-expect-error a programme comes from a store or a document
  <AgendaProvider key="" />,
  // @ts-expect-error not from both
  <AgendaProvider key="" store={store} agenda={{}} />,
  // @ts-expect-error not with a store, which has its own choices
  <AgendaProvider key="" store={store} defaultChoices={{}} />,
  // @ts-expect-error controlled choices need onChange
  <AgendaProvider key="" agenda={{}} choices={{ audiences: [] }} />,
  // @ts-expect-error there is no such choice
  <AgendaProvider key="" agenda={{}} defaultChoices={{ audience: "press" }} />,
  // @ts-expect-error there is no such theme
  <AgendaProvider key="" agenda={{}} theme="blue" />,
  // @ts-expect-error there is no such layout
  <AgendaProvider key="" agenda={{}} layout="table" />,
  // @ts-expect-error a card needs a session
  <PanelCard key="" />,
  // @ts-expect-error the card slot is a function
  <Timeline key="" card={<p />} />,
  // @ts-expect-error no such reason exists
  <Timeline key="" empty={(why) => why === "filtered" && null} />,
];
export const alsoWrong = () => {
  const [choices, choose] = useChoices();
  // @ts-expect-error choices are read-only
  choices.search = "x";
  // @ts-expect-error ids must be a list
  choose({ audiences: "press" });
};
