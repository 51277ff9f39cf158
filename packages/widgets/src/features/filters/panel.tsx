import { KINDS, matchesPicks, valueName } from "@plenary/core";
import { choice } from "../../filter/group-tree.tsx";
import { useDisplay } from "../../root/use-display.ts";
import { toggled } from "../../state/choices.ts";
import type { Chip, Display, FilterPanel } from "../../state/feature.ts";
import { createFilters, isOnly } from "./model.ts";

export function panel(display: Display): FilterPanel | undefined {
  const { store, locale, context } = display;
  const { index, picks, offered } = store.use(createFilters);
  const { label, only } = locale.value.words("filters");
  const current = context.value;
  if (!current) return undefined;
  const chips: Chip[] = KINDS.flatMap((kind) =>
    picks.value[kind].map((value) => ({
      ...valueName(kind, value, index.value, current),
      id: `${kind} ${value}`,
      without: { [kind]: toggled(store.choices.value[kind], value) },
    })),
  );
  if (isOnly(store)) chips.unshift({ text: only, id: "only", without: { only: false } });
  const isPicked = store.concerns.value && !store.locked.value;
  return offered.value.length || chips.length || isPicked ? { label, Content, chips } : undefined;
}

/** Further choices: each with the number of sessions that it alone of its kind would show. */
function Content() {
  const { store, locale: language, context, choose } = useDisplay();
  const { index, picks, offered, judgement } = store.use(createFilters);
  const { only, ...words } = language.value.words("filters");
  const concerns = store.concerns.value;
  const isOn = store.choices.value.only;
  const locale = language.value;
  const headings = {
    types: words.type,
    tracks: words.track,
    places: words.place,
    languages: locale.messages.languageMode.floor,
  };
  const current = context.value;
  const left = store.without(judgement.value);
  return (
    <>
      {concerns &&
        choice(
          {
            name: { text: only },
            count: store
              .without(undefined)
              .filter((session) => concerns.get(session)?.concern !== "everyone").length,
            isPicked: isOn,
            pick: () => choose({ only: !isOn }),
          },
          locale,
        )}
      <div class="plenary-kinds">
        {current &&
          offered.value.map((kind) => {
            const others = left.filter((session) =>
              matchesPicks(session, index.value, picks.value, kind),
            );
            return (
              <fieldset key={kind}>
                <legend>{headings[kind]}</legend>
                <ul role="list">
                  {Array.from(index.value[kind], ([value, sessions]) => (
                    <li key={value}>
                      {choice(
                        {
                          name: valueName(kind, value, index.value, current),
                          count: others.filter((session) => sessions.has(session)).length,
                          isPicked: picks.value[kind].includes(value),
                          pick: () => choose({ [kind]: toggled(store.choices.value[kind], value) }),
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
}
