import type { ViewContext } from "./context.ts";

/** A day to choose: a short label, "ven. 23", and the full heading. */
export interface DayChoiceView {
  /** YYYY-MM-DD. */
  date: string;
  label: string;
  heading: string;
}

/** Each date of the programme once, in the document's order. */
export function dayNavigationView({ agenda, locale }: ViewContext): DayChoiceView[] {
  const dates = new Set(agenda.days.map(({ date }) => date));
  return [...dates].map((date) => ({
    date,
    label: locale.shortDay(date),
    heading: locale.day(date),
  }));
}
