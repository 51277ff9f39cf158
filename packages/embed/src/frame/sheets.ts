/**
 * On paper each sheet of embed.html has the programme's title, the day, the page's number and the
 * date of printing, in page margin boxes (css-page-3). Browsers without margin boxes print the
 * programme without them.
 */

/** Writes the page rules before each print, when the programme is as the reader sees it. */
export function nameSheets(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  addEventListener("beforeprint", () => {
    const root = document.querySelector("plenary-agenda")?.shadowRoot;
    if (root) sheet.replaceSync(pageRules(root));
  });
}

/** The rules, one for all pages and one for those of each day, whose section is given its page. */
function pageRules(root: ShadowRoot): string {
  const textOf = (selector: string, parent: ParentNode = root) =>
    quoted(parent.querySelector(selector)?.textContent ?? "");
  const days = [...root.querySelectorAll<HTMLElement>("[part~=day]:not([hidden])")];
  let page = "";
  const rules = days.flatMap((day, index) => {
    // What has no date follows the last day on its sheet.
    const isDated = !!day.querySelector("[part~=day-title] time");
    if (isDated || !page) page = `plenary-${index}`;
    day.style.setProperty("page", page);
    return isDated
      ? `@page ${page} { @top-right { content: ${textOf("[part~=day-title] time", day)} } }`
      : [];
  });
  return `
    :root { --plenary-frame-sheet: none }
    /* The head is on the sheet of the first day. */
    :root, body, plenary-agenda { page: plenary-0 }
    @page {
      margin: 15mm 12mm;
      font: 9pt system-ui, sans-serif;
      @top-left { content: ${textOf("[part~=title]")} }
      @bottom-left { content: ${textOf(".plenary-printed > span")} }
      @bottom-right { content: counter(page) " / " counter(pages) }
    }
    ${rules.join("\n")}`;
}

/** A text as a CSS string. */
const quoted = (text: string) => `"${text.replaceAll(/\s+/g, " ").replaceAll(/["\\]/g, "\\$&")}"`;
