/**
 * Wrong usage must not compile. Only `pnpm types` reads this file: it fails when one of the errors
 * that are expected here goes away.
 */
import {
  type Agenda,
  type AgendaInput,
  type Concern,
  createLocale,
  createViewContext,
  type Messages,
  parse,
  type Session,
  type SessionInput,
  timelineView,
} from "./index.ts";
import * as en from "./languages/en.ts";

export const wrong = (): void => {
  const { agenda } = parse("{}");
  // @ts-expect-error an agenda may be absent
  agenda.title;
  // @ts-expect-error a title may be a map from language to text
  (agenda as Agenda).title.toUpperCase();
  // @ts-expect-error a place is an id, not an object
  const session: Session = { id: "a", title: "A", place: { id: "hall" } };
  // @ts-expect-error there is no such role
  const lead: NonNullable<Session["contributors"]> = [{ role: "boss", name: "Ada" }];
  // @ts-expect-error a session needs a title
  const untitled: Session = { id: "a" };
  // @ts-expect-error times are strings
  const timed: Session = { id: "a", title: "A", start: new Date() };
  // @ts-expect-error a view needs the reader's time zone
  createViewContext({ agenda: agenda as Agenda, locale: createLocale("en", { en }) });
  // @ts-expect-error a view takes a context, not an agenda
  timelineView(agenda);
  // @ts-expect-error a language must have every message
  const messages: Messages = { ...en.list, everyone: undefined };
  // @ts-expect-error there is no such concern
  const concern: Concern = "maybe";
  // What may be left out is optional, and a single id needs no list.
  const least: AgendaInput = { format: 1, id: "a", title: "A", language: "en", timeZone: "UTC" };
  const open: SessionInput = { id: "a", title: "A", audience: "press", "x-room": 7, $comment: [] };
  // Whatever parse gives can be written again.
  const again: AgendaInput = agenda as Agenda;
  // @ts-expect-error a document names its time zone
  const zoneless: AgendaInput = { format: 1, id: "a", title: "A", language: "en" };
  // @ts-expect-error there is no format 2
  const next: AgendaInput = { ...least, format: 2 };
  // @ts-expect-error sessions stand in days
  const flat: AgendaInput = { ...least, sessions: [open] };
  // @ts-expect-error "staus" is a slip
  const slip: SessionInput = { id: "a", title: "A", staus: "moved" };
  // @ts-expect-error there is no such status
  const late: SessionInput = { id: "a", title: "A", status: "late" };
  // @ts-expect-error times are written, not Date objects
  const dated: SessionInput = { id: "a", title: "A", start: new Date() };
  // @ts-expect-error a place is named by its id
  const placed: SessionInput = { id: "a", title: "A", place: { name: "Hall" } };
  // @ts-expect-error a contributor has a role
  const anyone: SessionInput = { id: "a", title: "A", contributors: [{ name: "Ada" }] };
  // @ts-expect-error a day has a date
  const dateless: AgendaInput = { ...least, days: [{ sessions: [] }] };
  void [open, again, zoneless, next, flat, slip, late, dated, placed, anyone, dateless];
  void [session, lead, untitled, timed, messages, concern];
};
