import type { Concern, ItemView, SessionConcern } from "@plenary/core";
import type { Display } from "../state/feature.ts";
import { passage } from "../text/passage.tsx";
import { rich } from "../text/rich.tsx";
import { times } from "../text/times.tsx";
import { contributors } from "./contributors.tsx";
import { forGroups } from "./for-whom.tsx";
import { links } from "./links.tsx";
import { additions } from "./parts.tsx";
import { reason } from "./reason.tsx";

/**
 * The order of business. The numbers are text, so that they can be copied and are always read out.
 * The role is explicit because Safari drops it from lists without markers.
 */
export function items(
  list: ItemView[],
  concerns: SessionConcern["items"] | undefined,
  display: Display,
  {
    above,
    ref = () => {},
  }: { above?: Concern | undefined; ref?: (element: Element | null) => void } = {},
) {
  return (
    <ol ref={ref} role="list">
      {list.map((one) => item(one, concerns, display, above))}
    </ol>
  );
}

function item(
  view: ItemView,
  concerns: SessionConcern["items"] | undefined,
  display: Display,
  above: Concern | undefined,
) {
  const locale = display.locale.value;
  const { messages } = locale;
  const concern = concerns?.get(view.item);
  const not = concern === "not";
  const named = view.item.audience?.length || view.item.contributors?.length;
  // Only where it changes: a sub-item does not repeat the reason of its item.
  const showsReason = not ? above !== "not" : named && concern !== "everyone";

  return (
    <li
      class="plenary-item"
      data-muted={not ? "true" : undefined}
      data-status={view.status?.kind}
      part="item"
    >
      {/* One paragraph, so that number and title are read out together. */}
      <p class="plenary-item-title">
        <span class="plenary-marker">{`${view.marker} `}</span>
        {view.type && <span class="plenary-type">{passage(view.type)}</span>}
        {view.type && " "}
        <span class="plenary-item-name">{passage(view.title)}</span>
        {view.status && " · "}
        {view.status && <strong>{view.status.label}</strong>}
      </p>
      {(view.times || view.place) && (
        <p class="plenary-item-where">
          {view.times && times(view.times)}
          {view.times && view.place && " · "}
          {view.place && passage(view.place)}
        </p>
      )}
      {view.audience && (
        <p class="plenary-audience">
          <span>{forGroups(view.audience, messages)}</span>
        </p>
      )}
      {contributors(view.contributors, display)}
      {showsReason && reason(concern, messages)}
      {view.summary && rich(view.summary)}
      {links(view.links, locale)}
      {additions({ item: view.item }, display)}
      {view.items.length > 0 && items(view.items, concerns, display, { above: concern })}
    </li>
  );
}
