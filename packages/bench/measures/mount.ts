/** Mounts a programme, then filters and searches it, on one page. */
import { GROUP, QUERY } from "../data.ts";
import { visit } from "../visit.ts";
import { type Context, folderOf, type Measured } from "./context.ts";
import { layoutSeconds } from "./metrics.ts";

/** From this many sessions on, filter and search are measured too; with fewer, they take one frame. */
const MANY = 1_000;

export async function mount(context: Context, sessions: number): Promise<Measured> {
  const { browser, contestant, dataOf } = context;
  const { parts } = contestant;
  const { kept, found } = dataOf(sessions);
  return visit(browser, `${folderOf(context)}/stage.html`, {}, async ({ page, cdp }) => {
    await page.evaluate(
      async (address) => {
        probe.data = await (await fetch(address)).json();
      },
      `${folderOf(context)}/${sessions}.json`,
    );
    const before = await layoutSeconds(cdp);
    const times = await page.evaluate(
      ({ parts, sessions }) => probe.mount(parts, sessions, probe.data),
      { parts, sessions },
    );
    const after = await layoutSeconds(cdp);
    const measured: Measured = {
      [`first.${sessions}`]: times.first,
      [`painted.${sessions}`]: times.painted,
      [`complete.${sessions}`]: times.complete,
      [`layout.${sessions}`]: (after.layout - before.layout) / (after.task - before.task),
      [`shift.${sessions}`]: await page.evaluate(() => probe.layoutShift()),
    };
    if (sessions < MANY) return measured;

    const picked = await page.evaluate(
      ({ parts, kept, group }) =>
        probe.choose(parts, kept, (chosen) => bench.filter(chosen ? group : undefined)),
      { parts, kept, group: GROUP },
    );
    measured[`filter.${sessions}`] = picked.away;
    measured[`back.${sessions}`] = picked.back;

    if (!(await page.evaluate(() => "search" in bench))) return measured;
    const typed = await page.evaluate(
      ({ parts, found, query }) =>
        probe.choose(
          parts,
          found,
          (chosen) => bench.search?.(chosen ? query : ""),
          () => bench.openSearch?.(),
        ),
      { parts, found, query: QUERY },
    );
    measured[`search.${sessions}`] = typed.away;
    return measured;
  });
}
