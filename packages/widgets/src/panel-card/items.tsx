import type { Concern, ItemView, Locale, SessionConcern } from "@plenary/core";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { times } from "../text/times.tsx";
import { additions } from "./additions.tsx";
import { contributors } from "./contributors.tsx";
import { forGroups } from "./for-whom.tsx";
import { links } from "./links.tsx";
import { reason } from "./reason.tsx";

/**
 * The order of business. The numbers are text, since copied text and every reader then have them,
 * and the list keeps its role, which some browsers take from a list without markers.
 */
export function items(
  of: ItemView[],
  concerns: SessionConcern["items"] | undefined,
  locale: Locale,
  above?: Concern,
) {
  return <ol role="list">{of.map((one) => item(one, concerns, locale, above))}</ol>;
}

function item(
  of: ItemView,
  concerns: SessionConcern["items"] | undefined,
  locale: Locale,
  above: Concern | undefined,
) {
  const { messages } = locale;
  const concern = concerns?.get(of.item);
  const not = concern === "not";
  const named = of.item.audience?.length || of.item.contributors?.length;
  // Said where it changes: a sub-item does not repeat what its item said.
  const said = not ? above !== "not" : named && concern !== "everyone";

  return (
    <li
      class="plenary-item"
      data-muted={not ? "true" : undefined}
      data-status={of.status?.kind}
      part="item"
    >
      {/* In one paragraph, so that the number is heard in one breath with what it numbers. */}
      <p class="plenary-item-title">
        <span class="plenary-marker">{`${of.marker} `}</span>
        {of.type && <span class="plenary-type">{passage(of.type)}</span>}
        {of.type && " "}
        <span class="plenary-item-name">{passage(of.title)}</span>
        {of.status && " · "}
        {of.status && <strong>{of.status.label}</strong>}
      </p>
      {(of.times || of.place) && (
        <p class="plenary-item-where">
          {of.times && times(of.times)}
          {of.times && of.place && " · "}
          {of.place && passage(of.place)}
        </p>
      )}
      {of.audience && (
        <p class="plenary-audience">
          <span>{forGroups(of.audience, messages)}</span>
        </p>
      )}
      {contributors(of.contributors, locale)}
      {said && reason(concern, messages)}
      {of.summary && rich(of.summary)}
      {links(of.links, locale)}
      {additions(of.additions, locale)}
      {of.items.length > 0 && items(of.items, concerns, locale, concern)}
    </li>
  );
}
