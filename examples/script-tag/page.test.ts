/** The script tag as it ships, on a partner's page, in Chromium. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, type Opened, readDocument, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

/** The lines of a text, without empty ones. */
const lines = (text: string) => text.split("\n").flatMap((line) => line.trim() || []);
const visible = (page: Opened["plenary"], selector: string) =>
  page.locator(selector).filter({ visible: true });

async function pick({ plenary }: Opened, name: string) {
  await plenary.getByRole("button", { name: /^(Pour qui|For whom)/ }).click();
  await plenary.getByRole("checkbox", { name }).check();
}

describe("the day on a French partner's page", () => {
  /** One page, which the tests that only read share. */
  let opened: Opened;
  beforeAll(async () => {
    opened = await browser.open("script-tag/index.html");
  });
  afterAll(() => opened.page.close());

  it("has its date, title, whom it is for, the accent and three paragraphs", async () => {
    const { plenary } = opened;
    const day = plenary.locator("section").first();
    expect(lines(await day.getByRole("heading").first().innerText())).toEqual([
      "Vendredi 23 février",
      "Le pouvoir du nous",
    ]);
    const forWhom = await day.locator(".plenary-day-audience").innerText();
    expect(forWhom).toContain("Pour toutes et tous les participant·e·s");
    expect(forWhom).toMatch(/Accent sur\u00a0: .*Réseau/);
    expect(await day.locator(".plenary-brief p").count()).toBe(3);
  });

  it("has the session at 10h00–13h00 with its paragraphs, not folded", async () => {
    const { plenary } = opened;
    const card = plenary.getByRole("article");
    expect(await card.getByRole("heading").first().innerText()).toBe(
      "Agir pour l’humanité nous unit",
    );
    expect(await card.locator(".plenary-first").textContent()).toBe("10h00–13h00");
    expect(await card.locator(".plenary-card-body > .plenary-rich p").count()).toBe(2);
    expect(await card.getByRole("button", { name: "Lire la suite" }).count()).toBe(0);
  });

  it("numbers the order of business 1. a) b) 2. a) b) 3., with leaders and participants", async () => {
    const { plenary } = opened;
    expect(await plenary.getByRole("heading", { name: "Ordre du jour" }).count()).toBe(1);
    const markers = await plenary.locator(".plenary-marker").allInnerTexts();
    expect(markers.map((marker) => marker.trim())).toEqual([
      "1.",
      "a)",
      "b)",
      "2.",
      "a)",
      "b)",
      "3.",
    ]);
    const items = await plenary.locator(".plenary-items").innerText();
    expect(items).toContain("Animation\u00a0: Secrétariat mondial de CGLU");
    expect(items.match(/Représentant·e·s des sections régionales/g)).toHaveLength(2);
    expect(items).toContain("Toutes et tous les participant·e·s");
  });

  it("says at 1. b) and 2. b) that commissions take part, and mutes nothing", async () => {
    const opened = await browser.open("script-tag/index.html");
    const { plenary, page } = opened;
    await pick(opened, "Commissions");
    const reasons = plenary.locator(".plenary-items .plenary-reason");
    await expect
      .poll(() => reasons.allInnerTexts())
      .toEqual(["Votre groupe participe", "Votre groupe participe"]);
    const markers = plenary.locator(
      ".plenary-item > .plenary-reason >> xpath=..//span[@class='plenary-marker']",
    );
    expect(await markers.allInnerTexts()).toEqual(["b) ", "b) "]);
    expect(await plenary.locator("[data-muted]").count()).toBe(0);
    await page.close();
  });

  it("shows both times to a browser in Tokyo and one in Madrid", async () => {
    const tokyo = await browser.open("script-tag/index.html", { timezoneId: "Asia/Tokyo" });
    expect(await tokyo.plenary.locator(".plenary-times").textContent()).toBe(
      "10h00–13h00 · 18h00–21h00 chez vous",
    );
    await tokyo.page.close();
    const madrid = await browser.open("script-tag/index.html", { timezoneId: "Europe/Madrid" });
    expect(await madrid.plenary.locator(".plenary-times").textContent()).toBe("10h00–13h00");
    await madrid.page.close();
  });

  it("is read in order: heading, time, place, for whom, then the rest, each number once", async () => {
    const { plenary } = opened;
    const tree = await plenary.getByRole("article").ariaSnapshot();
    const order = [
      "Agir pour l’humanité",
      "10h00",
      "Pour qui",
      "Séance interne",
      "Après une semaine",
      "Ordre du jour",
      "1.",
      "De la Fabrique",
    ];
    const places = order.map((text) => tree.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(tree.match(/\b1\./g)).toHaveLength(1);
    expect(tree.match(/\ba\)/g)).toHaveLength(2);
  });
});

