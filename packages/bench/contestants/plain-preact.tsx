/** Preact and signals with only the card, to show the cost of the framework alone. */
import "./card.css";
import { type Signal, signal, useComputed } from "@preact/signals";
import { type JSX, render } from "preact";
import type { Part } from "../scenes.ts";
import { enter, type Programme, type Session } from "./contestant.ts";

type Shown = Signal<(session: Session) => boolean>;

const DRAW: Record<Part, (session: Session) => JSX.Element> = {
  title: ({ title }) => <h3 class="card-title">{title}</h3>,
  times: ({ start, end }) => (
    <p class="card-times">
      {start.slice(11)}–{end.slice(11)}
    </p>
  ),
  room: ({ room }) => <p class="card-room">{room}</p>,
  people: ({ people }) => <p class="card-people">{people}</p>,
  text: ({ text }) => <p class="card-text">{text}</p>,
  tags: ({ tags }) => (
    <p class="card-tags">
      {tags.map((tag) => (
        <span>{tag}</span>
      ))}
    </p>
  ),
};

interface CardProps {
  of: Session;
  parts: Part[];
  shown: Shown;
}

function Card({ of: session, parts, shown }: CardProps) {
  const hidden = useComputed(() => !shown.value(session));
  return (
    <li hidden={hidden}>
      <article class="card">{parts.map((part) => DRAW[part](session))}</article>
    </li>
  );
}

interface DayProps {
  of: Programme["days"][number];
  parts: Part[];
  shown: Shown;
}

function Day({ of: day, parts, shown }: DayProps) {
  const hidden = useComputed(() => !day.sessions.some(shown.value));
  return (
    <section class="day" hidden={hidden}>
      <h2>{day.title}</h2>
      <ol>
        {day.sessions.map((session) => (
          <Card key={session.id} of={session} parts={parts} shown={shown} />
        ))}
      </ol>
    </section>
  );
}

const all = () => true;
const shown: Shown = signal(all);
let host: HTMLElement | undefined;

enter<Programme>({
  prepare: (programme) => programme as Programme,
  mount(el, { days, parts }) {
    host = el;
    render(
      <div class="programme">
        {days.map((day) => (
          <Day key={day.date} of={day} parts={parts} shown={shown} />
        ))}
      </div>,
      el,
    );
  },
  filter(group) {
    shown.value = group === undefined ? all : ({ keptBy }) => keptBy.includes(group);
  },
  unmount() {
    if (host) render(null, host);
    shown.value = all;
  },
});
