/** An agenda as schema.org events, for search engines (https://schema.org/Event). */
import type {
  Event,
  Organization,
  Person,
  Place,
  PostalAddress,
  VirtualLocation,
  WithContext,
} from "schema-dts";
import { eachSession } from "../../audience/audience.ts";
import { cleanUrl, oneLine } from "../../document/clean.ts";
import {
  type Agenda,
  type Contributor,
  type Day,
  EVERYONE,
  type Rich,
  type Session,
  type Text,
} from "../../document/schema.ts";
import type { ViewContext } from "../../list/context.ts";
import { audienceNames } from "../../list/groups.ts";
import { panelCardView } from "../../list/panel-card.ts";
import { resolveTime, toIso } from "../../time/zone.ts";
import { sessionUrl } from "../calendar/event.ts";
import { type LocaleOptions, outputContext } from "../delivery/output-context.ts";
import { richText } from "../share/card-text.ts";

/** To be written as JSON. Inside a page's script element, write each `<` as `\u003c`. */
export interface JsonLd {
  "@context": "https://schema.org";
  "@type": "Event";
  [property: string]: unknown;
}

/** What `toJsonLd` returns, with the words of this locale. */
export function agendaJsonLd(agenda: Agenda, options: LocaleOptions): JsonLd {
  const context = outputContext(agenda, options);
  const dates = agenda.days.map(({ date }) => date).sort();
  const known = [...eachSession(agenda)].filter(({ session, day }) => session.start || day);
  const sessions = known.map(({ session }) => session);
  const spoken = sessions.flatMap(floorLanguages);
  const mode = attendanceMode(sessions.map(({ attendance }) => attendance ?? "in-person"));
  const online = mode !== undefined && mode !== MODE["in-person"];
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: plain(agenda.title, context),
    ...about(agenda.summary, context),
    ...(dates[0] && { startDate: dates[0], endDate: dates.at(-1) as string }),
    eventStatus: "https://schema.org/EventScheduled",
    ...(mode && { eventAttendanceMode: mode }),
    ...where([venue(context), online ? virtual(agenda.url) : undefined]),
    inLanguage: spoken.length ? [...new Set(spoken)] : [agenda.language],
    ...(agenda.url && { url: cleanUrl(agenda.url) }),
    subEvent: known.map(({ session, day }) => sessionEvent(session, day, context)),
  } satisfies WithContext<Event>;
}

function sessionEvent(session: Session, day: Day | undefined, context: ViewContext) {
  const { agenda } = context;
  const { start, end, was, status, attendance = "in-person" } = session;
  const startDate = start ? iso(start, agenda) : day?.date;
  const before = status === "moved" && was?.start;
  const spoken = floorLanguages(session);
  const organizer = agents(["lead"], session, context);
  const performer = agents(["moderator", "speaker", "panellist"], session, context);
  const url = sessionUrl(session, agenda);
  return {
    "@type": "Event",
    name: oneLine(panelCardView(session, day, context).title.text),
    ...about(session.summary, context),
    ...(startDate && { startDate }),
    ...(start && end && { endDate: iso(end, agenda) }),
    eventStatus:
      status === "cancelled"
        ? "https://schema.org/EventCancelled"
        : before
          ? "https://schema.org/EventRescheduled"
          : "https://schema.org/EventScheduled",
    ...(before && { previousStartDate: iso(before, agenda) }),
    eventAttendanceMode: MODE[attendance],
    ...where([
      attendance === "online" ? undefined : placeOf(session, context),
      attendance === "in-person" ? undefined : virtual(joinUrl(session) ?? url),
    ]),
    ...(organizer.length && { organizer }),
    ...(performer.length && { performer }),
    ...(spoken.length && { inLanguage: spoken }),
    ...(url && { url }),
  } satisfies Event;
}

const MODE = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const;

function attendanceMode(each: (keyof typeof MODE)[]) {
  const [first, ...others] = new Set(each);
  return first && MODE[others.length ? "hybrid" : first];
}

function plain(text: Text, { passage }: ViewContext): string {
  return oneLine(passage(text).text);
}

function about(summary: Rich | undefined, { rich }: ViewContext) {
  const description = summary && richText(rich(summary));
  return description ? { description } : {};
}

function iso(time: string, { timeZone }: Agenda): string {
  return toIso(timeZone, resolveTime(time, timeZone).instant);
}

function floorLanguages({ languages }: Session): string[] {
  return (languages ?? []).filter(({ mode }) => mode === "floor").map(({ tag }) => tag);
}

function where(all: (Place | VirtualLocation | undefined)[]) {
  const [first, ...others] = all.filter((location) => location !== undefined);
  return first && { location: others.length ? [first, ...others] : first };
}

function venue(context: ViewContext) {
  if (!context.agenda.venue) return undefined;
  const { name, city, address, url } = context.agenda.venue;
  const postal = {
    "@type": "PostalAddress",
    ...(address && { streetAddress: plain(address, context) }),
    ...(city && { addressLocality: plain(city, context) }),
  } satisfies PostalAddress;
  return {
    "@type": "Place",
    name: plain(name, context),
    ...((address || city) && { address: postal }),
    ...(url && { url: cleanUrl(url) }),
  } satisfies Place;
}

/** A room repeats the venue's address, which search engines expect. */
function placeOf(session: Session, context: ViewContext) {
  const place = session.place && context.places.get(session.place);
  const around = venue(context);
  if (!place) return around;
  return {
    "@type": "Place",
    name: plain(place.name, context),
    ...(around && {
      ...(around.address && { address: around.address }),
      containedInPlace: { "@type": "Place", name: around.name },
    }),
  } satisfies Place;
}

function virtual(url: string | undefined) {
  return {
    "@type": "VirtualLocation",
    ...(url && { url: cleanUrl(url) }),
  } satisfies VirtualLocation;
}

function joinUrl({ admission = "open", links }: Session): string | undefined {
  return admission === "open" ? links?.find(({ rel }) => rel === "join")?.url : undefined;
}

type Agent = Person | Organization;

/** The confirmed contributors in the given roles, as people or organisations. */
function agents(roles: Contributor["role"][], session: Session, context: ViewContext): Agent[] {
  return (session.contributors ?? [])
    .filter(({ role, tentative }) => roles.includes(role) && !tentative)
    .flatMap((contributor) => agentsOf(contributor, context));
}

function agentsOf(
  { person: id, audience, name, label }: Contributor,
  context: ViewContext,
): Agent[] {
  const person = id === undefined ? undefined : context.people.get(id);
  if (person) {
    const { title, organisation } = person;
    return [
      {
        "@type": "Person",
        name: plain(person.name, context),
        ...(title && { jobTitle: plain(title, context) }),
        ...(organisation && {
          affiliation: { "@type": "Organization", name: plain(organisation, context) },
        }),
      },
    ];
  }
  const groups = audience?.filter((group) => group !== EVERYONE) ?? [];
  if (!groups.length) return name ? [{ "@type": "Person", name: plain(name, context) }] : [];
  const names = label ? [context.passage(label)] : audienceNames(groups, context);
  return names.map(({ text }) => ({ "@type": "Organization", name: oneLine(text) }));
}
