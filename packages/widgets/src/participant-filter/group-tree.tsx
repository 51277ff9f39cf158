import { type ChoiceView, EVERYONE, findChoices, type ParticipantFilterView } from "@plenary/core";
import { useState } from "preact/hooks";
import { Field } from "../search/field.tsx";
import { fill } from "../text/fill.ts";
import { mark } from "../text/groups.tsx";
import { name } from "../text/passage.tsx";
import { useDisplay } from "../use-display.ts";

/** More groups than are seen at a glance: then one can be looked for. */
const MANY = 12;

/** All groups, those below another in a list inside it, each with how many sessions it would leave. */
export function GroupTree({ of: view }: { of: ParticipantFilterView }) {
  const { locale, say } = useDisplay();
  const { messages, labelled, number, fill: filled } = locale.value;
  const { find, notFound, everyoneStays } = messages.filter;
  const [query, setQuery] = useState("");
  const found = findChoices(view.choices, query);
  const quoted = filled(notFound, { query: messages.quote });
  const search = (text: string) => {
    setQuery(text);
    const count = findChoices(view.choices, text)?.count;
    say(count ? labelled(find, number(count)) : count === 0 ? filled(quoted, { text }) : "");
  };
  return (
    <>
      {view.byId.size > MANY && (
        <div class="plenary-search">
          <Field label={find} value={query} onSearch={search} />
        </div>
      )}
      {found?.count === 0 ? (
        <p class="plenary-hint">{fill(quoted, { text: <bdi>{query}</bdi> })}</p>
      ) : (
        <>
          <Everyone says={everyoneStays} />
          <Choices of={found?.choices ?? view.choices} />
        </>
      )}
    </>
  );
}

/** What no pick takes away stands with the choices, and is none. */
function Everyone({ says }: { says: string }) {
  return useDisplay().store.counts.value.get(EVERYONE) ? (
    <p class="plenary-choice plenary-hint">
      {says} <Leaves id={EVERYONE} />
    </p>
  ) : null;
}

function Choices({ of: choices }: { of: ChoiceView[] }) {
  const { store, act } = useDisplay();
  const { audiences } = store.choices.value;
  return (
    <ul role="list">
      {choices.map(({ id, children, ...choice }) => (
        <li key={id}>
          <label class="plenary-choice">
            <input
              type="checkbox"
              checked={audiences.includes(id)}
              onChange={() => act(() => store.togglePick(id))}
            />
            {mark(choice.mark)}
            {name(choice.name)} <Leaves id={id} />
          </label>
          {children.length > 0 && <Choices of={children} />}
        </li>
      ))}
    </ul>
  );
}

/** How many sessions it would leave: a number for the eye. */
function Leaves({ id }: { id: string }) {
  const { store, locale } = useDisplay();
  const { number, plural, messages } = locale.value;
  const count = store.counts.value.get(id) ?? 0;
  return (
    <span class="plenary-choice-count">
      <span aria-hidden="true">{number(count)}</span>
      <span class="plenary-unseen">{plural(messages.sessions, count)}</span>
    </span>
  );
}
