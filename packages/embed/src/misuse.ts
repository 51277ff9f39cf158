/** What a page got wrong, for its developers: once, in the console, with what to write instead. */
import { warnOnce } from "./console.ts";
import { inlineText } from "./inline-data.ts";
import { languages } from "./languages.ts";
import { namedProgramme } from "./page-programme.ts";

/** Resolves when the page has loaded: what is missing until then may still come. */
let loaded: Promise<unknown> | undefined;

/** @param has whether a script has given it a programme */
export function tellMisuse(element: HTMLElement, has: () => boolean): void {
  loaded ??= new Promise((done) => {
    if (document.readyState === "complete") done(0);
    else addEventListener("load", done, { once: true });
  });
  loaded.then(() => {
    if (element.isConnected) for (const wrong of misuse(element, has())) warnOnce(wrong);
  });
}

/** Attributes that are written for `src`. */
const MEANT = /^(data-)?(src|source|url|href|file|json|agenda)$/;
/** What no page has between the tags for readers without script. */
const FOREIGN = 'h1, h2, main, nav, form, footer, script:not([type$="json"])';

function* misuse(element: HTMLElement, isGiven: boolean): Generator<string> {
  const tag = element.localName;
  const { lang } = element;
  const other = element.getAttribute("for");
  if (other !== null) {
    if (!namedProgramme(element))
      yield `<${tag} for="${other}">: no Plenary element has this id; write id="${other}" on one`;
  } else if (!isGiven && !element.getAttribute("src") && !inlineText(element)) {
    const meant = [...element.attributes].find(({ name, value }) => value && MEANT.test(name));
    yield meant
      ? `<${tag} ${meant.name}="…">: write src="${meant.value}"`
      : `<${tag}> has no programme; write src="https://…/programme.json"`;
  }
  const base = lang.toLowerCase().replace(/-.*/, "");
  if (base && !languages.peek()[base]?.list)
    yield `<${tag} lang="${lang}"> needs its language; add plenary.${base}.js beside the script`;
  // What holds the rest of its parent has the line break before the parent's end, too.
  const isOpen = !element.nextSibling && element.lastChild?.nodeValue?.trim() === "";
  if (
    !element.nextElementSibling &&
    !element.querySelector(":scope > .plenary") &&
    element.querySelector(FOREIGN + (isOpen ? ", p" : ""))
  )
    yield `<${tag} /> is not closed and holds what follows; write <${tag}></${tag}>`;
}
