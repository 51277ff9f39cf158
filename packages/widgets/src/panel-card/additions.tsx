import type { AdditionView, Locale } from "@plenary/core";
import { fill } from "../text/fill.ts";
import { name, passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { links } from "./links.tsx";

/**
 * What sections add, each under who signs it and set apart from what the office says; and whose
 * translation is read here, with a word where the original has changed since.
 */
export function additions(of: AdditionView[], locale: Locale) {
  const { labelled, overlay } = locale.messages;
  return of.map(({ by, about, notes, links: leads, translates, outdated }) => {
    const signed = (label: string) => (
      <p class="plenary-signed">{fill(labelled, { label, value: name(by) })}</p>
    );
    return (
      <>
        {notes.length + leads.length > 0 && (
          <div class="plenary-addition" part="addition" role="note">
            {signed(overlay.by)}
            {about && <strong>{passage(about)}</strong>}
            {notes.map((note) => rich(note))}
            {links(leads, locale)}
          </div>
        )}
        {translates && signed(overlay.translation)}
        {outdated && <p class="plenary-signed">{overlay.outdated}</p>}
      </>
    );
  });
}
