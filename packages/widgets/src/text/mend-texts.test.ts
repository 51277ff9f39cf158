import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mendTexts } from "./mend-texts.ts";

/** One turn, in which observers are told. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe("a text whose place a translator took", () => {
  let line: HTMLElement;
  let count: Text;
  let observer: MutationObserver;
  beforeEach(() => {
    line = document.body.appendChild(document.createElement("p"));
    count = document.createTextNode("12 sessions");
    line.append("Shown: ", count, document.createElement("b"));
    observer = new MutationObserver((records) => records.forEach(mendTexts));
    observer.observe(line, { subtree: true, childList: true, characterData: true });
  });
  afterEach(() => {
    observer.disconnect();
    line.remove();
  });

  const translate = async () => {
    const font = document.createElement("font");
    font.append("12 séances");
    count.replaceWith(font);
    await told();
    return font;
  };

  it("shows the translation, and then what is written to it", async () => {
    await translate();
    expect(line.textContent).toBe("Shown: 12 séances");
    count.data = "13 sessions";
    await told();
    expect(line.textContent).toBe("Shown: 13 sessions");
  });

  it("is there for what is put before it, and takes the translation along when it goes", async () => {
    await translate();
    line.insertBefore(document.createElement("i"), count);
    count.remove();
    await told();
    expect(line.textContent).toBe("Shown: ");
  });

  it("comes back when the translator removes its translation or puts the text back", async () => {
    const font = await translate();
    font.remove();
    await told();
    expect(line.textContent).toBe("Shown: 12 sessions");
    const again = await translate();
    again.replaceWith(count);
    await told();
    expect(line.textContent).toBe("Shown: 12 sessions");
  });

  it("can be replaced again and again", async () => {
    for (const shown of ["13 sessions", "14 sessions"]) {
      await translate();
      count.data = shown;
      await told();
      expect(line.textContent).toBe(`Shown: ${shown}`);
    }
  });
});
