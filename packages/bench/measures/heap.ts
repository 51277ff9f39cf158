/**
 * Memory used by a programme: in use after the mount is complete, minus what the same page used
 * before, with the contestant's script already loaded. Also the growth over 50 mounts and unmounts.
 */
import { GROUP } from "../data.ts";
import { visit } from "../visit.ts";
import { type Context, folderOf, type Measured } from "./context.ts";
import { heap } from "./metrics.ts";

const WARM = 5;
const CYCLES = 50;

export async function heapAfterMount(context: Context, sessions: number): Promise<Measured> {
  const { browser, contestant } = context;
  const { parts } = contestant;
  return visit(browser, `${folderOf(context)}/stage.html`, {}, async ({ page, cdp }) => {
    const before = await heap(cdp);
    await page.evaluate(
      async ({ parts, sessions, address }) => {
        await probe.mount(parts, sessions, await (await fetch(address)).json());
      },
      { parts, sessions, address: `${folderOf(context)}/${sessions}.json` },
    );
    const after = await heap(cdp);
    const [js, blink] = [after.js - before.js, after.blink - before.blink];
    return { [`heap.${sessions}`]: js + blink, [`heap-js.${sessions}`]: js };
  });
}

export async function heapGrowth(context: Context, sessions: number): Promise<Measured> {
  return visit(context.browser, `${folderOf(context)}/stage.html`, {}, async ({ page, cdp }) => {
    await page.evaluate(
      async (address) => {
        probe.data = await (await fetch(address)).json();
      },
      `${folderOf(context)}/${sessions}.json`,
    );
    const run = (times: number) =>
      page.evaluate(({ group, times }) => probe.cycle(probe.data, group, times), {
        group: GROUP,
        times,
      });
    await run(WARM);
    const before = await heap(cdp);
    await run(CYCLES);
    const after = await heap(cdp);
    return { growth: after.js + after.blink - before.js - before.blink };
  });
}
