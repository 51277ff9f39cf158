import type { Text } from "@plenary/core";
import { ParticipantFilter } from "./participant-filter/participant-filter.tsx";
import { useDisplay } from "./provider.tsx";
import { headingTag } from "./text/heading.ts";
import { passage } from "./text/passage.tsx";
import { rich } from "./text/rich.tsx";
import { Timeline } from "./timeline/timeline.tsx";

/** All of it: what the agenda is, the filter, and the days. */
export function Programme() {
  return (
    <>
      <Head />
      <ParticipantFilter />
      <Timeline below={1} />
    </>
  );
}

function Head() {
  const { context, headingLevel, locale } = useDisplay();
  if (!context.value) return null;
  const view = context.value;
  const { agenda } = view;
  const say = (text: Text) => passage(view.passage(text));
  const { messages } = locale.value;
  const { venue, state, notice, summary } = agenda;
  const dates = agenda.days.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const where = [venue?.name, venue?.city]
    .flatMap((text) => (text ? view.passage(text) : []))
    // An office that knows only the city writes it twice.
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
  const Title = headingTag(headingLevel.value);
  return (
    <header class="plenary-head" part="head">
      <Title class="plenary-agenda-title" part="title">
        {say(agenda.title)}
      </Title>
      <p class="plenary-head-facts">
        {first && last && <span>{locale.value.dateRange(first, last)}</span>}
        {where.map((place) => (
          <span>{passage(place)}</span>
        ))}
        {state && state !== "final" && <strong>{messages.state[state]}</strong>}
      </p>
      {notice && (
        <p class="plenary-notice" part="notice">
          {say(notice)}
        </p>
      )}
      {summary && rich(view.rich(summary), "plenary-head-summary")}
    </header>
  );
}
