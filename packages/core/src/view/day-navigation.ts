import type { ViewContext } from "./context.ts";

/** A day to choose: its short name among others, "ven. 23", and the whole one. */
export interface DayChoiceView {
  /** YYYY-MM-DD. */
  date: string;
  label: string;
  heading: string;
}

/** Each date of the programme once, in the document's order. */
export function dayNavigationView({ agenda, locale }: ViewContext): DayChoiceView[] {
  const dates = new Set(agenda.days.map(({ date }) => date));
  return Array.from(dates, (date) => ({
    date,
    label: locale.shortDay(date),
    heading: locale.day(date),
  }));
}
