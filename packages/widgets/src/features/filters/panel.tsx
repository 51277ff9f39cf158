import { KINDS, matchesPicks, valueName } from "@plenary/core";
import { choice } from "../../filter/group-tree.tsx";
import { toggled, UNFILTERED } from "../../state/choices.ts";
import type { Chip, Display, FilterPanel } from "../../state/feature.ts";
import { createFilters } from "./model.ts";

/** With this many sessions or fewer, readers find what they want without these filters. */
const FEW = 12;

const { search: _, mine: __, ...reset } = UNFILTERED;

export { reset };

/** Further choices, each with the number of sessions that it alone of its kind would show. */
export function panel({
  store,
  locale: language,
  context,
  choose,
}: Display): FilterPanel | undefined {
  const { index: found, judgement } = store.use(createFilters);
  const locale = language.value;
  const words = locale.words("filters");
  const current = context.value;
  const concerns = store.concerns.value;
  const choices = store.choices.value;
  const index = found.value;
  if (!current) return undefined;
  const only = { text: words.only };
  const chips: Chip[] = KINDS.flatMap((kind) =>
    choices[kind].flatMap((value) =>
      index[kind].has(value)
        ? {
            ...valueName(kind, value, index, current),
            id: kind + value,
            without: { [kind]: toggled(choices[kind], value) },
          }
        : [],
    ),
  );
  if (concerns && choices.only) chips.push({ ...only, id: "", without: { only: false } });
  const offered = KINDS.flatMap((kind) =>
    kind !== "people" && store.sessions.value.size > FEW && index[kind].size > 1 ? kind : [],
  );
  const isPicked = concerns && !store.locked.value;
  if (!offered.length && !chips.length && !isPicked) return undefined;
  const draw = () => {
    const left = store.without(judgement.value);
    return (
      <>
        {concerns &&
          choice(
            {
              name: only,
              count: store
                .without(undefined)
                .filter((session) => concerns.get(session)?.concern !== "everyone").length,
              isPicked: choices.only,
              pick: () => choose({ only: !choices.only }),
            },
            locale,
          )}
        <div class="plenary-kinds">
          {offered.map((kind) => {
            const others = left.filter((session) => matchesPicks(session, index, choices, kind));
            return (
              <fieldset key={kind} class="plenary-switch">
                <legend>
                  {kind === "languages" ? locale.messages.languageMode.floor : words[kind]}
                </legend>
                <ul role="list">
                  {[...index[kind]].map(([value, sessions]) => (
                    <li key={value}>
                      {choice(
                        {
                          name: valueName(kind, value, index, current),
                          count: others.filter((session) => sessions.has(session)).length,
                          isPicked: choices[kind].includes(value),
                          pick: () => choose({ [kind]: toggled(choices[kind], value) }),
                        },
                        locale,
                      )}
                    </li>
                  ))}
                </ul>
              </fieldset>
            );
          })}
        </div>
      </>
    );
  };
  return { label: words.label, draw, chips, reset };
}
