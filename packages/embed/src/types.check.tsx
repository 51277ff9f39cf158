/**
 * Right use of the elements compiles, in Preact's JSX and by the DOM, and wrong use must not. Only
 * `pnpm types` reads this file: it fails when one of the errors that are expected here goes away.
 * For React: examples/react.
 */
import "./define.ts";
import type { PlenaryAgenda } from "./elements.tsx";

export const right = () => [
  <plenary-agenda
    key=""
    src="p.json"
    lang="fr"
    time-zone="viewer"
    heading-level={3}
    lock-audience
  />,
  <plenary-agenda key="" agenda={{ format: 1 }} timeZone="Asia/Tokyo" lockAudience class="wide" />,
  <plenary-agenda key="" src={undefined} onplenary-change={({ detail }) => detail.audiences[0]} />,
  <plenary-agenda key="" ref={(element: PlenaryAgenda | null) => element?.refresh()} />,
  <plenary-panel-card key="" session="opening" for="days" />,
  <plenary-timeline key="" id="days" layout="auto" theme="dark" />,
  <plenary-participant-filter key="" htmlFor="days" presets="Youth: youth" />,
];
export const wrong = () => [
  // @ts-expect-error there is no such element
  <plenary-agendas key="" />,
  // @ts-expect-error there is no such attribute
  <plenary-agenda key="" source="p.json" />,
  // @ts-expect-error there is no such layout
  <plenary-agenda key="" layout="table" />,
  // @ts-expect-error there is no such theme
  <plenary-agenda key="" theme="blue" />,
  // @ts-expect-error a lock is there or not
  <plenary-agenda key="" lock-audience="youth" />,
  // @ts-expect-error only a card has a session
  <plenary-timeline key="" session="opening" />,
  // @ts-expect-error a card has no choices
  <plenary-panel-card key="" presets="Youth: youth" />,
  // @ts-expect-error choices have no such name
  <plenary-agenda key="" onplenary-change={({ detail }) => detail.groups} />,
];

export const ofTheDom = () => {
  const element = document.createElement("plenary-agenda");
  element.addEventListener("plenary-load", ({ detail }) => detail.agenda.title);
  // @ts-expect-error wrong name of the property
  document.addEventListener("plenary-load", ({ detail }) => detail.programme);
  // @ts-expect-error there is no such theme
  element.theme = "blue";
  document.createElement("plenary-panel-card").session?.trim();
};
