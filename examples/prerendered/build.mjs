import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "@plenary/core";
import { prerender } from "@plenary/embed/prerender";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

const { agenda, problems } = parse(read("../data/retreat-week.json"));
for (const { pointer, message } of problems) console.warn(`${pointer}: ${message}`);
const html = prerender(agenda, { lang: "fr", src: "retreat-week.json" });
writeFileSync(
  new URL("index.html", import.meta.url),
  // A function, since `$` in the programme would be special in a replacement string.
  read("template.html").replace("<!-- programme -->", () => html),
);
