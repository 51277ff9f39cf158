/** Days that are difficult for a grid: many places at once, and only one. */
import { type Agenda, parse } from "@plenary/core";

const day = (places: Record<string, string>, sessions: [string, string, string, string?][]) =>
  parse({
    format: 1,
    id: "festival",
    title: "A day of talks",
    language: "en",
    timeZone: "Europe/Madrid",
    places: Object.entries(places).map(([id, name]) => ({ id, name })),
    days: [
      {
        date: "2027-05-07",
        sessions: sessions.map(([hours, title, type, place]) => {
          const [start, end] = hours.split("–");
          return {
            id: `${hours} ${title}`,
            title,
            type,
            ...(place && { place }),
            start: `2027-05-07T${start}`,
            end: `2027-05-07T${end}`,
          };
        }),
      },
    ],
  }).agenda as Agenda;

/** Five places, talks of 10 to 150 minutes with irregular starts, and two without a place. */
export const festival = day(
  {
    theatre: "Theatre",
    library: "Library",
    courtyard: "Courtyard",
    studio: "Studio",
    boat: "The boat at the quay",
  },
  [
    ["09:00–09:45", "Doors, badges and the first coffee", "social", "courtyard"],
    ["10:00–11:00", "What a harbour remembers", "plenary", "theatre"],
    ["11:00–11:20", "Coffee", "break", "courtyard"],
    ["11:20–12:50", "Maps that people drew of their own street", "panel", "theatre"],
    ["11:20–11:30", "Ten minutes on tides", "panel", "library"],
    ["11:30–11:40", "Ten minutes on ropes", "panel", "library"],
    ["11:45–13:15", "Reading aloud, for beginners", "workshop", "library"],
    ["11:30–14:00", "Print your own programme", "workshop", "studio"],
    ["11:30–12:30", "Around the breakwater", "other", "boat"],
    ["12:00–13:00", "Around the breakwater, in French", "other", "boat"],
    ["12:10–12:40", "Meeting of those who met last year", "working-group"],
    ["12:15–12:45", "Stretching", "exercise"],
    ["14:00–15:00", "Lunch", "break", "courtyard"],
    ["15:00–15:45", "Concert for one door and its hinges", "ceremony", "courtyard"],
    ["15:10–16:30", "A bridge, explained by those who cross it", "panel", "theatre"],
    ["17:00–17:30", "Thanks, and the way home", "closing", "theatre"],
  ],
);

/** One after the other in one hall. */
export const oneHall = day({ hall: "The hall" }, [
  ["09:30–11:00", "Opening", "opening", "hall"],
  ["11:00–11:30", "Coffee", "break", "hall"],
  ["11:30–13:00", "What the year asked of us", "plenary", "hall"],
  ["13:00–14:30", "Lunch", "break", "hall"],
  ["14:30–17:00", "One long afternoon", "working-group", "hall"],
]);
