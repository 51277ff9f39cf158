/**
 * Times and ranges of times, in the many ways in which programmes write them. How sure a reading
 * is comes with it: what is around it decides whether a weak one counts. Long, because each way of
 * writing a time has its own rule.
 */

import { at, skip } from "./sticky.ts";
import { isInside, isLetter, type Words } from "./words.ts";

export interface Clock {
  hour: number;
  minute: number;
}

export interface TimeToken {
  kind: "time";
  from: number;
  to: number;
  start: Clock;
  end?: Clock;
  /** 3: can be nothing else. 2: `10.30`. 1: `1030`, a bare hour, anything that needs support. */
  strength: 1 | 2 | 3;
  /** The way it is written, to compare with others of the text: `:`, `h`, `.`, `am`, `0000`, `0`. */
  form: string;
  /** Words before it: of a start (`at`, `from`) or of what is no start (`until`). */
  prefix?: "at" | "from" | "until";
  /** A dash follows, and no end. */
  isOpen?: boolean;
  /** A star or dagger follows. */
  hasMark?: boolean;
  /** Which half of the day is said: nothing is inferred then. */
  isSaid?: boolean;
}

interface Atom {
  to: number;
  hour: number;
  minute: number;
  form: string;
  strength: 1 | 2 | 3;
  /** What part of the day was said, if any. */
  half?: "am" | "pm" | "night" | "noon";
  /** Hours counted from sunrise, by the period that was named. */
  period?: [number, number];
  hasUnit?: boolean;
}

