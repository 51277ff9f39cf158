import {
  AgendaProvider,
  type CardSlot,
  createStore,
  DayNavigation,
  ParticipantFilter,
  Timeline,
} from "@plenary/widgets";
import { mine } from "@plenary/widgets/mine";
import { present } from "@plenary/widgets/present";
import "@plenary/widgets/styles.css";
import { zones } from "@plenary/widgets/zones";
import { render } from "preact";

// Only the features that this page uses; `everything` of "@plenary/widgets/everything" has them all.
const features = [mine, present, zones];
const store = createStore({ audiences: ["commission-culture"] }, { features });
store.load(await (await fetch("retreat-week.json")).json());

/**
 * The site's own card: Plenary's heading, times and star, with the site's own content between them.
 */
const card: CardSlot = ({ place, summary }, { heading, times, concern, actions }) => (
  <>
    {heading}
    {times}
    <p>
      {concern?.concern === "takes-part" && <strong>You are expected. </strong>}
      {place?.text}
    </p>
    {!summary && <p class="soon">Details will follow.</p>}
    {actions}
  </>
);

/** A component that reads a signal of the store is drawn again when it changes. */
function Count() {
  const { shown, total } = store.count.value;
  return (
    <p class="count">
      <b>{shown}</b> of {total} sessions are for you
    </p>
  );
}

render(
  <AgendaProvider store={store} lang="en">
    <Count />
    <ParticipantFilter />
    <DayNavigation />
    <Timeline card={card} empty={() => <p>Nothing for you here.</p>} />
  </AgendaProvider>,
  document.getElementById("programme") as HTMLElement,
);
