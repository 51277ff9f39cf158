/** What each line is, before it is known what belongs to what. */
import type { DateToken } from "../dates.ts";
import type { Line, Span } from "../lines.ts";
import type { Marker } from "../marker.ts";
import type { Role, RoleFound } from "../roles.ts";
import type { Token } from "../scan.ts";
import type { TimeToken } from "../times.ts";
import type { ZoneToken } from "../zones.ts";

export type DayPart = "morning" | "afternoon" | "evening" | "all-day";
export type Column = "time" | "start" | "end" | "title" | "place" | "people" | "date" | "other";

export interface Row {
  line: Line;
  /** Among the rows of the text. */
  index: number;
  /** Blank lines before it. */
  blank: number;
  indent: number;
  bullet: string;
  marker?: Marker;
  /** Its number, where that is on a line of its own. */
  markerLine?: Line;
  /** At its head. */
  date?: DateToken;
  /** `Day 2`, `Jour 2 :`, from 1. */
  dayNumber?: number;
  time?: TimeToken;
  /** A time that is not at the head. */
  tail?: TimeToken;
  dayPart?: DayPart;
  /** When the whole begins and ends, in minutes, where the line tells no session's own time. */
  whole?: { start: number; end: number };
  zones: ZoneToken[];
  minutes?: number;
  /** The text after the head. */
  rest: Span;
  /** Cells after those with dates and times, in tables. */
  cells: Span[];
  columns?: Column[];
  /** Of columns of people, who they are. */
  roles?: (Role | undefined)[];
  role?: RoleFound;
  field?: "place" | "for" | "agenda" | "title" | "time" | "link" | "other";
  /** Where the value of a field begins. */
  value?: number;
  isHeader?: boolean;
  isHeading?: boolean;
  /** The one meeting's date, hour and place. */
  isWhole?: boolean;
  isSentence?: boolean;
  isContact?: boolean;
  tokens: Token[];
}