describe("the week, filtered", () => {
  it("hides what does not concern commissions, says why the rest is shown, and announces the count", async () => {
    const opened = await browser.open("script-tag/week.html");
    const { plenary, page } = opened;
    const cards = () => visible(plenary, "[part~=card]").count();
    const all = await cards();
    await pick(opened, "Commissions");
    const status = plenary.getByRole("status");
    await expect.poll(() => status.textContent()).toMatch(/^\d+ of \d+ sessions$/);
    const [shown, total] = ((await status.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    expect(total).toBe(all);
    expect(await cards()).toBe(shown);
    expect(shown).toBeLessThan(all);
    // What is for everyone is said once a day.
    const named = await visible(plenary, "[part=row-facts]:has(> bdi)").count();
    expect(named).toBeGreaterThan(3);
    const reasons = visible(plenary, "[part=row-facts]:has(> bdi) > [part=reason]");
    expect(await reasons.count()).toBe(named);
    await page.close();
  });

  it("keeps items for others in place, muted and marked", async () => {
    const opened = await browser.open("script-tag/week.html");
    const { plenary, page } = opened;
    await plenary.evaluate((element) => element.setAttribute("density", "full"));
    await pick(opened, "Commissions");
    const muted = visible(plenary, ".plenary-item[data-muted]");
    await expect.poll(() => muted.count()).toBeGreaterThan(0);
    expect(await muted.first().innerText()).toContain("Not for your group");
    await page.close();
  });

  it("is shown whole again by keyboard alone", async () => {
    const opened = await browser.open("script-tag/week.html");
    const { plenary, page } = opened;
    const all = await visible(plenary, "[part~=card]").count();
    await plenary.getByRole("button", { name: "For whom?" }).focus();
    await page.keyboard.press("Enter");
    // Past the search field for groups.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => visible(plenary, "[part~=card]").count()).toBeLessThan(all);
    await page.keyboard.press("Escape");
    expect(await plenary.getByRole("checkbox").first().isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => visible(plenary, "[part~=card]").count()).toBe(all);
    expect(
      await plenary
        .getByRole("button", { name: "For whom?" })
        .evaluate((button) => button === (button.getRootNode() as ShadowRoot).activeElement),
    ).toBe(true);
    await page.close();
  });

  it("has a sheet of groups on a phone, used by keyboard; Escape closes it and returns the focus", async () => {
    const viewport = { width: 360, height: 740 };
    const { plenary, page } = await browser.open("script-tag/week.html", { viewport });
    const opener = plenary.getByRole("button", { name: "For whom?" });
    const sheet = plenary.getByRole("dialog", { name: "For whom?" });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await opener.focus();
    await press("Enter");
    await sheet.waitFor();
    expect(await plenary.locator("[part=filter] > .plenary-panel").isVisible()).toBe(false);
    // From the close button past the search field to the first group.
    await press("Tab", "Tab", "Space");
    const network = sheet.getByRole("checkbox", { name: /^The network/ });
    expect(await network.isChecked()).toBe(true);
    await expect.poll(() => sheet.getByRole("status").textContent()).toBe("35 of 38 sessions");
    await press("Escape");
    await sheet.waitFor({ state: "hidden" });
    const focused = await opener.evaluate(
      (button) => button === (button.getRootNode() as ShadowRoot).activeElement,
    );
    expect(focused).toBe(true);
    expect(await opener.innerText()).toContain("The network");
    await page.close();
  });

  it("has a panel of groups where the container is wide, whatever the window", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html");
    const opener = plenary.getByRole("button", { name: "For whom?" });
    await opener.click();
    await plenary.locator("[part=filter] > .plenary-panel").waitFor();
    await opener.click();
    await plenary.evaluate((element) => {
      element.style.width = "24em";
    });
    await opener.click();
    await plenary.getByRole("dialog", { name: "For whom?" }).waitFor();
    await page.close();
  });

  it("keeps a session past midnight in its evening, with its day mark", async () => {
    const { plenary, page } = await browser.open("script-tag/week.html");
    expect(await plenary.locator(".plenary-time small").first().innerText()).toMatch(
      /^\s?\+1 day$/,
    );
    await page.close();
  });
});

describe("any partner's page", () => {
  const pages = ["index", "week", "arabic", "dark", "hostile"];

  it.each(pages)(
    "%s does not scroll sideways at 320 px; wide, with the filter open, it has no axe violation; it logs nothing",
    async (name) => {
      const { plenary, page, said } = await browser.open(`script-tag/${name}.html`, {
        viewport: { width: 320, height: 800 },
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 900 });
      await plenary.locator("[part=filter] > button[aria-expanded]").click();
      // The hostile page breaks rules by itself: only violations in Plenary count there.
      const violations = await axeViolations(page);
      const ours =
        name === "hostile" ? violations.filter((one) => one.includes("plenary")) : violations;
      expect(ours).toEqual([]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it("does not change the widget by careless CSS rules", async () => {
    const look = async (name: string) => {
      const { plenary, page } = await browser.open(`script-tag/${name}.html`);
      const found = await plenary.evaluate((element) =>
        Array.from(
          element.shadowRoot?.querySelectorAll("p, h2, h3, h4, h5, li, button") ?? [],
          (node) => {
            const { fontSize, lineHeight, display, boxSizing, color, textIndent, textTransform } =
              getComputedStyle(node);
            const em = Number.parseFloat(getComputedStyle(element).fontSize);
            const relative = (px: string) => (Number.parseFloat(px) / em).toFixed(2);
            return [
              node.className,
              relative(fontSize),
              relative(lineHeight),
              display,
              boxSizing,
              color,
              textIndent,
              textTransform,
            ];
          },
        ),
      );
      await page.close();
      return found;
    };
    expect(await look("hostile")).toEqual(await look("index"));
  });

  it("may load the script twice", async () => {
    const { page, plenary, said } = await browser.open("script-tag/index.html");
    await page.addScriptTag({ url: "plenary.js?again" });
    await page.addScriptTag({ url: "plenary.ar.js" });
    await plenary.evaluate((element) => element.setAttribute("lang", "ar"));
    await expect.poll(() => plenary.locator(".plenary").getAttribute("dir")).toBe("rtl");
    expect(said).toEqual([]);
    await page.close();
  });
});

describe("a document with every kind of mistake", () => {
  const sound = readDocument("pouvoir-du-nous.json");
  const session = sound.days[0].sessions[0];
  const broken = {
    ...sound,
    audiences: [...sound.audiences, sound.audiences[0], { id: "everyone", name: "Tout le monde" }],
    days: [
      {
        ...sound.days[0],
        title: "Lundi",
        sessions: [
          session,
          { ...session, title: 42 },
          {
            id: "late",
            title: "Fin avant le début",
            start: "2024-02-23T15:00",
            end: "2024-02-23T14:00",
            place: "nowhere",
          },
          { id: "skipped", title: "Heure sautée", start: "2024-03-31T02:30" },
          { id: "link", title: "Lien dangereux", links: [{ url: "javascript:alert(1)" }] },
        ],
      },
    ],
  };

  it("still shows what is valid; the event and the console say what is wrong", async () => {
    const { plenary, page, said } = await browser.open("script-tag/index.html", {
      documents: { "pouvoir-du-nous.json": broken },
      before: () => {
        document.addEventListener("plenary-load", (event) => {
          const { problems } = (event as CustomEvent).detail;
          (window as unknown as { codes: string[] }).codes = problems.map(
            (p: { code: string }) => p.code,
          );
        });
      },
    });
    expect(await plenary.getByRole("article").count()).toBe(5);
    const codes = await page.evaluate(() => (window as unknown as { codes: string[] }).codes);
    expect(new Set(codes)).toEqual(
      new Set([
        "duplicate-id",
        "reserved-id",
        "weekday",
        "wrong-type",
        "end-before-start",
        "dangling-reference",
        "skipped-time",
        "unsafe-link",
      ]),
    );
    expect(await plenary.getByText("du programme n’ont pas pu être lus").count()).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("/days/0/sessions/2/end");
    expect(await plenary.locator('a[href^="javascript"]').count()).toBe(0);
    await page.close();
  });

  it("that cannot be read at all says so, and can be loaded again", async () => {
    const { plenary, page } = await browser.open("script-tag/index.html", {
      documents: { "pouvoir-du-nous.json": "{" },
      ready: false,
    });
    await plenary.getByText("Le programme n’a pas pu être chargé.").waitFor();
    await page.unroute("**/pouvoir-du-nous.json");
    await plenary.getByRole("button", { name: "Réessayer" }).click();
    await plenary.getByRole("article").waitFor();
    await page.close();
  });
});
