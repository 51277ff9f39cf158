import { type ChoiceView, EVERYONE, type ParticipantFilterView } from "@plenary/core";
import { useDisplay } from "../root/use-display.ts";
import { toggled } from "../state/choices.ts";
import { mark } from "../text/groups.tsx";
import { name } from "../text/passage.tsx";

/** With more groups than this, one can be looked for. */
const MANY = 12;

/** All groups as nested lists, each with the number of sessions it would show. */
export function GroupTree({ view }: { view: ParticipantFilterView }) {
  const { store, locale } = useDisplay();
  const { everyoneStays } = locale.value.messages.filter;
  const draw = (choices: ChoiceView[]) => (
    <>
      <Everyone label={everyoneStays} />
      <Choices choices={choices} />
    </>
  );
  const Finder = store.features.value.find(({ controls }) => controls?.finder)?.controls?.finder;
  return Finder && view.byId.size > MANY ? (
    <Finder groups={view} draw={draw} />
  ) : (
    draw(view.choices)
  );
}

/** A note among the choices: sessions for everyone are always shown. */
function Everyone({ label }: { label: string }) {
  return useDisplay().store.counts.value.get(EVERYONE) ? (
    <p class="plenary-choice plenary-hint">
      {label} <SessionCount id={EVERYONE} />
    </p>
  ) : null;
}

function Choices({ choices }: { choices: ChoiceView[] }) {
  const { store, choose } = useDisplay();
  const { audiences } = store.choices.value;
  return (
    <ul role="list">
      {choices.map(({ id, children, ...choice }) => (
        <li key={id}>
          <label class="plenary-choice">
            <input
              type="checkbox"
              checked={audiences.includes(id)}
              onChange={() => choose({ audiences: toggled(audiences, id) })}
            />
            {mark(choice.mark)}
            {name(choice.name)} <SessionCount id={id} />
          </label>
          {children.length > 0 && <Choices choices={children} />}
        </li>
      ))}
    </ul>
  );
}

/** How many sessions a group would show: visually only a number. */
function SessionCount({ id }: { id: string }) {
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
