import { stage } from "./drawn.ts";
import { frame, settle } from "./frame.ts";

/** Mounts, filters and unmounts repeatedly, and lets each state be drawn. */
export async function cycle(data: unknown, group: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    bench.mount(stage(), bench.prepare(data));
    await frame();
    await frame();
    bench.filter(group);
    await frame();
    await frame();
    bench.unmount();
  }
  await settle();
}
