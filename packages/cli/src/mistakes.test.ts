import { describe, expect, it } from "vitest";
import { main } from "./main.ts";
import { type Mistake, mistakes, sound } from "./mistakes.fixture.ts";

function fileOf({ replace = [], file }: Mistake): Uint8Array {
  let text = sound;
  for (const [from, to] of replace) {
    if (text.split(from).length !== 2) throw new Error(`${from} must occur exactly once`);
    text = text.replace(from, () => to);
  }
  return file instanceof Uint8Array ? file : new TextEncoder().encode(file ?? text);
}

async function check(mistake: Mistake, args: string[] = []) {
  let said = "";
  let out = "";
  const files: Record<string, Uint8Array> = {
    "a.json": fileOf(mistake),
    "agenda.json": new TextEncoder().encode(mistake.beside ?? ""),
  };
  const names = ["a.json", ...(mistake.beside ? ["agenda.json"] : [])];
  const code = await main(["check", ...names, ...args], {
    read: (path) => files[path] ?? new Uint8Array(),
    write() {},
    fetch: async () => new Response(),
    out(text) {
      out += text;
    },
    err(text) {
      said += text;
    },
    now: () => 0,
  });
  return { code, said, out };
}

/** What is read although it looks like a mistake. */
const isRead = ({ name }: Mistake) => name.includes("which is read") || name.includes("left alone");

describe("check", () => {
  it("has nothing to say of a sound programme", async () => {
    expect(await check({ name: "" }, ["--strict"])).toEqual({
      code: 0,
      said: "",
      out: "a.json: 3 sessions, 0 errors, 0 warnings\n",
    });
  });

  it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
    "is not silent about %s",
    async (_, mistake) => {
      const { said, code } = await check(mistake, ["--strict"]);
      expect(code).toBe(isRead(mistake) ? 0 : 1);
      expect(said).toMatch(isRead(mistake) ? /^$/ : /^a\.json:\d+:\d+: [a-z-]+: .+\.\n/);
    },
  );

  it("says of each mistake what was reviewed in mistakes.golden.txt", async () => {
    const pages: string[] = [];
    for (const mistake of mistakes) {
      const { said } = await check(mistake);
      pages.push(`── ${mistake.name}\n${said || "(nothing)\n"}`);
    }
    await expect(pages.join("\n")).toMatchFileSnapshot("mistakes.golden.txt");
  });

  it("has over 60 mistakes to look at", () => {
    expect(mistakes.length).toBeGreaterThan(60);
  });
});
