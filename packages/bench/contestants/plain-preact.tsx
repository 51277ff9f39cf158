/** Preact and signals with only the card, to show the cost of the framework alone. */
import "./card.css";
import { type Signal, signal, useComputed } from "@preact/signals";
import { render } from "preact";
import { enter, type Programme, type Session } from "./contestant.ts";

type Shown = Signal<(session: Session) => boolean>;

function Card({ of: session, shown }: { of: Session; shown: Shown }) {
  const hidden = useComputed(() => !shown.value(session));
  return (
    <li hidden={hidden}>
      <article class="card">
        <h3 class="card-title">{session.title}</h3>
        <p class="card-times">
          {session.start.slice(11)}–{session.end.slice(11)}
        </p>
        <p class="card-place">{session.room}</p>
        <p class="card-people">{session.people}</p>
        <p class="card-text">{session.text}</p>
        <p class="card-tags">
          {session.tags.map((tag) => (
            <span>{tag}</span>
          ))}
        </p>
      </article>
    </li>
  );
}

function Day({ of: day, shown }: { of: Programme["days"][number]; shown: Shown }) {
  const hidden = useComputed(() => !day.sessions.some(shown.value));
  return (
    <section class="day" hidden={hidden}>
      <h2>{day.title}</h2>
      <ol>
        {day.sessions.map((session) => (
          <Card key={session.id} of={session} shown={shown} />
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
  mount(el, { days }) {
    host = el;
    render(
      <div class="programme">
        {days.map((day) => (
          <Day key={day.date} of={day} shown={shown} />
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
