/**
 * The last stage: what was found as an agenda document, each fact with its place in the text. Long,
 * because every field of the format that text can give is filled in here.
 */
import {
  type Agenda,
  type Contributor,
  type Item,
  marker,
  offsetAt,
  resolveTime,
  type Session,
} from "@plenary/core";
import type { Dated } from "./calendar.ts";
import { isoDate, pad } from "./calendar.ts";
import { fold } from "./fold.ts";
import { rawIndex, type Span, textOf } from "./lines.ts";
import type { PersonFound } from "./names.ts";
import type { Report, Source } from "./problems.ts";
import type { DayFound, ItemFound, Node, Programme, SessionFound } from "./programme.ts";
import type { Clock } from "./times.ts";
import type { Words } from "./words.ts";

export interface DocumentOptions {
  language: string;
  timeZone: string;
  /** A zone that the text states, where it is not the venue's. */
  stated?: { zone: string; offset?: number };
  dates: (Dated | undefined)[];
  words: Words;
}

const DAY_MS = 86_400_000;
const written = ({ hour, minute }: Clock) => `${pad(hour)}:${pad(minute)}`;
const minutesOf = ({ hour, minute }: Clock) => hour * 60 + minute;

/** Pieces of several lines as one text; a word that a hyphen broke is whole again. */
export function joined(spans: Span[]): string {
  return spans.reduce((text, span) => {
    const next = textOf(span);
    if (!text) return next;
    const isBroken = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next);
    if (isBroken) return text.slice(0, -1) + next;
    return /[\u3040-\u9fff]$/.test(text) ? text + next : `${text} ${next}`;
  }, "");
}

/** In Rich, what the text means as itself and not as emphasis, a list or a link. */
function rich(text: string): string {
  return text.replace(/[\\*[\]]/g, "\\$&").replace(/^- /, "\\- ");
}

export function sourceOf(spans: Span[], confidence: Source["confidence"]): Source | undefined {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return undefined;
  return {
    line: first.line.number,
    column: rawIndex(first.line, first.from) + 1,
    endLine: last.line.number,
    endColumn: rawIndex(last.line, Math.max(last.from, last.to)) + 1,
    confidence,
  };
}

function slug(text: string, fallback: string): string {
  const found = fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 48)
    .replace(/-$/, "");
  return found || fallback;
}

export class DocumentWriter {
  readonly #options: DocumentOptions;
  readonly #report: Report;
  readonly sources: Record<string, Source> = {};
  readonly #audiences = new Map<string, { id: string; name: string; parent?: string }>();
  readonly #places = new Map<string, { id: string; name: string }>();
  readonly #ids = new Set<string>();
  /** The next number of each id that was taken: many sessions may have one name. */
  readonly #counts = new Map<string, number>();
  /** Days as they are written, since many sessions have the same. */
  readonly #dates = new Map<number, string>();

  constructor(options: DocumentOptions, report: Report) {
    this.#options = options;
    this.#report = report;
  }

