/**
 * What a reader does with each feature, in one function that runs in the page: on pages whose
 * natives are replaced, where a test's own code must not need them either. It acts on the first
 * `plenary-agenda`, which has `programme` of this folder.
 */

/** @returns the steps that did not do what they should, with why: empty if all did */
export async function walk(): Promise<string> {
  const host = document.querySelector("plenary-agenda") as HTMLElementTagNameMap["plenary-agenda"];
  const all = (selector: string): HTMLElement[] => {
    const found: HTMLElement[] = [];
    host.shadowRoot?.querySelectorAll<HTMLElement>(selector).forEach((one) => {
      if (one.getClientRects().length) found[found.length] = one;
    });
    return found;
  };
  const nameOf = (one: Element | undefined) =>
    (one?.getAttribute("aria-label") ?? one?.textContent ?? "").trim() +
    ((one as HTMLInputElement)?.labels?.[0]?.textContent ?? "");
  /** Calls until it gives something. */
  const until = async <T>(what: string, look: () => T): Promise<NonNullable<T>> => {
    for (let tries = 0; tries < 200; tries++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw what;
  };
  const find = (selector: string, name = "") =>
    until(`no ${selector} "${name}"`, () => {
      for (const one of all(selector)) if (nameOf(one).indexOf(name) === 0) return one;
      return undefined;
    });
  const cards = (count: number) =>
    until(`not ${count} sessions`, () => all("article").length === count);
  const close = async () => {
    for (const one of all("dialog")) (one as HTMLDialogElement).close();
    await until("dialog stays", () => !all("dialog").length);
  };
  /** Opens the ⋯ of the bar, unless it is open. */
  const acts = async () => {
    const opener = await find("[part=acts]");
    if (opener.getAttribute("aria-expanded") !== "true") opener.click();
  };
  const left = () => {
    const [field] = all("dialog textarea");
    const [said] = all("dialog [role=status]:not(.plenary-unseen)");
    return (field as HTMLTextAreaElement | undefined)?.value || said?.textContent;
  };
  const steps: Record<string, () => Promise<unknown>> = {
    async list() {
      await cards(12);
      await until("no times", () => nameOf(all("[part=times]")[0]).indexOf("10:00") >= 0);
      await until(
        "no styles",
        () => getComputedStyle(all(".plenary-day-head")[0] as Element).borderBottomWidth === "2px",
      );
    },
    async filter() {
      (await find("button", "For whom?")).click();
      const box = (await find("input[type=checkbox]", "Press")) as HTMLInputElement;
      box.click();
      await cards(10);
      box.click();
      await cards(12);
      await close();
    },
    async search() {
      const field = (await find("input[type=search]")) as HTMLInputElement;
      const type = (text: string) => {
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      };
      type("fevrier");
      await cards(1);
      type("");
      await cards(12);
    },
    async day() {
      (await find("[part=days] button", "Tue 16")).click();
      await cards(4);
      (await find("[part=days] button", "All")).click();
      await cards(12);
    },
    async zone() {
      await acts();
      const first = () => nameOf(all("[part=times]")[0]);
      const was = first();
      ((await find("[part=zone-switch] input", "My")) as HTMLInputElement).click();
      await until("times stay", () => first() !== was);
      (all("[part=zone-switch] input")[0] as HTMLInputElement).click();
      await until("times stay", () => first() === was);
    },
    async kept() {
      const star = () => find("[part=star]", "Add to my programme: Session 1");
      (await star()).click();
      await until("not starred", () => all("[part=star][aria-pressed=true]").length === 1);
      await until("not kept", () => {
        let kept = "";
        for (let n = 0; n < localStorage.length; n++) {
          const key = localStorage.key(n) ?? "";
          if (key.indexOf("plenary:") === 0) kept += localStorage.getItem(key);
        }
        return kept.indexOf("s1") > 0;
      });
      (await find("[part=mine] button", "My programme")).click();
      await cards(1);
      (await find("[part=mine] button", "My programme")).click();
      await cards(12);
      (await star()).click();
      await until("still starred", () => all("[part=star][aria-pressed=true]").length === 0);
    },
    async menu() {
      (await find("[part=more]", "More actions: Session 1")).click();
      await until("no Google", () => (all("dialog a")[0] as HTMLAnchorElement)?.href);
      (await find("dialog button", "Copy link")).click();
      await until("nothing copied", left);
      await close();
    },
    async calendar() {
      await acts();
      (await find("button", "Add to calendar")).click();
      (await find("dialog button", "What is shown here")).click();
      await until("no file", left);
      await close();
    },
    async share() {
      await acts();
      (await find("button", "Share")).click();
      (await find("dialog button", "Copy as text")).click();
      await until("no text", left);
      await close();
    },
    async details() {
      if (!host.show("s3")) throw "not shown";
      await until("no summary", () => nameOf(all(".plenary-rich")[0]).indexOf("Budget") >= 0);
    },
    async overlay() {
      host.setAttribute("overlay", "/overlay.json");
      await until("no note", () => all("[part=addition]").length);
      host.removeAttribute("overlay");
    },
    async language() {
      host.lang = "fr";
      await find("[part=filter] button", "Pour qui");
      host.lang = "en";
      await find("button", "For whom?");
    },
    async again() {
      host.refresh();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await cards(12);
    },
    async grid() {
      host.setAttribute("layout", "grid");
      await until("no cells", () => all("[part=cell]").length > 3);
      (await find("[part=cell] button", "Session 1")).click();
      await until("no card", () => all("dialog [part=card-title], dialog h3").length);
      await close();
      host.setAttribute("layout", "list");
      await cards(12);
    },
  };
  let failed = "";
  for (const name in steps) {
    try {
      if (Object.hasOwn(steps, name)) await steps[name]?.();
    } catch (error) {
      failed += `${name}: ${error}; `;
      for (const one of all("dialog")) (one as HTMLDialogElement).close();
      // Nothing is drawn.
      if (name === "list") break;
    }
  }
  return failed;
}

const pad = (hour: number) => (`${hour}`.length < 2 ? `0${hour}` : `${hour}`);
const session = (n: number) => ({
  id: `s${n}`,
  title: `Session ${n}`,
  start: `2027-02-${n < 9 ? 15 : 16}T${pad(n < 9 ? 9 + n : n)}:00`,
  end: `2027-02-${n < 9 ? 15 : 16}T${pad(n < 9 ? 9 + n : n)}:45`,
  place: n % 2 ? "hall" : "room",
  ...(n === 2 && { audience: ["youth"] }),
  ...(n === 4 && { audience: ["youth"] }),
  ...(n === 6 && { audience: ["press"] }),
  ...(n === 3 && { summary: "Budget de **février**.\n\n- One\n- Two", items: [{ title: "Vote" }] }),
});

/** Twelve sessions on two days; two are for the youth, and one is for the press. */
export const programme = {
  format: 1,
  id: "retreat",
  title: { en: "Retreat", fr: "Séminaire" },
  language: "en",
  timeZone: "Europe/London",
  updated: "2027-01-02T10:00:00Z",
  audiences: [
    { id: "press", name: "Press" },
    { id: "youth", name: "Youth" },
  ],
  places: [
    { id: "hall", name: "Hall" },
    { id: "room", name: "Room" },
  ],
  days: [
    { date: "2027-02-15", sessions: [1, 2, 3, 4, 5, 6, 7, 8].map(session) },
    { date: "2027-02-16", sessions: [9, 10, 11, 12].map(session) },
  ],
};

/** Adds a note to one of them. */
export const overlay = {
  format: 1,
  overlay: "retreat",
  by: "Section",
  changes: { s1: { note: "Bus at eight." } },
};
