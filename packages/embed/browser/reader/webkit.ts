import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { Builder, Capabilities, Key } from "selenium-webdriver";
import { vi } from "vitest";
import type { WebKit } from "../../../../.ci/browsers.ts";
import { arrive, type Driver, ZONE } from "./driver.ts";

const KEYS: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Space: " ",
  Tab: Key.TAB,
};

/** WebKitGTK by WebDriver, on a virtual screen. */
export async function startWebKit({ browser, driver, xvfb }: WebKit): Promise<Driver> {
  const port = await freePort();
  // It ends when its input closes, which happens whenever this process ends.
  const command = `${driver} --port=${port} & cat; kill $!`;
  const screen = ["-a", "-s", "-screen 0 1600x1200x24"];
  const server = spawn(xvfb, [...screen, "sh", "-c", command], {
    stdio: ["pipe", "ignore", "ignore"],
    env: { ...process.env, TZ: ZONE },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.stdin.end();
    return ended;
  };
  try {
    await vi.waitFor(() => fetch(`${url}/status`), { timeout: 20_000, interval: 200 });
    // Its cache keeps every page, whatever a page says; a reader's may have dropped it.
    const args = ["--automation", "--enable-page-cache=false"];
    const options = { binary: browser, args };
    const session = await new Builder()
      .usingServer(url)
      .withCapabilities(
        new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }),
      )
      .build();
    const window = session.manage().window();
    // A whole visit may be one function.
    await session.manage().setTimeouts({ script: 180_000 });
    const resize = async (width: number, height: number) => {
      await window.setRect({ x: 0, y: 0, width, height });
      // It takes its time, during which the page still has its last size.
      const [w, h] = await vi.waitFor(async () => {
        const [w = 0, h = 0] = await session.executeScript<number[]>(
          "return [innerWidth, innerHeight]",
        );
        // At first no narrower than its toolbar.
        if (Math.abs(width - w) > 150) throw new Error(`${w} px wide instead of ${width}`);
        return [w, h] as const;
      }, 20_000);
      // The size set is the window's; the size wanted is that of the page in it.
      await window.setRect({ x: 0, y: 0, width: 2 * width - w, height: 2 * height - h });
    };
    await resize(1280, 900);
    const evaluate: Driver["evaluate"] = (act, ...args) =>
      session.executeScript(`return (${act})(...${JSON.stringify(args)})`) as never;
    const version = (await session.getCapabilities()).getBrowserVersion();
    return {
      name: `WebKitGTK ${version}`,
      async goto(url) {
        await session.get(url);
        await arrive(evaluate, url);
      },
      evaluate,
      async press(keys) {
        const [key = "", ...held] = keys
          .split("+")
          .map((name) => KEYS[name] ?? name)
          .reverse();
        const actions = session.actions();
        for (const modifier of held) actions.keyDown(modifier);
        actions.keyDown(key).keyUp(key);
        for (const modifier of held) actions.keyUp(modifier);
        await actions.perform();
      },
      resize,
      async close() {
        await session.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