  #from(pointer: string, spans: Span[], confidence: Source["confidence"] = "sure"): void {
    const source = sourceOf(spans, confidence);
    if (source) this.sources[pointer] = source;
  }

  #dateOf(time: number): string {
    const date = this.#dates.get(time) ?? isoDate(time);
    this.#dates.set(time, date);
    return date;
  }

  #id(text: string, fallback: string): string {
    const base = slug(text, fallback);
    let n = this.#counts.get(base) ?? 1;
    let id = n === 1 ? base : `${base}-${n}`;
    while (this.#ids.has(id)) id = `${base}-${++n}`;
    this.#counts.set(base, n + 1);
    this.#ids.add(id);
    return id;
  }

  write(programme: Programme): Agenda {
    const { language, timeZone, dates } = this.#options;
    const days: { dated: Dated; day: DayFound }[] = [];
    const byDate = new Map<number, DayFound>();
    programme.days.forEach((day, index) => {
      const dated = dates[index];
      if (!dated || !day.sessions.length) return;
      const same = byDate.get(dated.time);
      if (same) {
        same.sessions.push(...day.sessions);
        same.summary.push(...day.summary);
        if (!same.title && day.title) same.title = day.title;
      } else {
        const copy = { ...day, sessions: [...day.sessions], summary: [...day.summary] };
        byDate.set(dated.time, copy);
        days.push({ dated, day: copy });
      }
    });
    days.sort((a, b) => a.dated.time - b.dated.time);
    const title = programme.title && textOf(programme.title);
    const written = days.map(({ dated, day }, index) =>
      this.#day(day, dated, `/days/${index}`, programme),
    );
    const links = programme.links
      .map((span) => this.#link(span, "/links"))
      .filter((link) => link !== undefined);
    const agenda = {
      format: 1,
      id: this.#id(`${title ?? "agenda"} ${written[0]?.date.slice(0, 4) ?? ""}`, "agenda"),
      title: title || written[0]?.sessions[0]?.title || "Agenda",
      ...(programme.summary.length && { summary: this.#paragraphs(programme.summary, "/summary") }),
      language,
      timeZone,
      ...(programme.venue && { venue: { name: textOf(programme.venue) } }),
      state: "draft",
      revision: 1,
      ...(this.#audiences.size && { audiences: [...this.#audiences.values()] }),
      ...(this.#places.size && { places: [...this.#places.values()] }),
      ...(links.length && { links }),
      days: written,
    };
    const first = programme.title ? [programme.title] : [];
    this.#from("/title", first);
    if (programme.venue) this.#from("/venue/name", [programme.venue], "likely");
    return agenda as unknown as Agenda;
  }

  #paragraphs(paragraphs: Span[][], pointer: string): string {
    this.#from(pointer, paragraphs.flat(), "likely");
    return paragraphs
      .map((spans) => rich(joined(spans)))
      .filter(Boolean)
      .join("\n\n");
  }

  #day(day: DayFound, dated: Dated, pointer: string, programme: Programme) {
    const date = this.#dateOf(dated.time);
    const { row } = day;
    if (row)
      this.#from(
        `${pointer}/date`,
        [
          {
            line: row.line,
            from: day.date?.from ?? row.rest.from,
            to: day.date?.to ?? row.rest.to,
          },
        ],
        dated.confidence,
      );
    if (day.title) this.#from(`${pointer}/title`, [day.title]);
    const audience = day.audience ?? programme.audience;
    if (audience) this.#from(`${pointer}/audience`, [audience], "likely");
    const focus = day.focus && this.#groups(day.focus);
    return {
      date,
      ...(day.title && { title: textOf(day.title) }),
      ...(day.summary.length && { summary: this.#paragraphs(day.summary, `${pointer}/summary`) }),
      ...(audience && {
        audience: this.#groups(audience),
        audienceLabel: textOf(day.audienceLabel ?? audience),
      }),
      ...(focus?.length && { focus }),
      sessions: this.#sessions(day, dated, pointer, programme),
    };
  }

  #sessions(day: DayFound, dated: Dated, pointer: string, programme: Programme) {
    /** The last start, in minutes, to tell which half of the day is meant where none is said. */
    let previous = -1;
    const timed = day.sessions.filter(({ time }) => time);
    const saysHalves =
      timed.filter(({ time }) => time?.isSaid).length * 2 >= timed.length &&
      !timed.some(({ time }) => time && !time.isSaid && time.start.hour > 12);
    return day.sessions.map((session, index) => {
      const at = `${pointer}/sessions/${index}`;
      let { time } = session;
      if (time && !time.isSaid && time.start.hour < 12) {
        const start = minutesOf(time.start);
        const isLate =
          session.under === "afternoon"
            ? time.start.hour < 7
            : session.under === "evening" && time.start.hour >= 4;
        const isOutside =
          !!day.whole &&
          start < day.whole.start &&
          start + 720 <= day.whole.end &&
          time.start.hour < 8;
        const isBack =
          saysHalves && previous > start && start + 720 >= previous && time.form !== "am";
        if (isLate || isBack || isOutside) {
          const later = (clock: Clock) =>
            clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
          time = { ...time, start: later(time.start), ...(time.end && { end: later(time.end) }) };
          const span = { line: session.row.line, from: time.from, to: time.to };
          this.#report(
            { code: "time-doubtful", pointer: `${at}/start`, value: written(time.start) },
            span,
          );
        }
      }
      if (time) previous = minutesOf(time.start);
      return this.#session(session, time, dated, at, programme);
    });
  }

  #session(
    session: SessionFound,
    time: SessionFound["time"],
    dated: Dated,
    at: string,
    programme: Programme,
  ) {
    const { row } = session;
    const title = joined(session.title);
    const span: Span = time
      ? { line: row.line, from: time.from, to: time.to }
      : { line: row.line, from: 0, to: row.line.text.length };
    const name =
      title ||
      (session.typeLabel && textOf(session.typeLabel)) ||
      (programme.title && textOf(programme.title)) ||
      "…";
    if (!title && !session.typeLabel)
      this.#report({ code: "title-missing", pointer: `${at}/title` }, span);
    const id = this.#id(name, "session");
    const times = time ? this.#times(time, dated, session, span, at) : undefined;
    if (session.title.length) this.#from(`${at}/title`, session.title);
    if (session.typeLabel) this.#from(`${at}/typeLabel`, [session.typeLabel]);
    return {
      id,
      title: name,
      ...(session.type && { type: session.type }),
      ...(session.typeLabel && { typeLabel: textOf(session.typeLabel) }),
      ...times,
      ...(session.dayPart && !time && { dayPart: session.dayPart }),
      ...this.#node(session, at, 0),
      ...(session.itemsTitle && session.items.length && { itemsTitle: textOf(session.itemsTitle) }),
    } as unknown as Session;
  }

  #times(
    time: NonNullable<SessionFound["time"]>,
    dated: Dated,
    session: SessionFound,
    span: Span,
    at: string,
  ) {
    const { timeZone, stated } = this.#options;
    const own =
      session.zones.find(({ from }) => from >= time.to - 1 && from <= time.to + 3) ??
      session.zones[0];
    const zone = own ?? stated;
    const write = (clock: Clock, shift: number) => {
      const local = `${this.#dateOf(dated.time + (shift + Math.floor(clock.hour / 24)) * DAY_MS)}T${pad(clock.hour % 24)}:${pad(clock.minute)}`;
      if (!zone) return local;
      const instant = resolveTime(local, zone.zone).instant;
      const offset = zone.offset ?? offsetAt(zone.zone, instant) / 60_000;
      const there = offsetAt(timeZone, resolveTime(local, timeZone).instant) / 60_000;
      if (offset === there) return local;
      const sign = offset < 0 ? "-" : "+";
      return `${local}${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
    };
    const start = write(time.start, 0);
    const confidence = time.strength === 3 ? "sure" : "likely";
    this.#from(`${at}/start`, [span], confidence);
    if (!time.end) return { start };
    const isNext = minutesOf(time.end) <= minutesOf(time.start);
    const duration = minutesOf(time.end) - minutesOf(time.start) + (isNext ? 1440 : 0);
    if (isNext && duration > 14 * 60) {
      this.#report(
        { code: "end-before-start", pointer: `${at}/end`, value: written(time.end) },
        span,
      );
      return { start };
    }
    this.#from(`${at}/end`, [span], confidence);
    return { start, end: write(time.end, isNext ? 1 : 0) };
  }

  #node(node: Node, at: string, depth: number) {
    const contributors = node.people.map((person, index) =>
      this.#contributor(person, `${at}/contributors/${index}`),
    );
    const items = node.items.map((item, index) =>
      this.#item(item, `${at}/items/${index}`, index, depth),
    );
    const links = node.links
      .map((span, index) => this.#link(span, `${at}/links/${index}`))
      .filter((link) => link !== undefined);
    if (node.place) this.#from(`${at}/place`, [node.place], "likely");
    if (node.audience) this.#from(`${at}/audience`, [node.audience], "likely");
    return {
      ...(node.summary.length && { summary: this.#paragraphs(node.summary, `${at}/summary`) }),
      ...(node.audience && { audience: this.#groups(node.audience) }),
      ...(contributors.length && { contributors }),
      ...(node.place && { place: this.#place(node.place) }),
      ...(node.status && { status: node.status }),
      ...(links.length && { links }),
      ...(items.length && { items }),
    };
  }

  #item(item: ItemFound, at: string, index: number, depth: number): Item {
    const label = item.label && textOf(item.label).replace(/\s+/g, " ");
    const title = joined(item.title) || label || "…";
    if (item.title.length) this.#from(`${at}/title`, item.title);
    if (item.label) this.#from(`${at}/label`, [item.label]);
    const printed = label ?? "–";
    return {
      ...(printed !== marker(index + 1, depth) && { label: printed }),
      title,
      ...(item.type && { type: item.type }),
      ...this.#node(item, at, depth + 1),
    } as unknown as Item;
  }

  #link(span: Span, at: string) {
    const raw = span.line.raw.slice(rawIndex(span.line, span.from));
    const url = /https?:\/\/[^\s<>"')\]]+|www\.[^\s<>"')\]]+/
      .exec(raw)?.[0]
      .replace(/[.,;:!?]{1,3}$/, "");
    const address = url?.startsWith("www.") ? `https://${url}` : url;
    if (!url || !address || !/^https?:\/\/[\p{L}\p{N}]/u.test(address)) return undefined;
    this.#from(at, [span], "likely");
    return {
      url: address,
      rel: /\.(?:pdf|docx?|pptx?|odt)(?:$|[?#])/i.test(url) ? "document" : "join",
    };
  }

  #place(span: Span): string {
    const name = textOf(span);
    const key = fold(name).text;
    let place = this.#places.get(key);
    if (!place) {
      place = { id: this.#id(name, "place"), name };
      this.#places.set(key, place);
    }
    return place.id;
  }

  #contributor(person: PersonFound, at: string): Contributor {
    const name = textOf(person.name);
    this.#from(at, [person.name], person.label ? "sure" : "likely");
    const { words } = this.#options;
    const { line } = person.name;
    const label = person.label && textOf(person.label).replace(/[\s:*]{1,4}$/, "");
    const common = {
      role: person.role,
      ...(label && { roleLabel: label }),
      ...(person.tentative && { tentative: true }),
    };
    if (
      person.isGroup &&
      (words.match(line.text, person.name.from, "everyone") || this.#hasGroup(person.name))
    ) {
      return {
        ...common,
        audience: this.#groups(person.name),
        label: name,
      } as unknown as Contributor;
    }
    return { ...common, name } as unknown as Contributor;
  }

  #hasGroup({ line, from, to }: Span): boolean {
    return !!this.#options.words.find(line.text, from, to, "groups", "representatives");
  }

  /** The ids of groups that are named, made where they are new. Anyone not known as a group is kept as written. */
  #groups(span: Span): string[] {
    const { words } = this.#options;
    const { line } = span;
    if (words.match(line.text, span.from, "everyone")) return ["everyone"];
    const from = words.match(line.text, span.from, "representatives")?.to ?? span.from;
    const ids: string[] = [];
    let begins = from;
    const add = (to: number) => {
      let a = begins;
      while (a < to && /[\s,;]/.test(line.text[a] as string)) a++;
      const article =
        /^(?:des|de la|de l'|les|le|la|l'|los|las|els|les|dels|de los|de las|the|der|die|das|de|du|os|as|dos|das|i|gli|le|dei|delle)\s*/.exec(
          line.text.slice(a, to),
        );
      if (article && (article[0].endsWith(" ") || article[0].endsWith("'"))) a += article[0].length;
      const piece = { line, from: a, to };
      const name = textOf(piece).replace(/[\s.,;:*]{1,4}$/, "");
      if (!name) return;
      const key = fold(name).text;
      let group = this.#audiences.get(key);
      if (!group) {
        group = { id: this.#id(name, "group"), name: name[0]?.toUpperCase() + name.slice(1) };
        this.#audiences.set(key, group);
      }
      if (!ids.includes(group.id)) ids.push(group.id);
    };
    for (let i = from; i < span.to; i++) {
      const char = line.text[i] as string;
      const and = /\s/.test(line.text[i - 1] ?? "") ? words.match(line.text, i, "and") : undefined;
      if (/[,;、،]/.test(char)) {
        add(i);
        begins = i + 1;
      } else if (and && /\s/.test(line.text[and.to] ?? "")) {
        add(i);
        begins = and.to;
        i = and.to;
      }
    }
    add(span.to);
    return ids;
  }
}
