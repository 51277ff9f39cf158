/** Hosts that change their colours while Plenary is on the page. */
import { describe, expect, it } from "vitest";
import { faint } from "./contrast.ts";
import { ELEMENT, inEachBrowser } from "./host.ts";

/** The luminances of the grounds. */
const LIGHT = "1.00";
const DARK = "0.01";
const PALE = "0.45";

interface Change {
  name: string;
  css?: string;
  body?: string;
  /** What the host's script does; it runs in the page. */
  change(): void;
  ground?: string;
}

const fade = "transition: background-color 0.3s, color 0.3s";
const light = "background: #fff; color: #222";
const dark = "background: #121212; color: #eee";

/** A host's element that draws Plenary in a box of its own shadow root. */
function inShadow(css: string): string {
  return `<div data-around><template shadowrootmode="open"><style>${css}</style><div>${ELEMENT}</div></template></div>`;
}
/** Runs in the page: gives that box a class. */
function darken(): void {
  const around = document.querySelector("[data-around]");
  around?.shadowRoot?.querySelector("div")?.classList.add("dark");
}

const changes: Change[] = [
  {
    name: "by a class of the body, with a fade",
    css: `body { ${light}; ${fade} } body.dark { ${dark} }`,
    change: () => document.body.classList.add("dark"),
  },
  {
    name: "by an attribute of the page's root, for a box around the element",
    css: `.box { ${light} } [data-mode=dark] .box { ${dark} }`,
    body: `<div class="box">${ELEMENT}</div>`,
    change: () => document.documentElement.setAttribute("data-mode", "dark"),
  },
  {
    name: "by a class of a box around the element",
    css: `body { ${light} } .night { ${dark} }`,
    body: `<main><div id="box"><div>${ELEMENT}</div></div></main>`,
    change: () => document.getElementById("box")?.classList.add("night"),
  },
  {
    name: "by a class of a box whose background is translucent",
    css: "body { background: #fff } .box { color: #222 } .dark .box { background: rgb(0 0 0 / 0.92); color: #eee }",
    body: `<div class="box">${ELEMENT}</div>`,
    change: () => document.body.classList.add("dark"),
  },
  {
    name: "with a background that fades longer than the text",
    css: `body { ${light}; transition: background-color 0.6s, color 0.1s } body.dark { ${dark} }`,
    change: () => document.body.classList.add("dark"),
  },
  {
    name: "with a fade of every element on the page",
    css: `* { ${fade} } body { ${light} } .dark body { ${dark} }`,
    change: () => document.documentElement.classList.add("dark"),
  },
  {
    name: "by a box to check, without script",
    css: `#page { ${light} } #dark:checked ~ #page { ${dark} }`,
    body: `<input id="dark" type="checkbox"><div id="page">${ELEMENT}</div>`,
    change: () => document.getElementById("dark")?.click(),
  },
  {
    name: "by a stylesheet that comes late",
    css: "",
    change: () => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = "/late.css";
      document.head.append(link);
    },
  },
  {
    name: "by a stylesheet that comes late and does not change the text",
    css: "",
    change: () => {
      const style = document.createElement("style");
      style.textContent = "body { background: #aeb6bf }";
      document.head.append(style);
    },
    ground: PALE,
  },
  {
    name: "by a rule that a script adds",
    css: `body { ${light} }`,
    change: () =>
      document.styleSheets[0]?.insertRule("html body { background: #121212; color: #eee }"),
  },
  {
    name: "by a class, for the background alone",
    css: "body { background: #fff; color: #000 } body.grey { background: #aeb6bf }",
    change: () => document.body.classList.add("grey"),
    ground: PALE,
  },
  {
    name: "by the scheme of the browser's own colours",
    css: "",
    change: () => {
      document.documentElement.style.colorScheme = "dark";
    },
  },
  {
    name: "inside a host's shadow root",
    css: "",
    body: inShadow(`div { ${light}; ${fade} } .dark { ${dark} }`),
    change: darken,
  },
  {
    name: "inside a host's shadow root, with a background that fades longer than the text",
    css: "",
    body: inShadow(
      `div { ${light}; transition: background-color 0.8s, color 0.1s } .dark { ${dark} }`,
    ),
    change: darken,
  },
  {
    name: "inside a host's shadow root, for the background alone",
    css: "",
    body: inShadow("div { background: #fff; color: #000 } .dark { background: #aeb6bf }"),
    change: darken,
    ground: PALE,
  },
  {
    name: "inside a host's shadow root, by a stylesheet there that comes late",
    css: "",
    body: inShadow("div { background: #fff; color: #000 }"),
    change: () => {
      const style = document.createElement("style");
      style.textContent = "div { background: #aeb6bf }";
      document.querySelector("[data-around]")?.shadowRoot?.append(style);
    },
    ground: PALE,
  },
  {
    name: "for a slot of a host's element that it stands in",
    css: "",
    body: `<div data-slotted><template shadowrootmode="open">
      <style>div { background: #fff; color: #000 } .dark { background: #aeb6bf }</style>
      <div><slot></slot></div></template>${ELEMENT}</div>`,
    change: () =>
      document
        .querySelector("[data-slotted]")
        ?.shadowRoot?.querySelector("div")
        ?.classList.add("dark"),
    ground: PALE,
  },
  {
    name: "by an animation",
    css: `body { background: #fff; color: #000 } .dark { animation: dim 0.4s forwards }
      @keyframes dim { to { background: #aeb6bf } }`,
    change: () => document.body.classList.add("dark"),
    ground: PALE,
  },
];

