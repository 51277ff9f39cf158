/** A Turkish section's overlay on the office's programme, in the script as it ships. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, readDocument, startBrowser } from "../browser.ts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.stop());

const SECTION = "Orta Doğu ve Batı Asya Bölge Teşkilatı";

describe("a section's page", () => {
  it("has the programme in Turkish, with notes and links, all marked with their author", async () => {
    const { page, plenary, said } = await browser.open("overlay/");
    const card = plenary.getByRole("article");
    await card.getByRole("note").waitFor();
    expect(await card.getByRole("heading").first().textContent()).toBe(
      "İnsanlık için harekete geçmek bizi birleştirir",
    );
    const note = card.getByRole("note");
    expect(await note.textContent()).toContain("otelin lobisinde");
    expect(await note.locator(".plenary-signed").textContent()).toBe(`Ekleyen: ${SECTION}`);
    expect(
      await note.getByRole("link").evaluateAll((all) => all.map((a) => a.textContent)),
    ).toEqual(["Heyetimize katılın", "Oturum için hazırlık notları"]);
    expect(await card.getByText(`Çeviri: ${SECTION}`).count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it("marks the one translation whose original has changed since", async () => {
    const { page, plenary } = await browser.open("overlay/");
    const stale = page.getByText("Özgün metin bu çeviriden sonra değişti.");
    await stale.waitFor();
    expect(await stale.count()).toBe(1);
    const item = plenary.getByRole("listitem").filter({ has: stale }).last();
    expect(await item.textContent()).toContain("Ortak konularda birlikte çalışmak");
    await page.close();
  });

  it("shows the office's programme when the overlay cannot be loaded, or is for another programme", async () => {
    const overlay = readDocument("pouvoir-du-nous.overlay.json");
    for (const [document, why] of [
      ["{", "pouvoir-du-nous.overlay.json could not be loaded"],
      [{ ...overlay, overlay: "another" }, "/overlay dangling-reference"],
    ] as const) {
      const { page, plenary, said } = await browser.open("overlay/", {
        documents: { "pouvoir-du-nous.overlay.json": document },
      });
      await expect.poll(() => said.join("\n")).toContain(why);
      expect(await plenary.getByRole("article").getByRole("heading").first().textContent()).toBe(
        "Agir pour l’humanité nous unit",
      );
      expect(await plenary.locator("[role=alert], .plenary-partial").count()).toBe(0);
      await page.close();
    }
  });

  it("fits into 320 px, light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const viewport = { width: 320, height: 800 };
      const { page, plenary } = await browser.open("overlay/", { viewport, colorScheme });
      await plenary.getByRole("note").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    }
  });
});
