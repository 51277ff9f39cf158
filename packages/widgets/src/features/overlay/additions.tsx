import {
  type AdditionView,
  agendaAdditions,
  type Day,
  dayAdditions,
  daySigner,
  itemAdditions,
  type Locale,
  sessionAdditions,
  type ViewContext,
} from "@plenary/core";
import { links } from "../../card/links.tsx";
import type { Display, Thing } from "../../state/feature.ts";
import { fill } from "../../text/fill.ts";
import { joined } from "../../text/joined.ts";
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
        {outdated && <p class="plenary-signed plenary-outdated">{overlay.outdated}</p>}
      </>
    );
  });
}

/** What overlays add to a thing that is drawn. */
export function additions(thing: Thing, { context, locale }: Display) {
  if (!context.value) return undefined;
  const drawn = drawAdditions(viewOf(thing, context.value), locale.value);
  return "day" in thing ? [drawn, signedOnce(thing.day, context.value, locale.value)] : drawn;
}

/** Where one section adds to a whole day, the day shows its name, and each block only says it. */
function signedOnce(day: Day, context: ViewContext, locale: Locale) {
  const { by, adds, translates } = daySigner(day, context) ?? {};
  const overlay = locale.words("overlay");
  const labels = [adds && overlay.by, translates && overlay.translation].filter((label) => !!label);
  return (
    by && (
      <p class="plenary-signed plenary-signer" aria-hidden="true">
        {joined(labels, " · ", (label) =>
          fill(locale.messages.labelled, { label: `${label}`, value: name(by) }),
        )}
      </p>
    )
  );
}

function viewOf(thing: Thing, context: ViewContext): AdditionView[] {
  if ("agenda" in thing) return agendaAdditions(thing.agenda, context);
  if ("day" in thing) return dayAdditions(thing.day, context);
  if ("session" in thing) return sessionAdditions(thing.session, context);
  return itemAdditions(thing.item, context);
}