inEachBrowser((host) => {
  const around = () => host.evaluate(faint);
  const open = ({ css = "", body = ELEMENT }: Partial<Change>) => {
    host.site.put("/late.css", `body { ${dark} }`);
    return host.open(body, { head: `<style>${css}</style>`, ready: !body.includes("data-around") });
  };
  /** Presses a button of the programme, which opens a dialog. */
  const openDialog = async () => {
    await host.evaluate(() => {
      const one = document.querySelector("plenary-agenda, [data-around]") as Element;
      const { shadowRoot } = one.shadowRoot?.querySelector("plenary-agenda") ?? one;
      shadowRoot?.querySelector<HTMLElement>("[part=calendar]")?.click();
    });
    await expect.poll(async () => (await around()).isInDialog).toBe(true);
  };
  const readable = async (ground: string) => {
    const found = async () => {
      const { ground: now, texts } = await around();
      return `${Math.abs(Number(now) - Number(ground)) < 0.02 ? ground : now} ${texts.slice(0, 9).join("; ")}`;
    };
    await expect.poll(found, { timeout: 30_000 }).toBe(`${ground} `);
  };

  describe("the host's colours change", () => {
    it.each(changes)("$name", async ({ change, ground = DARK, ...page }) => {
      await open(page);
      await readable(LIGHT);
      await host.evaluate(change);
      await readable(ground);
      await openDialog();
      await readable(ground);
    });
  });

  it("a dialog that was open before is readable after", async () => {
    await open(changes[0] as Change);
    await openDialog();
    await host.evaluate((changes[0] as Change).change);
    await readable(DARK);
  });

  it("theme and lang, set later, take effect at once", async () => {
    await open({ css: `body { ${light} }` });
    const read = (change: (element: Element) => void) =>
      host.evaluate(
        `() => {
          const element = onlooker.plenary();
          (${change})(element);
          const root = element.shadowRoot.querySelector(".plenary");
          return [root.lang, getComputedStyle(root).backgroundColor, root.dataset.scheme];
        }` as never,
      );
    expect(await read((element) => element.setAttribute("theme", "dark"))).toEqual([
      "en",
      "rgb(22, 25, 29)",
      "dark",
    ]);
    expect(await read((element) => element.setAttribute("lang", "fr"))).toEqual([
      "fr",
      "rgb(22, 25, 29)",
      "dark",
    ]);
    const texts = async () => (await around()).texts;
    await expect.poll(texts).toEqual([]);
    await openDialog();
    await expect.poll(texts).toEqual([]);
  });
});
