/** The toolbar's choices, for every story. The direction follows the language. */
import { languageName } from "@plenary/core";
import { all } from "@plenary/core/languages/all";

export interface Globals {
  language: keyof typeof all;
  theme: "auto" | "light" | "dark";
  accent: keyof typeof ACCENTS;
  ground: keyof typeof GROUNDS;
  viewerZone: string;
  width: string;
  forcedColors: "none" | "active";
}

/** The interface's languages, each by its own name. English comes first, as the default. */
export const LANGUAGES = Object.fromEntries(
  ["en", ...Object.keys(all).filter((tag) => tag !== "en")].map((tag) => [tag, languageName(tag)]),
) as Record<keyof typeof all, string>;

/**
 * Values for `--plenary-accent`: some are unreadable on any background until the widget adjusts
 * them.
 */
export const ACCENTS = {
  own: { title: "Plenary’s own", color: undefined },
  yellow: { title: "Yellow", color: "#ffd400" },
  pink: { title: "Pink", color: "#d6336c" },
  green: { title: "Green", color: "#0a7d4f" },
  black: { title: "Black", color: "#000000" },
} as const;

/** Colours of the host's page. The widget is not told; it detects them. */
export const GROUNDS = {
  white: { title: "White", background: "#ffffff", color: "#1a1c1e" },
  navy: { title: "Dark navy", background: "#0d1b33", color: "#e8edf6" },
  grey: { title: "Warm grey", background: "#e4ded5", color: "#2b2622" },
} as const;

/** The reader is where the event is. */
export const EVENT_ZONE = "event";

export const initialGlobals: Globals = {
  language: "en",
  theme: "auto",
  accent: "own",
  ground: "white",
  viewerZone: EVENT_ZONE,
  width: "full",
  forcedColors: "none",
};

interface Choice {
  value: string;
  title: string;
}

const toolbar = (title: string, icon: string, items: Choice[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** The choices of a toolbar, from one of the tables above. */
const choicesOf = (name: string, of: Record<string, { title: string }>): Choice[] =>
  Object.entries(of).map(([value, { title }]) => ({ value, title: `${name}: ${title}` }));

export const globalTypes = {
  language: toolbar(
    "Language",
    "globe",
    Object.entries(LANGUAGES).map(([value, title]) => ({ value, title })),
  ),
  theme: toolbar("Theme", "mirror", [
    { value: "auto", title: "Theme: auto" },
    { value: "light", title: "Theme: light" },
    { value: "dark", title: "Theme: dark" },
  ]),
  accent: toolbar("The site’s accent", "paintbrush", choicesOf("Accent", ACCENTS)),
  ground: toolbar("The host's background", "photo", choicesOf("Background", GROUNDS)),
  viewerZone: toolbar("The reader's time zone", "time", [
    { value: EVENT_ZONE, title: "Reader: at the event" },
    { value: "Asia/Tokyo", title: "Reader: Tokyo" },
    { value: "Asia/Kathmandu", title: "Reader: Kathmandu" },
    { value: "America/New_York", title: "Reader: New York" },
    { value: "Pacific/Auckland", title: "Reader: Auckland" },
  ]),
  width: toolbar("Width of the container", "grow", [
    { value: "full", title: "Full width" },
    { value: "1280px", title: "1280 px" },
    { value: "768px", title: "768 px" },
    { value: "640px", title: "640 px" },
    { value: "360px", title: "360 px" },
    { value: "320px", title: "320 px" },
  ]),
  forcedColors: toolbar("Forced colours", "contrast", [
    { value: "none", title: "Colours: the page’s" },
    { value: "active", title: "Colours: forced, nearly" },
  ]),
};
