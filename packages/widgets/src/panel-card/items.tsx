import type { Concern, Item, ItemView, Session } from "@plenary/core";
import { useComputed } from "@preact/signals";
import { useDisplay } from "../provider.tsx";
import { Fill } from "../text/fill.tsx";
import { Groups } from "../text/groups.tsx";
import { Passage } from "../text/passage.tsx";
import { Rich } from "../text/rich.tsx";
import { Times } from "../text/times.tsx";
import { Contributors } from "./contributors.tsx";
import { Links } from "./links.tsx";
import { Reason } from "./reason.tsx";

interface Props {
  of: ItemView[];
  session: Session;
  parent?: Item;
}

/**
 * The order of business. The numbers are text, since copied text and every reader then have them,
 * and the list keeps its role, which some browsers take from a list without markers.
 */
export function Items({ of, session, parent }: Props) {
  return (
    <ol role="list">
      {of.map((item) => (
        <ItemLine of={item} session={session} {...(parent && { parent })} />
      ))}
    </ol>
  );
}

function ItemLine({ of, session, parent }: { of: ItemView; session: Session; parent?: Item }) {
  const { store, locale } = useDisplay();
  const { messages } = locale.value;
  const { item } = of;
  const concern = useComputed(() => store.concerns.value?.get(session)?.items.get(item));
  const muted = useComputed(() => (concern.value === "not" ? "true" : undefined));
  const said = useComputed((): Concern | undefined => {
    // Said where it changes: a sub-item does not repeat what its item said.
    if (concern.value === "not") {
      const above = parent && store.concerns.value?.get(session)?.items.get(parent);
      return above === "not" ? undefined : "not";
    }
    const named = item.audience?.length || item.contributors?.length;
    return named && concern.value !== "everyone" ? concern.value : undefined;
  });

  return (
    <li class="plenary-item" data-muted={muted} data-status={of.status?.kind} part="item">
      <span class="plenary-marker">{of.marker} </span>
      <div>
        <p class="plenary-item-title">
          {of.type && (
            <>
              <span class="plenary-type">
                <Passage of={of.type} />
              </span>{" "}
            </>
          )}
          <Passage of={of.title} />
          {of.status && (
            <>
              {" "}
              <strong class="plenary-item-status">{of.status.label}</strong>
            </>
          )}
        </p>
        {(of.times || of.place) && (
          <p class="plenary-item-where">
            {of.times && <Times of={of.times} />}
            {of.times && of.place && " · "}
            {of.place && <Passage of={of.place} />}
          </p>
        )}
        {of.audience && (
          <p class="plenary-audience">
            <span>
              <Fill
                message={messages.labelled}
                label={messages.forWhom}
                value={<Groups of={of.audience} />}
              />
            </span>
          </p>
        )}
        <Contributors of={of.contributors} />
        <Reason of={said} />
        {of.summary && <Rich of={of.summary} />}
        <Links of={of.links} />
        {of.items.length > 0 && <Items of={of.items} session={session} parent={item} />}
      </div>
    </li>
  );
}
