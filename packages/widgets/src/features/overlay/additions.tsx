import {
  type AdditionView,
  agendaAdditions,
  dayAdditions,
  itemAdditions,
  type Locale,
  sessionAdditions,
  type ViewContext,
} from "@plenary/core";
import { links } from "../../card/links.tsx";
import type { Display, Thing } from "../../state/feature.ts";
import { fill } from "../../text/fill.ts";
import { name, passage } from "../../text/passage.tsx";
import { rich } from "../../text/rich.tsx";

/**
 * Additions by sections, each with its author and visually separate from the official text. Also who
 * translated a text, with a warning if the original has changed since.
 */
function drawAdditions(list: AdditionView[], locale: Locale) {
  const { labelled } = locale.messages;
  const overlay = locale.words("overlay");
  return list.map(({ by, about, notes, links: ownLinks, translates, outdated }) => {
    const signed = (label: string) => (
      <p class="plenary-signed">{fill(labelled, { label, value: name(by) })}</p>
    );
    return (
      <>
        {notes.length + ownLinks.length > 0 && (
          <div class="plenary-addition" part="addition" role="note">
            {signed(overlay.by)}
            {about && <strong>{passage(about)}</strong>}
            {notes.map((note) => rich(note))}
            {links(ownLinks, locale)}
          </div>
        )}
        {translates && signed(overlay.translation)}
        {outdated && <p class="plenary-signed">{overlay.outdated}</p>}
      </>
    );
  });
}

/** What overlays add to a thing that is drawn. */
export function additions(thing: Thing, { context, locale }: Display) {
  return context.value && drawAdditions(viewOf(thing, context.value), locale.value);
}

function viewOf(thing: Thing, context: ViewContext): AdditionView[] {
  if ("agenda" in thing) return agendaAdditions(thing.agenda, context);
  if ("day" in thing) return dayAdditions(thing.day, context);
  if ("session" in thing) return sessionAdditions(thing.session, context);
  return itemAdditions(thing.item, context);
}
