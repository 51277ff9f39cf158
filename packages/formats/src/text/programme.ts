/** What a text's programme consists of, as pieces of its lines. */
import type { DateToken } from "./dates.ts";
import type { Span } from "./lines.ts";
import type { PersonFound } from "./names.ts";
import type { DayPart, Row } from "./rows/row.ts";
import type { TimeToken } from "./times.ts";
import type { ZoneToken } from "./zones.ts";

export type Status = "tentative" | "cancelled" | "moved";

export interface Node {
  /** One piece for each line that the title goes over. */
  title: Span[];
  /** Numbering as printed. */
  label?: Span;
  people: PersonFound[];
  items: ItemFound[];
  place?: Span;
  status?: Status;
  type?: string;
  summary: Span[][];
  audience?: Span;
  links: Span[];
}

export interface ItemFound extends Node {
  style: string;
  indent: number;
  value?: number;
}

export interface SessionFound extends Node {
  row: Row;
  time?: TimeToken;
  dayPart?: DayPart;
  /** The part of the day that it was listed under. */
  under?: DayPart;
  typeLabel?: Span;
  itemsTitle?: Span;
  zones: ZoneToken[];
}

export interface DayFound {
  /** Its heading, if it has one. */
  row?: Row;
  date?: DateToken;
  number?: number;
  /** When the whole of it begins and ends, in minutes. */
  whole?: { start: number; end: number };
  title?: Span;
  audience?: Span;
  /** With the word before it: for all participants. */
  audienceLabel?: Span;
  focus?: Span;
  summary: Span[][];
  sessions: SessionFound[];
}

export interface Programme {
  title?: Span;
  summary: Span[][];
  /** Dates before the first day and in prose, for the year that days leave out. */
  dates: { row: Row; date: DateToken }[];
  days: DayFound[];
  venue?: Span;
  zones: { row: Row; zone: ZoneToken }[];
  links: Span[];
  audience?: Span;
  isNone?: boolean;
}
