import { ParticipantFilter } from "./participant-filter/participant-filter.tsx";
import { useDisplay } from "./provider.tsx";
import { Heading } from "./text/heading.tsx";
import { Passage } from "./text/passage.tsx";
import { Rich } from "./text/rich.tsx";
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
  const { agenda, passage, rich } = context.value;
  const { messages } = locale.value;
  const { venue, state, notice, summary } = agenda;
  const dates = agenda.days.map(({ date }) => date).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const where = [venue?.name, venue?.city]
    .flatMap((text) => (text ? passage(text) : []))
    // An office that knows only the city writes it twice.
    .filter(({ text }, index, all) => all.findIndex((other) => other.text === text) === index);
  return (
    <header class="plenary-head" part="head">
      <Heading level={headingLevel.value} class="plenary-agenda-title" part="title">
        <Passage of={passage(agenda.title)} />
      </Heading>
      <p class="plenary-head-facts">
        {first && last && <span>{locale.value.dateRange(first, last)}</span>}
        {where.map((place) => (
          <span>
            <Passage of={place} />
          </span>
        ))}
        {state && state !== "final" && <strong>{messages.state[state]}</strong>}
      </p>
      {notice && (
        <p class="plenary-notice" part="notice">
          <Passage of={passage(notice)} />
        </p>
      )}
      {summary && <Rich of={rich(summary)} class="plenary-head-summary" />}
    </header>
  );
}