const DASH = /\s*(?:--?>?|~|→|=?>{1,2})\s*/y;
/** More starts of the same: 11:00/13:00/15:00 Uhr, 11:00, 13:00, 15:00. */
const MORE = /(?:\s?[/,]\s?\d{1,2}[:.h]\d\d(?!\d)){2,}/y;
const SLASH = /\s?\/\s?/y;
const COLON = /(\d{1,2})\s?:\s?(\d{2}|\d[o])(?::\d{2})?(?!\d(?!\d?:)|[./]\d{1,2}[./])/y;
const H = /(\d{1,2})\s?h(?:\s?(\d{2})(?!\d))?(?![\p{L}])/uy;
const H_MIN = /(\d{1,2})\s?h\s?(\d{2})\s?(?:min|mn|m)(?!\p{L})\.?/uy;
const CJK_TIME = /(\d{1,2})\s?[時点點时시]\s?(?:(\d{1,2})\s?[分분]|(半|반|整|钟|鐘|正))?/y;
const DOTTED = /(\d{1,2})([.,'])(\d{2}|\d[o])(?![\d%]|[.,]\d|\/\d(?!\d?[.,]\d\d))/y;
const SPACED_DOT =
  /(\d{1,2})\s?\.\s(\d{2})(?=\s?h(?!\p{L})|\s?(?:a|à|-)\s?\d{1,2}(?:[.:]\d\d)?\s?h(?!\p{L}))/uy;
const SPACED_END = /(\d{1,2})\s?\.\s(\d{2})(?!\d)/y;
const DIGITS = /(\d{3,4})(?!\d|[.,:/]\d)/y;
const BARE = /(\d{1,2})(?!\d|[.,:/'%]\d|\s?%)/y;
const SPACES = /\s*/y;

const minutes = ({ hour, minute }: Clock) => hour * 60 + minute;

export class TimeReader {
  readonly #words: Words;
  /** Set where the text counts hours from sunrise. */
  readonly #sunrise: boolean;

  constructor(words: Words, sunrise: boolean) {
    this.#words = words;
    this.#sunrise = sunrise;
  }

  /** The time that begins at `from`, words before it included. */
  read(text: string, from: number): TimeToken | undefined {
    const char = text[from];
    if (char === undefined || isInside(text, from)) return undefined;
    if (/\d/.test(char)) {
      const before = text[from - 1];
      if (before !== undefined && /[\d$€£#§_]/.test(before)) return undefined;
      if (before !== undefined && /[a-z]/.test(before)) {
        // Pause11h-12h30: the next session was glued to a title. Only a range is sure enough.
        const glued = this.#range(text, from, from, undefined);
        return glued?.end && glued.strength === 3 && glued.form !== "0" ? glued : undefined;
      }
      if (from > 1 && /[.,:/-]/.test(before as string) && /\d/.test(text[from - 2] as string))
        return undefined;
      return this.#range(text, from, from, undefined);
    }
    if (!isLetter(char)) return undefined;
    const noon = this.#named(text, from);
    if (noon) return this.#range(text, from, from, undefined);
    let i = from;
    let prefix: TimeToken["prefix"];
    for (let n = 0; n < 4; n++) {
      const found =
        this.#prefix(text, i, "from") ??
        this.#prefix(text, i, "at") ??
        this.#prefix(text, i, "until");
      if (!found) break;
      // Of `bis`, `a`, which stand for an end and between two, the last word decides.
      if (found.kind === "until" || !prefix || (prefix === "at" && found.kind === "from"))
        prefix = found.kind;
      i = skip(text, found.to, /[\s:.*]{0,4}/y);
      if (/\d/.test(text[i] ?? "")) break;
    }
    if (
      !prefix &&
      !this.#words.match(text, from, "am", "pm", "night", "period", "hourName", "halfTo")
    )
      return undefined;
    return this.#range(text, from, i, prefix);
  }

  #prefix(text: string, from: number, kind: "at" | "from" | "until") {
    const found = this.#words.match(text, from, kind);
    return found && { to: found.to, kind };
  }

  #range(
    text: string,
    from: number,
    begins: number,
    prefix: TimeToken["prefix"],
  ): TimeToken | undefined {
    const first = this.#atom(text, begins, !!prefix);
    if (!first) return undefined;
    if (from > 0 && first.strength === 1 && /[\p{L}]/u.test(text[from - 1] as string))
      return undefined;
    let to = first.to;
    const more = skip(text, to, MORE);
    if (more > to) {
      const last = this.#suffixed(text, { ...first, to: more }, undefined);
      return this.#single(text, from, last.to, last, prefix, false);
    }
    const hasMark = /^\s?[*†‡]/.test(text.slice(to, to + 2));
    if (hasMark) to = skip(text, to, /\s?[*†‡]+/y);
    const second = prefix === "until" ? undefined : this.#second(text, to, first, prefix);
    if (!second) return this.#single(text, from, to, first, prefix, hasMark);
    const { atom, connector } = second;
    const strength = this.#together(first, atom, connector, prefix);
    if (!strength) return this.#single(text, from, to, first, prefix, hasMark);
    const [start, end] = this.#halves(first, atom);
    // 14時から15時まで
    const upTo = /[\u3040-\u9fff]/.test(text[atom.to] ?? "")
      ? this.#words.match(text, atom.to, "until")
      : undefined;
    if (upTo) atom.to = upTo.to;
    const closing = /^\s?[*†‡]/.test(text.slice(atom.to, atom.to + 2));
    return {
      kind: "time",
      from,
      to: closing ? skip(text, atom.to, /\s?[*†‡]+/y) : atom.to,
      start,
      end,
      strength,
      form: atom.form === "0" ? first.form : first.form === "0" ? atom.form : first.form,
      ...(prefix && { prefix }),
      ...((hasMark || closing) && { hasMark: true }),
      ...((first.half || atom.half || first.period || atom.period) && { isSaid: true }),
    };
  }

  #single(
    text: string,
    from: number,
    to: number,
    atom: Atom,
    prefix: TimeToken["prefix"],
    hasMark: boolean,
  ): TimeToken | undefined {
    let strength = atom.strength;
    if (prefix && strength < 3 && ((atom.form !== "0" && atom.form !== "0000") || atom.hasUnit))
      strength = 3;
    const begins = skip(text, to, /\s?(?:-|~|s\/d|s\.d\.?)?\s?/y);
    to = this.#words.match(text, begins, "onwards")?.to ?? to;
    const isOpen =
      /^\s?[-~]\s*$/.test(text.slice(to, to + 40)) || /^[-~](?=\s|$)/.test(text.slice(to, to + 2));
    return {
      kind: "time",
      from,
      to,
      start: this.#halves(atom)[0],
      strength,
      form: atom.form,
      ...(prefix && { prefix }),
      ...(isOpen && { isOpen }),
      ...(hasMark && { hasMark }),
      ...((atom.half || atom.period) && { isSaid: true }),
    };
  }

  #second(
    text: string,
    to: number,
    first: Atom,
    prefix: TimeToken["prefix"],
  ): { atom: Atom; connector: string } | undefined {
    const dash = at(DASH, text, to);
    const isSure = first.strength > 1 || !!prefix;
    const tryAt = (index: number, connector: string) => {
      let i = index;
      // from 10 to at 12: de 10h à à 12h; 17:00 - ore 19:00
      for (let n = 0; n < 2; n++) {
        const found = this.#words.match(text, i, "at");
        if (!found || /\d/.test(text[i] as string)) break;
        i = skip(text, found.to, /[\s:.]{0,3}/y);
      }
      const atom = this.#atom(text, i, isSure);
      return atom ? { atom, connector } : undefined;
    };
    if (dash && /\S/.test(dash[0])) return tryAt(to + dash[0].length, "dash");
    const word = skip(text, to, SPACES);
    const found = this.#words.match(text, word, "to");
    if (found) {
      const second = tryAt(skip(text, found.to, /\s*-?\s*/y), "word");
      // Two times that are listed are no range: à 10h et 14h.
      const isAnd = this.#words.match(text, word, "and")?.to === found.to;
      if (second && (!isAnd || prefix === "from")) return second;
    }
    const slash = at(SLASH, text, to);
    if (slash) {
      const second = tryAt(to + slash[0].length, "slash");
      if (
        second &&
        first.strength > 1 &&
        second.atom.strength > 1 &&
        minutes(second.atom) > minutes(first)
      )
        return second;
    }
    // The dash was lost: 10:0011:15, 10:00 11:15
    if (first.form === ":" || first.form === "h" || first.form === ".") {
      const atom =
        word <= to + 2 && /\d/.test(text[word] ?? "") && !text.slice(to, word).includes("\t")
          ? this.#atom(text, word, false)
          : undefined;
      if (
        atom &&
        atom.form === first.form &&
        atom.strength > 1 &&
        minutes(atom) > minutes(first) &&
        minutes(atom) - minutes(first) <= 600
      ) {
        return { atom, connector: "lost" };
      }
    }
    return undefined;
  }

  /** How sure two times are together; 0 where they are no range. */
  #together(a: Atom, b: Atom, connector: string, prefix: TimeToken["prefix"]): 0 | 1 | 2 | 3 {
    if (connector === "lost") return 3;
    const strongest = Math.max(a.strength, b.strength) as 1 | 2 | 3;
    if (a.form === "0" && b.form === "0") {
      if (a.hasUnit || b.hasUnit || a.half || b.half) return 3;
      if (
        prefix &&
        prefix !== "until" &&
        (connector === "dash" || (prefix === "from" && connector === "word"))
      )
        return 2;
      // 10-12 alone may be anything.
      return 0;
    }
    if (a.form === "0000" || b.form === "0000") {
      if (a.form !== b.form && !(a.hasUnit || b.hasUnit)) return 0;
      return a.hasUnit || b.hasUnit ? 3 : 1;
    }
    if (a.form === "0" || b.form === "0") {
      // 17 - 19.30, 9 - 10:30: a bare hour beside a sure one
      const other = a.form === "0" ? b : a;
      return other.strength > 2 || prefix ? 3 : connector === "dash" ? 2 : 1;
    }
    return strongest === 3 || a.form === b.form ? 3 : strongest;
  }

  /** Noon and midnight by name. */
  #named(text: string, from: number): Atom | undefined {
    const midnight = this.#words.match(text, from, "midnight");
    const found = midnight ?? this.#words.match(text, from, "noon");
    return (
      found && {
        to: found.to,
        hour: midnight ? 24 : 12,
        minute: 0,
        form: "named",
        // Lunch is called noon in some languages: alone, it is a part of the day.
        strength: midnight ? 2 : 1,
        half: "noon",
      }
    );
  }

  #atom(text: string, from: number, isPrefixed: boolean): Atom | undefined {
    let i = from;
    let half: Atom["half"];
    let period: Atom["period"];
    const named = this.#named(text, i);
    if (named) {
      const after = skip(text, named.to, / ?/y);
      // 正午12時, 中午12:00
      if (!/\d/.test(text[after] ?? "")) return named;
      half = "pm";
      i = after;
    }
    for (const kind of ["am", "pm", "night"] as const) {
      const found = half ? undefined : this.#words.match(text, i, kind);
      const begins = found ? skip(text, found.to, / ?/y) : 0;
      if (found && /\d/.test(text[begins] ?? "")) {
        half = kind;
        i = begins;
      }
    }
    const quarter = at(/([123])\/4\s+/y, text, i);
    if (quarter) {
      const joint = this.#words.match(text, i + quarter[0].length, "quarterOf");
      const inner = joint && this.#atom(text, skip(text, joint.to, SPACES), true);
      if (inner) {
        const total = (inner.hour - 1) * 60 + Number(quarter[1]) * 15;
        return {
          ...inner,
          hour: Math.floor(total / 60),
          minute: total % 60,
          form: "h",
          strength: 3,
          hasUnit: true,
        };
      }
    }
    const halfTo = this.#words.match(text, i, "halfTo");
    if (halfTo) {
      const inner = this.#atom(text, skip(text, halfTo.to, SPACES), true);
      if (inner?.minute === 0)
        return { ...inner, hour: inner.hour - 1, minute: 30, form: "h", strength: 3 };
    }
    const name = this.#words.match(text, i, "hourName");
    if (name) {
      const hourWord = isPrefixed || half;
      if (!hourWord) return undefined;
      return this.#suffixed(
        text,
        {
          to: name.to,
          hour: name.value as number,
          minute: 0,
          form: "named",
          strength: 3,
          ...(half && { half }),
          hasUnit: true,
        },
        period,
      );
    }
    const atom = this.#digits(text, i, isPrefixed);
    if (!atom) return undefined;
    if (half) {
      atom.half = half;
      atom.strength = 3;
    }
    return this.#suffixed(text, atom, period);
  }

  #digits(text: string, from: number, isPrefixed: boolean): Atom | undefined {
    const make = (
      found: RegExpExecArray,
      hour: string,
      minute: string | undefined,
      form: string,
      strength: 1 | 2 | 3,
      hasUnit = false,
    ): Atom | undefined => {
      const atom = {
        to: found.index + found[0].length,
        hour: Number(hour),
        minute: Number((minute ?? "0").replace("o", "0")),
        form,
        strength,
        hasUnit,
      };
      return atom.hour <= 24 && atom.minute < 60 && (atom.hour < 24 || !atom.minute)
        ? atom
        : undefined;
    };
    let found = at(COLON, text, from);
    if (found) return make(found, found[1] as string, found[2], ":", 3);
    found = at(CJK_TIME, text, from);
    if (found)
      return make(
        found,
        found[1] as string,
        found[3] && /[半반]/.test(found[3]) ? "30" : found[2],
        "時",
        3,
        true,
      );
    found = at(H_MIN, text, from) ?? at(H, text, from);
    if (found) return make(found, found[1] as string, found[2], "h", 3, true);
    found = at(SPACED_DOT, text, from) ?? (isPrefixed ? at(SPACED_END, text, from) : undefined);
    if (found) return make(found, found[1] as string, found[2], ".", 3);
    found = at(DOTTED, text, from);
    if (found) {
      const isDot = found[2] === ".";
      return make(
        found,
        found[1] as string,
        found[3],
        isDot ? "." : "'",
        isDot || isPrefixed ? 2 : 1,
      );
    }
    found = at(DIGITS, text, from);
    if (found) {
      const digits = found[1] as string;
      // 1350, 930: hours only where the text writes them so throughout
      return make(found, digits.slice(0, -2), digits.slice(-2), "0000", 1);
    }
    found = at(BARE, text, from);
    if (!found) return undefined;
    const to = found.index + found[0].length;
    // 20 heures 30, 10 ч 30 мин
    const unitAt = skip(text, to, /\s?/y);
    const unit = this.#words.match(text, unitAt, "hour");
    if (unit) {
      const after = at(/\.?\s?(\d{2})(?!\d|[.:]\d)/y, text, unit.to);
      if (after && Number(after[1]) < 60) {
        let end = unit.to + after[0].length;
        const word = skip(text, end, /\s?/y);
        const minute = this.#words.match(text, word, "minute");
        if (minute) end = minute.to;
        const atom = make(found, found[1] as string, after[1], "h", 3, true);
        return atom && { ...atom, to: end };
      }
    }
    return make(found, found[1] as string, "0", "0", 1);
  }

  /** Units and halves of the day after a time. */
  #suffixed(text: string, atom: Atom, period: Atom["period"]): Atom {
    let { to } = atom;
    let result = atom;
    // 16.00'da, 10:00etan: a case ending of the language
    const ending = at(
      /'(\p{L}{1,5})(?!\p{L})|-?(?:etan|tik|etara|era|ra|tol|ig|kor)(?!\p{L})/uy,
      text,
      to,
    );
    if (ending && atom.form !== "0") to += ending[0].length;
    const fraction = this.#words.match(text, skip(text, to, /\s?/y), "fraction");
    if (fraction && atom.minute === 0) {
      const total = atom.hour * 60 + (fraction.value as number);
      result = { ...result, hour: Math.floor(total / 60), minute: total % 60 };
      to = fraction.to;
    }
    for (let n = 0; n < 3; n++) {
      const begins = skip(text, to, /[\s,(]{0,2}/y);
      const isBare = text.slice(to, begins).includes("(") || text.slice(to, begins).includes(",");
      const unit = isBare ? undefined : this.#words.match(text, begins, "hour");
      // `h` may follow the minutes: 9:30h, 09.00 h; `16.30-17.30 h`
      if (unit) {
        to = skip(text, unit.to, /\.(?=[\s:,)-]|$)/y);
        result = { ...result, strength: 3, hasUnit: true };
        continue;
      }
      if (isBare) break;
      const sunrise = this.#words.match(text, begins, "period");
      if (sunrise) {
        result = { ...result, strength: 3, period: sunrise.value as [number, number] };
        to = sunrise.to;
        continue;
      }
      const kind = result.half
        ? undefined
        : (["am", "pm", "night", "noon"] as const).find((kind) =>
            this.#words.match(text, begins, kind),
          );
      const found = this.#words.match(text, begins, "am", "pm", "night", "noon");
      if (!found) break;
      // 12 Noon; 16:00 PM says nothing new
      if (kind === "noon" && ((result.hour !== 12 && result.hour !== 24) || result.minute)) break;
      // 下午5时30分 晚餐: where the half of the day comes first, the next word begins the title.
      if (/[\u3040-\u9fff]/.test(text[begins] as string)) break;
      to = found.to;
      if (/[ap]\.m$/.test(text.slice(begins, to))) to = skip(text, to, /\./y);
      result = { ...result, strength: 3, hasUnit: true, ...(kind && { half: kind }) };
      if (kind === "am" || kind === "pm") result.form = "am";
    }
    return { ...result, to, ...(period && { period }) };
  }

  /** Both times on the clock of 24 hours: a half of the day that is said once counts for both. */
  #halves(a: Atom, b?: Atom): [Clock, Clock] {
    if (!b) return [this.#clock(a), this.#clock(a)];
    const period = b.period ?? a.period;
    if (period && this.#sunrise) {
      const start = this.#clock({ ...a, period: a.period ?? period });
      const end = this.#clock({ ...b, period });
      if (minutes(start) < minutes(end)) return [start, end];
      // Saa 12:00 – 02:00 jioni goes on into the next period.
      const later = { hour: (start.hour + ((b.hour - a.hour + 12) % 12)) % 24, minute: b.minute };
      return [start, a.period ? end : later];
    }
    // 12:00 – 1:00: over noon
    if (!a.half && !b.half && a.hour === 12 && b.hour < 7)
      return [this.#clock(a), { hour: b.hour + 12, minute: b.minute }];
    // 9:00 - 12:00 ص: until noon
    if (!a.half && b.half === "am" && b.hour === 12 && a.hour < 12)
      return [this.#clock(a), { hour: 12, minute: b.minute }];
    const end = this.#clock(b);
    if (a.half === "pm" && !b.half && b.hour < 12 && minutes(end) < minutes(this.#clock(a)))
      return [this.#clock(a), this.#clock({ ...b, half: "pm" })];
    if (a.half || !b.half || a.hour > 12) return [this.#clock(a), end];
    if (b.half === "noon") return [this.#clock(a), end];
    const same = this.#clock({ ...a, half: b.half });
    if (minutes(same) < minutes(end)) return [same, end];
    const other = this.#clock({ ...a, half: b.half === "am" ? "pm" : "am" });
    return [other, end];
  }

  #clock({ hour, minute, half, period }: Atom): Clock {
    if (period) {
      const [low, high] = period;
      const candidates =
        this.#sunrise && hour <= 12
          ? [(hour % 12) + 6, ((hour % 12) + 18) % 24, hour]
          : [hour, (hour % 12) + 12];
      const found = candidates.find(
        (h) => (h >= low && h <= high) || (h + 24 >= low && h + 24 <= high),
      );
      return { hour: found ?? hour, minute };
    }
    if (hour > 12 || half === "noon") return { hour, minute };
    if (half === "am") return { hour: hour % 12, minute };
    if (half === "pm") return { hour: (hour % 12) + 12, minute };
    if (half === "night" && hour >= 6 && hour < 12) return { hour: hour + 12, minute };
    if (half === "night" && hour === 12) return { hour: 24, minute };
    return { hour, minute };
  }
}
