import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readWithChrono } from "./chrono.ts";
import { readWithPlenary } from "./plenary.ts";
import {
  add,
  type Case,
  casesIn,
  emptyScore,
  FACTS,
  type Fact,
  type Found,
  precision,
  recall,
  type Score,
  scoreCase,
} from "./score.ts";

const here = fileURLToPath(new URL("./", import.meta.url));

function scores(cases: Case[], read: (one: Case) => Found[]) {
  const total = emptyScore();
  const byLanguage = new Map<string, Score>();
  for (const one of cases) {
    const score = emptyScore();
    scoreCase(one, read(one), score, () => undefined);
    add(total, score);
    const language = byLanguage.get(one.truth.language) ?? emptyScore();
    add(language, score);
    byLanguage.set(one.truth.language, language);
  }
  return { total, byLanguage };
}

const percent = (part: number) => `${(part * 100).toFixed(1)}`;
const cell = (score: Score, fact: Fact) =>
  `${percent(precision(score[fact]))} / ${percent(recall(score[fact]))}`;

function table(name: string, { total, byLanguage }: ReturnType<typeof scores>): string {
  const rows = [...[...byLanguage].sort(([a], [b]) => a.localeCompare(b)), ["all", total] as const];
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line([name, ...FACTS]),
    line(["---", ...FACTS.map(() => "--:")]),
    ...rows.map(([language, score]) => line([language, ...FACTS.map((fact) => cell(score, fact))])),
  ].join("\n");
}

const parts = {
  first: casesIn(join(here, "first")),
  second: casesIn(join(here, "second")),
  third: casesIn(join(here, "third")),
  fourth: casesIn(join(here, "fourth")),
};

describe.each(Object.entries(parts))("the %s part of the corpus", (name, cases) => {
  const { total, byLanguage } = scores(cases, readWithPlenary);
  console.log(`\n${table(`${name} part, precision / recall in %`, { total, byLanguage })}`);

  it.each<[Fact, number]>([
    ["time", 0.95],
    ["title", 0.9],
    ["item", 0.85],
    ["person", 0.85],
    ["role", 0.85],
  ])("reads %s right, at least %d", (fact, least) => {
    expect(precision(total[fact])).toBeGreaterThanOrEqual(least);
    expect(recall(total[fact])).toBeGreaterThanOrEqual(least);
  });

  it("finds no programme where there is none", () => {
    for (const one of cases.filter(({ truth }) => !truth.days.length)) {
      expect([one.name, readWithPlenary(one)]).toEqual([one.name, []]);
    }
  });
});

describe("the README's table", () => {
  it("has the scores of this reader, and those of chrono-node on the same texts", () => {
    const all = Object.values(parts).flat();
    const ours = scores(all, readWithPlenary);
    const theirs = scores(all, readWithChrono);
    const rows = [...[...ours.byLanguage.keys()].sort(), "all"].map((language) => {
      const mine = language === "all" ? ours.total : (ours.byLanguage.get(language) as Score);
      const chrono = language === "all" ? theirs.total : (theirs.byLanguage.get(language) as Score);
      return `| ${language} | ${mine.time.true} | ${cell(mine, "time")} | ${cell(chrono, "time")} | ${cell(mine, "title")} | ${cell(mine, "item")} | ${cell(mine, "role")} |`;
    });
    const text = [
      "<!-- scores -->",
      "| | rows | date, start and end | the same, chrono-node | titles | items | roles and people |",
      "|---|--:|--:|--:|--:|--:|--:|",
      ...rows,
      "<!-- /scores -->",
    ].join("\n");
    const path = join(here, "../README.md");
    const readme = readFileSync(path, "utf8");
    const now = readme.replace(/<!-- scores -->[\s\S]*<!-- \/scores -->/, text);
    // Written anew with PLENARY_WRITE; a table that is no longer true fails.
    if (process.env.PLENARY_WRITE) writeFileSync(path, now);
    else expect(readme).toBe(now);
    console.log(`\n${text}`);
  });
});
