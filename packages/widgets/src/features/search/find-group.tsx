import { findChoices } from "@plenary/core";
import { useState } from "preact/hooks";
import { useDisplay } from "../../root/use-display.ts";
import type { FinderProps } from "../../state/feature.ts";
import { fill } from "../../text/fill.ts";
import { Field } from "./field.tsx";

/** A field to find a group by its name, above those that are found. */
export function FindGroup({ groups, draw }: FinderProps) {
  const { locale, announce } = useDisplay();
  const { messages, labelled, number, fill: filled } = locale.value;
  const { find, notFound } = messages.filter;
  const [query, setQuery] = useState("");
  const found = findChoices(groups.choices, query);
  const quoted = filled(notFound, { query: messages.quote });
  const search = (text: string) => {
    setQuery(text);
    const count = findChoices(groups.choices, text)?.count;
    announce(count ? labelled(find, number(count)) : count === 0 ? filled(quoted, { text }) : "");
  };
  return (
    <>
      <div class="plenary-search">
        <Field label={find} value={query} onSearch={search} />
      </div>
      {found?.count === 0 ? (
        <p class="plenary-hint">{fill(quoted, { text: <bdi>{query}</bdi> })}</p>
      ) : (
        draw(found?.choices ?? groups.choices)
      )}
    </>
  );
}
