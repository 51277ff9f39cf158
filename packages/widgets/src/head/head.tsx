import { agendaHeadView } from "@plenary/core";
import { computed } from "@preact/signals";
import { links } from "../card/links.tsx";
import { additions } from "../card/parts.tsx";
import { brief } from "../card/summary.tsx";
import { isShort } from "../root/mode.ts";
import { useDisplay } from "../root/use-display.ts";
import type { Display } from "../state/feature.ts";
import { headingTag } from "../text/heading.ts";
import { passage } from "../text/passage.tsx";
import { agendaState } from "./agenda-state.tsx";

export const headOf = ({ context }: Display) =>
  computed(() => context.value && agendaHeadView(context.value));

/** The agenda's title, dates, place, state (draft or provisional), last update, notice and summary. */
export function Head() {
  const display = useDisplay();
  const { headingLevel, locale, store } = display;
  const view = display.use(headOf).value;
  const agenda = store.agenda.value;
  if (!view || !agenda) return null;
  const { title, dates, where, venueUrl, notice, address, summary } = view;
  const Title = headingTag(headingLevel.value);
  return (
    // Not a <header>: outside an article that would be the banner of the host's page.
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
      {agendaState(view)}
      {(notice || summary || view.links.length > 0 || address) && (
        // The stylesheet opens it in wide containers.
        <details class="plenary-about" part="about">
          <summary class="plenary-text-button">{locale.value.messages.about}</summary>
          {notice && (
            <p class="plenary-notice" part="notice">
              {passage(notice)}
            </p>
          )}
          {summary && brief(summary, locale.value.messages, !isShort(store))}
          {address && <p class="plenary-head-facts">{passage(address)}</p>}
          {links(view.links, locale.value)}
        </details>
      )}
      {additions({ agenda }, display)}
    </div>
  );
}
