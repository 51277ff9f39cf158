/**
 * The script of embed.html: a programme in a frame, for sites that allow no scripts. The page's
 * address says what to show, with each attribute of `<plenary-agenda>` as a parameter.
 */

import { ATTRIBUTES } from "../attributes.ts";
import { isListed } from "./data-hosts.ts";
import css from "./embed.css?inline";
import { refusal } from "./refusal.ts";
import { nameSheets } from "./sheets.ts";

/** Languages that have a file of their own; defined by the build. */
declare const LANGUAGES: string[];

const parameters = new URLSearchParams(location.search);
// A frame cannot know the language of the page around it.
const lang = parameters.get("lang") || navigator.language || "en";
document.documentElement.lang = lang;
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];
const theme = parameters.get("theme");
if (theme === "light" || theme === "dark") document.documentElement.style.colorScheme = theme;

const list = document.querySelector<HTMLMetaElement>("meta[name=plenary-data]")?.content ?? "";
const src = parameters.get("src");
// `overlay` may hold several addresses, separated by spaces; all of them are loaded.
const addresses = [src, ...(parameters.get("overlay")?.split(/\s+/) ?? [])];
const refused = addresses
  .filter((address) => address && URL.canParse(address, location.href))
  .map((address) => new URL(address as string, location.href))
  .find((address) => !isListed(address, list, location.origin));
document.body.append(refused || !src ? refusal(lang, refused) : programme());
if (parent === window) nameSheets();
else {
  tellHeight();
  openOutside();
  // A frame is printed with the height that it has on the screen, so rows stay closed on paper.
  sheet.insertRule(":root { --plenary-frame-closed: none }");
}
placeDialogs();

function programme(): HTMLElement {
  const [language = ""] = lang.toLowerCase().split("-");
  if (LANGUAGES.includes(language)) {
    const script = document.createElement("script");
    script.src = `plenary.${language}.js`;
    document.head.append(script);
  }
  const element = document.createElement("plenary-agenda");
  // There is no heading above it in this page.
  element.setAttribute("heading-level", "1");
  for (const name of Object.keys(ATTRIBUTES)) {
    const value = parameters.get(name);
    if (value !== null && name !== "for") element.setAttribute(name, value);
  }
  return element;
}

/** Tells the page around it the height: now, on each change, and when asked. */
function tellHeight(): void {
  const tell = () => {
    const element = document.querySelector("plenary-agenda");
    const heading = element?.shadowRoot?.querySelector("[part=title]")?.textContent;
    document.title = heading || document.title;
    const { height } = document.documentElement.getBoundingClientRect();
    // WordPress's own script expects the height together with the secret in the frame's address.
    const [, secret] = /[?&]secret=(\w+)/.exec(location.hash) ?? [];
    if (secret) {
      parent.postMessage({ message: "height", value: Math.ceil(height), secret }, "*");
    }
    parent.postMessage(
      {
        plenary: "height",
        height: Math.ceil(height),
        // Not known until the programme has loaded.
        title: element && !heading ? "" : document.title,
      },
      // Safe for any recipient: a number, and the title of a document that anyone can load.
      "*",
    );
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // A hidden frame gets no rendering, so the observer alone would never report its height.
  tell();
  addEventListener("plenary-load", () => setTimeout(tell));
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.plenary !== "hello") return;
    // A link into the programme, from the address of the page around the frame.
    if (/^#(plenary|[/!].*[?&]plenary=)/.test(data.hash)) location.replace(data.hash);
    tell();
  });
}

/** Links open a new window if the sandbox allows it; otherwise they open in the frame. */
function openOutside(): void {
  addEventListener("click", (event) => {
    const [link] = event.composedPath().filter((one) => one instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol) || link.download)
      return;
    const opened = open(link.href);
    if (!opened) return;
    opened.opener = null;
    event.preventDefault();
  });
}

/**
 * A frame may be many screens high: a dialog opens near the reader, not in the middle of the frame.
 */
function placeDialogs(): void {
  const place = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    const top = Math.min(target.getBoundingClientRect().top - 48, innerHeight - 640);
    const { style } = document.documentElement;
    style.setProperty("--plenary-dialog-top", `${Math.max(0, Math.round(top))}px`);
  };
  addEventListener("pointerdown", place, true);
  addEventListener("keydown", place, true);
}
