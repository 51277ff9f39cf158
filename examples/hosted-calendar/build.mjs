import { readFileSync, writeFileSync } from "node:fs";
import { parse, toICalendar } from "@plenary/core";

const { agenda } = parse(readFileSync(new URL("programme.json", import.meta.url), "utf8"));
writeFileSync(new URL("programme.ics", import.meta.url), toICalendar(agenda, { lang: "fr" }));
