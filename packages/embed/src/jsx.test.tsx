/** Right use of the elements in Preact's JSX compiles, and wrong use does not. React's: examples/react. */
import { expect, it } from "vitest";
import "./define.ts";
import type { PlenaryAgenda } from "./elements.tsx";

const right = [
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
const wrong = () => [
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
  // @ts-expect-error only a card is of one session
  <plenary-timeline key="" session="opening" />,
  // @ts-expect-error a card has nothing to choose
  <plenary-panel-card key="" presets="Youth: youth" />,
  // @ts-expect-error choices have no such name
  <plenary-agenda key="" onplenary-change={({ detail }) => detail.groups} />,
];

it("the elements are known to Preact's JSX, wrong use of them is not", () => {
  expect([right.length, typeof wrong]).toEqual([7, "function"]);
});

it("the elements and their events are known to the DOM", () => {
  const element = document.createElement("plenary-agenda");
  element.addEventListener("plenary-load", ({ detail }) => detail.agenda.title);
  // @ts-expect-error the agenda is called so
  document.addEventListener("plenary-load", ({ detail }) => detail.programme);
  // @ts-expect-error there is no such theme
  element.theme = "blue";
  expect(document.createElement("plenary-panel-card").session).toBeNull();
});
