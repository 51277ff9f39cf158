/**
 * Schedule-X 4, its list view with the default theme. The view has no slot for content of one's own:
 * it draws title and times. It asks for a global Temporal, which not every engine has yet.
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
