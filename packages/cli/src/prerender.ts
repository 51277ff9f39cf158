import { all as catalogue } from "@plenary/core/languages/all";
import { prerender as toHtml } from "@plenary/embed/prerender";
import { AUDIENCE, audiencesOf, LANG, langOf } from "./choices.ts";
import { type Call, type Command, OUTPUT } from "./command.ts";
import { readAgenda, readOverlay } from "./read-agenda.ts";
import { WrongCall } from "./shell.ts";
import { writeOutput } from "./write-output.ts";

export const prerender: Command = {
  name: "prerender",
  does: "Makes HTML that shows an agenda without script, to put into a page.",
  operands: "<agenda.json>",
  flags: {
    lang: LANG,
    src: { value: "address", does: "Where the element finds newer versions of the agenda." },
    audience: {
      ...AUDIENCE,
      does: "Opens with these groups picked: ids, separated by commas. Default: none.",
    },
    "heading-level": {
      value: "1-6",
      does: "Level of the topmost heading. Default: 2.",
    },
    overlay: {
      value: "overlay.json",
      isMany: true,
      does: "An overlay to show. Can be given several times.",
    },
    "overlay-src": {
      value: "address",
      isMany: true,
      does: "Where newer versions of the overlays are, in the same order.",
    },
    output: OUTPUT,
  },
  examples: [
    "prerender programme.json --lang fr --src https://example.org/programme.json -o programme.html",
    "prerender programme.json --overlay africa.json --overlay-src https://example.org/africa.json",
  ],
  async run(call, shell) {
    const headingLevel = headingLevelOf(call);
    const agenda = await readAgenda(call.operands[0] as string, shell);
    const overlays: unknown[] = [];
    for (const name of call.values("overlay")) {
      overlays.push(await readOverlay(name, agenda, shell));
    }
    const sources = call.values("overlay-src");
    const html = toHtml(agenda, {
      lang: langOf(call, agenda),
      src: call.value("src"),
      audience: audiencesOf(call, agenda),
      headingLevel,
      overlays,
      overlay: sources.length ? sources.join(" ") : undefined,
      catalogue,
    });
    return writeOutput(`${html}\n`, call, shell);
  },
};

function headingLevelOf(call: Call): number | undefined {
  const level = call.value("heading-level");
  if (level === undefined) return undefined;
  if (!/^[1-6]$/.test(level)) {
    throw new WrongCall(`--heading-level is a number from 1 to 6, not "${level}".`);
  }
  return Number(level);
}
