/** Wrong usage does not compile: each line below it fails the type check if the error goes away. */
import { describe, expect, it } from "vitest";
import {
  type Agenda,
  type Concern,
  createLocale,
  createViewContext,
  en,
  type Messages,
  parse,
  type Session,
  timelineView,
} from "./index.ts";

const wrong = (): void => {
  const { agenda } = parse("{}");
  // @ts-expect-error an agenda may be absent
  agenda.title;
  // @ts-expect-error a title may be a map of languages
  (agenda as Agenda).title.toUpperCase();
  // @ts-expect-error a place is an id, not an object
  const session: Session = { id: "a", title: "A", place: { id: "hall" } };
  // @ts-expect-error there is no such role
  const lead: NonNullable<Session["contributors"]> = [{ role: "boss", name: "Ada" }];
  // @ts-expect-error a session needs a title
  const untitled: Session = { id: "a" };
  // @ts-expect-error times are strings
  const timed: Session = { id: "a", title: "A", start: new Date() };
  // @ts-expect-error a view needs to know where its reader is
  createViewContext({ agenda: agenda as Agenda, locale: createLocale("en", { en }) });
  // @ts-expect-error a view is made of a context, not of an agenda
  timelineView(agenda);
  // @ts-expect-error a language misses no message
  const messages: Messages = { ...en, everyone: undefined };
  // @ts-expect-error there is no such concern
  const concern: Concern = "maybe";
  void [session, lead, untitled, timed, messages, concern];
};

describe("the public types", () => {
  it("are checked by the compiler, not by a run", () => {
    expect(wrong).toBeTypeOf("function");
  });
});
