import {
  AgendaProvider,
  type CardSlot,
  createStore,
  DayNavigation,
  ParticipantFilter,
  pageStorage,
  Timeline,
} from "@plenary/widgets";
import "@plenary/widgets/styles.css";
import { render } from "preact";

const store = createStore({ audiences: ["commission-culture"] }, pageStorage);
store.load(await (await fetch("retreat-week.json")).json());

/** The site's own card: Plenary's heading, times and star, and between them what this site tells. */
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

/** Whoever reads a signal of the store while drawing is drawn again when it changes. */
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
