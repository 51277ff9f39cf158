import { Links } from "../panel-card/links.tsx";
import { useDisplay } from "../provider.tsx";
import { Heading } from "../text/heading.tsx";
import { Passage } from "../text/passage.tsx";
import { Rich } from "../text/rich.tsx";

/** What the agenda says of itself: title, when and where, how settled it is, and since when. */
export function Head() {
  const { head, headingLevel } = useDisplay();
  const view = head.value;
  if (!view) return null;
  const { title, dates, where, venueUrl, state, updated, notice, summary, links } = view;
  return (
    <header class="plenary-head" part="head" data-state={state?.kind}>
      <Heading level={headingLevel.value} class="plenary-agenda-title" part="title">
        <Passage of={title} />
      </Heading>
      <p class="plenary-head-facts">
        {dates && <span>{dates}</span>}
        {where.map((place, index) => (
          <span>
            {venueUrl && index === 0 ? (
              <a href={venueUrl} rel="noopener">
                <Passage of={place} />
              </a>
            ) : (
              <Passage of={place} />
            )}
          </span>
        ))}
      </p>
      {(state || updated) && (
        <p class="plenary-head-state">
          {state && (
            <strong class="plenary-state-mark" part="state">
              {state.label}
            </strong>
          )}
          {updated && <time dateTime={updated.datetime}>{updated.text}</time>}
        </p>
      )}
      {notice && (
        <p class="plenary-notice" part="notice">
          <Passage of={notice} />
        </p>
      )}
      {summary && <Rich of={summary} class="plenary-head-summary" />}
      <Links of={links} />
    </header>
  );
}
