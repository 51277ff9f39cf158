import { additions } from "../panel-card/additions.tsx";
import { links } from "../panel-card/links.tsx";
import { useDisplay } from "../provider.tsx";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { settled } from "./settled.tsx";

/** What the agenda says of itself: title, when and where, how settled it is, and since when. */
export function Head() {
  const { head, headingLevel, locale } = useDisplay();
  const view = head.value;
  if (!view) return null;
  const { title, dates, where, venueUrl, notice, summary } = view;
  const Title = headingTag(headingLevel.value);
  return (
    // No <header>: outside of an article that is the banner of the host's page.
    <div class="plenary-head" part="head">
      <Title class="plenary-agenda-title" part="title">
        {passage(title)}
      </Title>
      <p class="plenary-head-facts">
        {dates && <span>{dates}</span>}
        {where.map((place, index) => (
          <span>
            {venueUrl && index === 0 ? (
              <a href={venueUrl} rel="noopener">
                {passage(place)}
              </a>
            ) : (
              passage(place)
            )}
          </span>
        ))}
      </p>
      {settled(view)}
      {notice && (
        <p class="plenary-notice" part="notice">
          {passage(notice)}
        </p>
      )}
      {summary && rich(summary, "plenary-head-summary")}
      {links(view.links, locale.value)}
      {additions(view.additions, locale.value)}
    </div>
  );
}
