/** What the toolbar offers, for every story. */

export interface Globals {
  language: "en" | "fr" | "es" | "ar";
  theme: "auto" | "light" | "dark";
  ground: keyof typeof GROUNDS;
  viewerZone: string;
  width: string;
}

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
  ground: "white",
  viewerZone: EVENT_ZONE,
  width: "full",
};

const toolbar = (title: string, icon: string, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

export const globalTypes = {
  language: toolbar("Language", "globe", [
    { value: "en", title: "English" },
    { value: "fr", title: "Français" },
    { value: "es", title: "Español" },
    { value: "ar", title: "العربية" },
  ]),
  theme: toolbar("Theme", "mirror", [
    { value: "auto", title: "Theme: auto" },
    { value: "light", title: "Theme: light" },
    { value: "dark", title: "Theme: dark" },
  ]),
  ground: toolbar(
    "The host's ground",
    "paintbrush",
    Object.entries(GROUNDS).map(([value, { title }]) => ({ value, title: `Ground: ${title}` })),
  ),
  viewerZone: toolbar("The reader's time zone", "time", [
    { value: EVENT_ZONE, title: "Reader: at the event" },
    { value: "Asia/Tokyo", title: "Reader: Tokyo" },
    { value: "America/New_York", title: "Reader: New York" },
    { value: "Pacific/Auckland", title: "Reader: Auckland" },
  ]),
  width: toolbar("Width of the container", "grow", [
    { value: "full", title: "Full width" },
    { value: "640px", title: "640 px" },
    { value: "360px", title: "360 px" },
    { value: "320px", title: "320 px" },
  ]),
};
