import {
  type ChoiceView,
  EVERYONE,
  type Locale,
  type ParticipantFilterView,
  type Passage,
} from "@plenary/core";
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
  const { store, locale } = useDisplay();
  const count = store.counts.value.get(EVERYONE);
  return count ? (
    <p class="plenary-choice plenary-hint">
      {label} {sessionCount(count, locale.value)}
    </p>
  ) : null;
}

function Choices({ choices }: { choices: ChoiceView[] }) {
  const { store, locale, choose } = useDisplay();
  const { audiences } = store.choices.value;
  const counts = store.counts.value;
  const added = (id: string) => (counts.get(id) ?? 0) - (counts.get(EVERYONE) ?? 0);
  return (
    <ul role="list">
      {choices.map(({ id, children, ...group }) => (
        <li
          key={id}
          class={children.some(({ children }) => children.length) ? undefined : "plenary-twig"}
        >
          {choice(
            {
              ...{ name: group.name, mark: group.mark, count: added(id), isAdded: true },
              isPicked: audiences.includes(id),
              pick: () => choose({ audiences: toggled(audiences, id) }),
            },
            locale.value,
          )}
          {children.length > 0 && <Choices choices={children} />}
        </li>
      ))}
    </ul>
  );
}

export interface Choice {
  name: Passage;
  mark?: number;
  /** How many sessions it would show. */
  count?: number;
  /** Whether these are beside those that are shown whatever is picked. */
  isAdded?: boolean;
  isPicked: boolean;
  pick(): void;
}

/** A checkbox for something to pick. */
export function choice(
  { name: text, mark: branch, count, isAdded, isPicked, pick }: Choice,
  locale: Locale,
) {
  return (
    <label class="plenary-choice">
      <input type="checkbox" checked={isPicked} onChange={pick} />
      {mark(branch)}
      {name(text)} {count !== undefined && sessionCount(count, locale, isAdded)}
    </label>
  );
}

/** How many sessions a choice would show, or add: visually only a number. */
function sessionCount(count: number, { number, plural, messages }: Locale, isAdded = false) {
  return (
    <span class="plenary-choice-count">
      <span aria-hidden="true" dir="ltr">
        {isAdded && "+"}
        {number(count)}
      </span>
      <span class="plenary-unseen">
        {isAdded && "+"}
        {plural(messages.sessions, count)}
      </span>
    </span>
  );
}
