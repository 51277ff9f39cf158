/** EventCalendar 5 with its list view; the card is its event content. */
import "@event-calendar/core/index.css";
import { createCalendar, destroyCalendar, List } from "@event-calendar/core";
import { enter, type Programme, type Session } from "./contestant.ts";
import { fillCard } from "./vanilla-list.ts";

interface Data {
  sessions: Session[];
  options: object;
}

const toEvents = (sessions: Session[]) =>
  sessions.map((session) => {
    const { id, title, start, end } = session;
    return { id, title, start, end, extendedProps: { session } };
  });

let calendar: ReturnType<typeof createCalendar> | undefined;
let sessions: Session[] = [];

enter<Data>({
  prepare(programme) {
    const { days, parts } = programme as Programme;
    const sessions = days.flatMap((day) => day.sessions);
    return {
      sessions,
      options: {
        view: "listWeek",
        duration: { days: days.length },
        date: days[0]?.date,
        height: "auto",
        headerToolbar: { start: "", center: "", end: "" },
        events: toEvents(sessions),
        eventContent: ({ event }: { event: { extendedProps: { session: Session } } }) => ({
          domNodes: [fillCard(event.extendedProps.session, parts)],
        }),
      },
    };
  },
  mount(el, data) {
    ({ sessions } = data);
    calendar = createCalendar(el, [List], data.options);
  },
  filter(group) {
    const kept = group ? sessions.filter(({ keptBy }) => keptBy.includes(group)) : sessions;
    calendar?.setOption("events", toEvents(kept));
  },
  unmount() {
    if (calendar) destroyCalendar(calendar);
    calendar = undefined;
  },
});
