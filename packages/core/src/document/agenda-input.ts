/**
 * The document as one writes it: what may be left out is optional, and one id may stand for a list of
 * one. Written out field by field so that a wrong document gets a short error, and so that editors
 * show what each field means; hence its length. Made by write-format.ts from schema.ts: edit that.
 */
import type { Text } from "./shape.ts";

/** Fields of your own: they are kept and left alone. */
export interface OwnFields {
  [own: `x-${string}`]: unknown;
  [comment: `$${string}`]: unknown;
}

/** The whole document: what the meeting is, and its programme day by day. */
export interface AgendaInput extends OwnFields {
  /** The address of the JSON Schema. Editors use it to explain and complete fields. */
  $schema?: string | undefined;
  /** The version of this format. */
  format: 1;
  /** A short name for the programme that stays the same in every version of the document. Links, calendars and overlays refer to it. */
  id: string;
  /** The name of the meeting. */
  title: Text;
  /** What the meeting is about. Rich text. */
  summary?: Text | undefined;
  /** The main language of the document, as a BCP 47 tag. Every text that is written as one plain text is in this language. */
  language: string;
  /** The time zone of the meeting, by its IANA name. Every time without an offset is what a clock shows there. */
  timeZone: string;
  /** Where the meeting takes place. */
  venue?: VenueInput | undefined;
  /** The meeting's own web page. */
  url?: string | undefined;
  /** The address of a calendar file (.ics) of this programme that you host and keep up to date. */
  calendarUrl?: string | undefined;
  /** Links for the whole meeting, such as registration or documents. */
  links?: readonly LinkInput[] | undefined;
  /** How far the programme is settled. */
  state?: "draft" | "provisional" | "final" | undefined;
  /** The number of this version. Raise it by one whenever you publish a change, so that calendars notice that a session moved. */
  revision?: number | undefined;
  /** When this version was published, with an offset from UTC or Z. */
  updated?: string | undefined;
  /** Something every reader must see, such as a change of venue. */
  notice?: Text | undefined;
  /** The groups of participants. Readers pick theirs and see what concerns them. */
  audiences?: readonly AudienceInput[] | undefined;
  /** The rooms and other places in which sessions take place. */
  places?: readonly PlaceInput[] | undefined;
  /** People that sessions name more than once. */
  people?: readonly PersonInput[] | undefined;
  /** The days of the programme, each with its sessions. */
  days?: readonly DayInput[] | undefined;
  /** Sessions that have no day yet. */
  unscheduled?: readonly SessionInput[] | undefined;
}

/** The house or town of the meeting. */
export interface VenueInput extends OwnFields {
  /** The name of the house, or of the town where there is no one house. */
  name: Text;
  /** The town. */
  city?: Text | undefined;
  /** The postal address. */
  address?: Text | undefined;
  /** The venue's web page. Starts with https:, http:, mailto: or tel:. */
  url?: string | undefined;
}

/** A link to a page or a file. */
export interface LinkInput extends OwnFields {
  /** The address. Starts with https:, http:, mailto: or tel:. */
  url: string;
  /** What the link leads to. */
  label?: Text | undefined;
  /** What kind of link it is. */
  rel?: "join" | "register" | "document" | "stream" | "recording" | undefined;
  /** The language of what the link leads to, as a BCP 47 tag. */
  language?: string | undefined;
}

/** A group of participants. Groups can be inside other groups, up to 8 levels. */
export interface AudienceInput extends OwnFields {
  /** A short name for the group. “everyone” is reserved: that audience always exists and means all participants. */
  id: string;
  /** The group's name. */
  name: Text;
  /** The id of the larger group that this one belongs to. What concerns the larger group concerns this one too. */
  parent?: string | undefined;
}

/** A room, a hall, a place outside. */
export interface PlaceInput extends OwnFields {
  /** A short name for sessions to refer to. */
  id: string;
  /** What the place is called on its door. */
  name: Text;
}

/** Somebody who contributes to sessions. */
export interface PersonInput extends OwnFields {
  /** A short name for sessions to refer to. */
  id: string;
  /** The person's name as it should be read. */
  name: Text;
  /** Their office or function. */
  title?: Text | undefined;
  /** Whom they represent. */
  organisation?: Text | undefined;
}

/** One day of the programme. */
export interface DayInput extends OwnFields {
  /** The date, in the meeting's time zone. */
  date: string;
  /** The day's motto, where it has one. The date is drawn anyway, so leave it out here. */
  title?: Text | undefined;
  /** What the day is about. Rich text. */
  summary?: Text | undefined;
  /** For whom the day is, by ids, or one id without a list. A day that names nobody is for everyone. Sessions without an audience take their day's. */
  audience?: string | readonly string[] | undefined;
  /** Your own wording for whom the day is. The filter still uses the ids. */
  audienceLabel?: Text | undefined;
  /** Groups that get special attention on this day. It never hides anything from the others. */
  focus?: string | readonly string[] | undefined;
  /** The sessions of this day. */
  sessions?: readonly SessionInput[] | undefined;
}

