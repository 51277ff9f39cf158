/** Time that texts of 1, 2 and 4 MB take: programmes, and what is worst for a grammar. `node --conditions=@plenary/source corpus/growth.ts` */
import { readdirSync, readFileSync } from "node:fs";
import { fromText } from "@plenary/formats";

const first = new URL("first/", import.meta.url);
const programmes = readdirSync(first)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, first), "utf8"))
  .join("\n");
const texts: Record<string, string> = {
  programmes,
  "one language": readFileSync(new URL("en-ridings-forum.txt", first), "utf8"),
  digits: "10:00 11 12.30 - ",
  "one long line": "word 10:00 by Ann Lee, ",
  "short lines": "a\n",
  "bare times": "10:00\n",
  "times and titles": "10:00\nOpening\n",
  brackets: "((((",
  spaces: "10:00          \n",
  "blank lines": "10:00 Opening\n\n\n",
  dates: "Monday 5 May\n",
  points: "1. One\n a) Two\n",
  commas: "Speakers: Ann Lee, Bo Ray, ",
  tabs: "10:00\t",
  bars: "| 10:00 | a ",
};
/** Most texts repeat themselves less than these do: no line is repeated. */
let number = 0;
texts["no line twice"] = `${texts["one language"]}\n`
  .repeat(6000)
  .replace(/\n/g, () => ` ${(number++).toString(36)}\n`);
for (const [name, unit] of Object.entries(texts)) {
  const sizes = (process.argv[2] ?? "1,2,4").split(",").map(Number);
  const times = sizes.map((size) => {
    const text = unit
      .repeat(Math.ceil((size * 1_000_000) / unit.length))
      .slice(0, size * 1_000_000);
    const before = performance.now();
    fromText(text, { now: "2026-01-01", timeZone: "UTC" });
    return Math.round(performance.now() - before);
  });
  console.log(name.padEnd(18), times.map((ms) => `${ms} ms`.padStart(9)).join(" "));
}
