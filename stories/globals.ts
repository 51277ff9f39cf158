/** What the toolbar offers, for every story. The direction follows the language. */

export interface Globals {
  language: keyof typeof LANGUAGES;
  theme: "auto" | "light" | "dark";
  accent: keyof typeof ACCENTS;
  ground: keyof typeof GROUNDS;
  viewerZone: string;
  width: string;
  forcedColors: "none" | "active";
}

/** The interface's languages, each by its own name. */
export const LANGUAGES = {
  en: "English",
  ar: "العربية",
  ca: "Català",
  de: "Deutsch",
  es: "Español",
  fr: "Français",
  id: "Indonesia",
  it: "Italiano",
  ja: "日本語",
  ko: "한국어",
  pt: "Português",
  ru: "Русский",
  sw: "Kiswahili",
  tr: "Türkçe",
  zh: "中文（简体）",
  "zh-Hant": "中文（繁體）",
} as const;

/** What a site may set `--plenary-accent` to: some read on no ground until they are moved. */
export const ACCENTS = {
  own: { title: "Plenary’s own", color: undefined },
  yellow: { title: "Yellow", color: "#ffd400" },
  pink: { title: "Pink", color: "#d6336c" },
  green: { title: "Green", color: "#0a7d4f" },
  black: { title: "Black", color: "#000000" },
} as const;

/** Colours of a host's page. The widget is told nothing of them: it finds them. */
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

/** A toolbar's choices from what is above, by its title. */
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
  ground: toolbar("The host's ground", "photo", choicesOf("Ground", GROUNDS)),
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
