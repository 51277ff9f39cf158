/**
 * Schedule-X 4 with its list view and the default theme. The view does not allow custom content: it
 * draws title and times. It needs a global Temporal, which not every engine has yet.
 */
import "temporal-polyfill/global";
import "@schedule-x/theme-default/dist/index.css";
import "./schedule-x.css";
import { type CalendarApp, createCalendar, createViewList } from "@schedule-x/calendar";
import type {} from "temporal-polyfill/types/global";
import { enter, type Programme, type Session } from "./contestant.ts";

const ZONE = "Europe/Madrid";

interface Data {
  sessions: Session[];
  config: Parameters<typeof createCalendar>[0];
}

const at = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime(ZONE);
const toEvents = (sessions: Session[]) =>
  sessions.map(({ id, title, start, end }) => ({ id, title, start: at(start), end: at(end) }));

let calendar: CalendarApp | undefined;
let sessions: Session[] = [];

enter<Data>({
  prepare(programme) {
    const { days } = programme as Programme;
    const sessions = days.flatMap((day) => day.sessions);
    return {
      sessions,
      config: {
        views: [createViewList()],
        selectedDate: Temporal.PlainDate.from(days[0]?.date ?? ""),
        timezone: ZONE,
        events: toEvents(sessions),
      },
    };
  },
  mount(el, data) {
    ({ sessions } = data);
    calendar = createCalendar(data.config);
    calendar.render(el);
  },
  filter(group) {
    const kept = group ? sessions.filter(({ keptBy }) => keptBy.includes(group)) : sessions;
    calendar?.events.set(toEvents(kept));
  },
  unmount() {
    calendar?.destroy();
    calendar = undefined;
  },
});
