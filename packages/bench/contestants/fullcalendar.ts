/** FullCalendar 7 with its list view and the classic theme; the card is its event content. */
import "fullcalendar/skeleton.css";
import "fullcalendar/themes/classic/theme.css";
import "fullcalendar/themes/classic/palette.css";
import { Calendar } from "fullcalendar";
import list from "fullcalendar/list";
import classic from "fullcalendar/themes/classic";
import { enter, type Programme, type Session } from "./contestant.ts";
import { fillCard } from "./vanilla-list.ts";

interface Data {
  sessions: Session[];
  options: ConstructorParameters<typeof Calendar>[1];
}

const toEvents = (sessions: Session[]) =>
  sessions.map((session, order) => {
    const { id, title, start, end } = session;
    return { id, title, start, end, extendedProps: { session, order } };
  });

let calendar: Calendar | undefined;
let sessions: Session[] = [];

enter<Data>({
  prepare(programme) {
    const { days, parts } = programme as Programme;
    const sessions = days.flatMap((day) => day.sessions);
    return {
      sessions,
      options: {
        plugins: [list, classic],
        initialView: "list",
        views: { list: { type: "list", duration: { days: days.length } } },
        initialDate: days[0]?.date ?? "",
        height: "auto",
        headerToolbar: false,
        eventOrder: "order",
        events: toEvents(sessions),
        eventContent: ({ event }) => ({
          domNodes: [fillCard(event.extendedProps.session, parts)],
        }),
      },
    };
  },
  mount(el, data) {
    ({ sessions } = data);
    calendar = new Calendar(el, data.options);
    calendar.render();
  },
  filter(group) {
    const kept = group ? sessions.filter(({ keptBy }) => keptBy.includes(group)) : sessions;
    calendar?.setOption("events", toEvents(kept));
  },
  unmount() {
    calendar?.destroy();
    calendar = undefined;
  },
});
