/** Translators of pages, which put elements of their own in the place of text nodes. */
import { describe, expect, it } from "vitest";
import { ELEMENT, inEachBrowser, week } from "./host.ts";

/** How translators take the place of a text. */
const WAYS = ["in one step", "in two steps", "around the text itself"] as const;

/** Runs in the page: marks every text of the first element, as if it were translated; once, or from now on. */
function translate(way: (typeof WAYS)[number], isLasting: boolean) {
  const root = document.querySelector("plenary-agenda")?.shadowRoot as ShadowRoot;
  const replace = (text: Text) => {
    const font = document.createElement("font");
    const inner = font.appendChild(document.createElement("font"));
    if (way === "around the text itself") {
      text.before(font);
      inner.append("«", text, "»");
      return;
    }
    inner.append(`«${text.data}»`);
    if (way === "in one step") return text.replaceWith(font);
    text.before(font);
    text.remove();
  };
  const all = (within: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
    if (within instanceof Text) texts.push(within);
    for (const text of texts) {
      if (text.data.trim() && text.isConnected && !text.parentElement?.closest("font"))
        replace(text);
    }
  };
  all(root);
  if (!isLasting) return;
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) all(node);
  }).observe(root, { childList: true, characterData: true, subtree: true });
}

/** What the reader or the site does with both elements; runs in the page, for each. */
const acts: [name: string, act: (element: Element) => void][] = [
  [
    "groups are picked",
    ({ shadowRoot }) => {
      const opener = shadowRoot?.querySelector<HTMLElement>(".plenary-filter button");
      // The focus would close the filter of the other element.
      if (opener) opener.focus = () => {};
      opener?.click();
    },
  ],
  [
    "a group is picked",
    ({ shadowRoot }) => shadowRoot?.querySelectorAll<HTMLElement>("[type=checkbox]")[1]?.click(),
  ],
  [
    "a second group is picked",
    ({ shadowRoot }) => shadowRoot?.querySelectorAll<HTMLElement>("[type=checkbox]")[3]?.click(),
  ],
  [
    "the reader's zone comes first",
    ({ shadowRoot }) =>
      shadowRoot?.querySelectorAll<HTMLElement>("[part=zone-switch] input")[1]?.click(),
  ],
  [
    "a day is chosen",
    ({ shadowRoot }) =>
      shadowRoot?.querySelectorAll<HTMLElement>("[part=days] li button")[2]?.click(),
  ],
  ["the language changes", (element) => element.setAttribute("lang", "fr")],
  [
    "all days are chosen",
    ({ shadowRoot }) =>
      shadowRoot?.querySelectorAll<HTMLElement>("[part=days] li button")[0]?.click(),
  ],
];

const days = { ...week, days: week.days.slice(0, 2) };
/** The same, at another time and under other titles. */
const later = JSON.parse(
  JSON.stringify(days).replaceAll("T10:00", "T09:30").replaceAll("Café", "Thé"),
);

inEachBrowser((host) => {
  /** The text of each of the two elements, without the marks. */
  const texts = () =>
    host.evaluate(() =>
      [...document.querySelectorAll("plenary-agenda")].map(({ shadowRoot }) =>
        (shadowRoot?.textContent ?? "").replace(/[«»]/g, "").replace(/\s+/g, " "),
      ),
    );
  const same = async () => {
    const [translated = "", plain = ""] = await texts();
    if (translated === plain) return plain;
    let at = 0;
    while (translated[at] === plain[at]) at++;
    return { translated: translated.slice(at - 40, at + 60), plain: plain.slice(at - 40, at + 60) };
  };

  describe("after a translator has replaced all texts", () => {
    const ways = [
      ...WAYS.map((way) => ({ way, isLasting: false })),
      { way: WAYS[0], isLasting: true },
    ];
    it.each(ways)(
      "$way (again and again: $isLasting), what changes later is shown, and nothing of before",
      async ({ way, isLasting }) => {
        host.site.put("/week.json", days);
        await host.open(ELEMENT + ELEMENT);
        await expect.poll(same).toEqual(expect.any(String));
        await host.evaluate(translate, way, isLasting);
        for (const [name, act] of acts) {
          const [, before] = await texts();
          await host.evaluate(
            `(() => { for (const element of document.querySelectorAll("plenary-agenda")) (${act})(element) })` as never,
          );
          await expect
            .poll(async () => (await texts())[1] !== before, { message: name })
            .toBe(true);
          await expect.poll(same, { message: name }).toEqual(expect.any(String));
        }
        host.site.put("/week.json", later);
        await host.evaluate(() => {
          for (const element of document.querySelectorAll("plenary-agenda")) element.refresh();
        });
        await expect.poll(async () => (await texts())[1]).toMatch(/Thé/);
        await expect.poll(same).toEqual(expect.any(String));
      },
    );

    it("it may put them back", async () => {
      host.site.put("/week.json", days);
      await host.open(ELEMENT + ELEMENT);
      await expect.poll(same).toEqual(expect.any(String));
      await host.evaluate(translate, "in one step", false);
      await host.evaluate(() => {
        const root = document.querySelector("plenary-agenda")?.shadowRoot;
        for (const font of root?.querySelectorAll("font") ?? []) font.remove();
      });
      await expect.poll(same).toEqual(expect.any(String));
      expect((await texts())[0]?.length).toBeGreaterThan(1000);
    });
  });
});