/** Something that takes place: a panel, a workshop, a break. */
export interface SessionInput extends OwnFields {
  /** A short name that no other session or item has. Keep it when the session moves, so that links, favourites and calendars follow it. */
  id: string;
  /** What it is called. */
  title: Text;
  /** What kind of session it is. */
  type?:
    | "opening"
    | "plenary"
    | "panel"
    | "exercise"
    | "workshop"
    | "working-group"
    | "ceremony"
    | "break"
    | "social"
    | "closing"
    | "other"
    | undefined;
  /** Your own word for the kind of session. */
  typeLabel?: Text | undefined;
  /** What it is about. Rich text. */
  summary?: Text | undefined;
  /** For whom it is, by ids, or one id without a list. “everyone” means all participants. Without it, it is for those of the day (an item: of the session). */
  audience?: string | readonly string[] | undefined;
  /** Who leads, moderates, speaks or takes part. */
  contributors?: readonly ContributorInput[] | undefined;
  /** The id of the place where it happens. */
  place?: string | undefined;
  /** When it starts: “10:00” alone on the day that lists it, or with a date. An offset or Z is needed only where the meeting's zone does not apply. */
  start?: string | undefined;
  /** When it ends, written as the start. “00:30” after a start at “22:00” is on the next day. Leave it out where the end is open. */
  end?: string | undefined;
  /** Documents, registration, the address to join, a recording. */
  links?: readonly LinkInput[] | undefined;
  /** Whether it takes place as planned. Without it, it does. */
  status?: "confirmed" | "tentative" | "moved" | "cancelled" | undefined;
  /** The part of the day, where the time is not settled. */
  dayPart?: "morning" | "afternoon" | "evening" | "all-day" | undefined;
  /** How one can attend. */
  attendance?: "in-person" | "online" | "hybrid" | undefined;
  /** Who may come in. */
  admission?: "open" | "registered" | "invitation" | "internal" | undefined;
  /** The languages spoken, and those it is interpreted or captioned in. */
  languages?: readonly LanguageInput[] | undefined;
  /** The strand of the programme it belongs to. Write it the same in every session of the track. */
  track?: Text | undefined;
  /** The earlier time or place of a session that moved. */
  was?: WasInput | undefined;
  /** Something to know before coming. */
  notice?: Text | undefined;
  /** The heading above the items. */
  itemsTitle?: Text | undefined;
  /** The points of the session's order of business. Items can have items, up to 8 levels. */
  items?: readonly ItemInput[] | undefined;
}

/** Somebody who contributes: a person, one or more groups, or a name. */
export interface ContributorInput extends OwnFields {
  /** What they do. */
  role: "lead" | "moderator" | "speaker" | "panellist" | "participant" | "other";
  /** Your own word for the role. */
  roleLabel?: Text | undefined;
  /** The id of one of the people. */
  person?: string | undefined;
  /** The groups that contribute, by ids, or one id without a list. Readers who picked one of them see that they take part. */
  audience?: string | readonly string[] | undefined;
  /** The name of somebody who is not among the people. */
  name?: Text | undefined;
  /** How the programme itself describes the contributors. Filtering still uses the ids. */
  label?: Text | undefined;
  /** true while the contributor has not confirmed. */
  tentative?: boolean | undefined;
}

/** A language in which a session can be followed. */
export interface LanguageInput extends OwnFields {
  /** The language, as a BCP 47 tag. */
  tag: string;
  /** How the language is offered. */
  mode: "floor" | "interpretation" | "sign" | "captions";
}

/** When and where a session was before it moved. */
export interface WasInput extends OwnFields {
  /** The earlier start. */
  start?: string | undefined;
  /** The earlier end. */
  end?: string | undefined;
  /** The id of the earlier place. */
  place?: string | undefined;
}

/** A numbered point of a session's order of business. */
export interface ItemInput extends OwnFields {
  /** A short name. Only needed where an overlay or a link refers to the item. */
  id?: string | undefined;
  /** The number of the item, where it is not the automatic 1., a) or i. */
  label?: string | undefined;
  /** What it is called. */
  title: Text;
  /** What kind of session it is. */
  type?:
    | "opening"
    | "plenary"
    | "panel"
    | "exercise"
    | "workshop"
    | "working-group"
    | "ceremony"
    | "break"
    | "social"
    | "closing"
    | "other"
    | undefined;
  /** Your own word for the kind of session. */
  typeLabel?: Text | undefined;
  /** What it is about. Rich text. */
  summary?: Text | undefined;
  /** For whom it is, by ids, or one id without a list. “everyone” means all participants. Without it, it is for those of the day (an item: of the session). */
  audience?: string | readonly string[] | undefined;
  /** Who leads, moderates, speaks or takes part. */
  contributors?: readonly ContributorInput[] | undefined;
  /** The id of the place where it happens. */
  place?: string | undefined;
  /** When it starts: “10:00” alone on the day that lists it, or with a date. An offset or Z is needed only where the meeting's zone does not apply. */
  start?: string | undefined;
  /** When it ends, written as the start. “00:30” after a start at “22:00” is on the next day. Leave it out where the end is open. */
  end?: string | undefined;
  /** Documents, registration, the address to join, a recording. */
  links?: readonly LinkInput[] | undefined;
  /** Whether it takes place as planned. Without it, it does. */
  status?: "confirmed" | "tentative" | "moved" | "cancelled" | undefined;
  /** The points under this one. */
  items?: readonly ItemInput[] | undefined;
}
