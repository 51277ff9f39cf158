/**
 * Breaks functions of the browser, one at a time, in a frame with Plenary in it. It runs in the page
 * around the frame, whose own functions stay whole: so nothing in what ships has to know of it, and
 * the page can look on while those of the frame throw.
 */

/**
 * From when on it is broken: before the first script, when the scripts have run and the programme
 * comes, or after the first drawing, in all that a reader and a site do then.
 */
export type Phase = "start" | "drawing" | "acts";

export interface Breaker {
  /** To be called in each frame, before any other script of it. */
  prepare(frame: Window): void;
  /**
   * Breaks a function, by its path from the window.
   * @returns what the reader then sees that is wrong
   */
  breakIn(phase: Phase, name: string): Promise<string[]>;
}

declare global {
  var breaker: Breaker;
}

/** Its source is served as `/breaker.js`. */
export function installBreaker(): void {
  type Frame = Window & typeof globalThis;
  interface Broken {
    break(): void;
    mend(): void;
  }
  // Of this page: to use them on what is in a frame calls nothing of the frame.
  const { setAttribute } = Element.prototype;
  const { click } = HTMLElement.prototype;

  /** Finds "Array.prototype.sort" in a frame; undefined where the browser has none. */
  const breakable = (frame: Frame, name: string): Broken | undefined => {
    const path = name.split(".");
    const key = path.pop() as string;
    let owner: object | undefined = frame;
    for (const step of path) owner = (owner as Record<string, object> | undefined)?.[step];
    const own = owner && Object.getOwnPropertyDescriptor(owner, key);
    if (!owner || !own?.configurable) return undefined;
    const { Error: FrameError } = frame;
    const broken = () => {
      throw new FrameError(`${name} is broken`);
    };
    const instead = { ...own };
    if (own.get) instead.get = broken;
    if (own.set) instead.set = broken;
    if ("value" in own) {
      // Not an arrow function, since it may be called with new.
      instead.value = () => {
        broken();
      };
      // Static functions of a class, such as URL.createObjectURL, stay.
      if (/^[A-Z]/.test(key)) {
        Object.setPrototypeOf(instead.value, own.value);
        instead.value.prototype = own.value.prototype;
      }
    }
    return {
      break: () => void Object.defineProperty(owner, key, instead),
      mend: () => void Object.defineProperty(owner, key, own),
    };
  };

  interface Visit {
    frame: Frame;
    around: HTMLIFrameElement;
    /** Undefined where the browser has no such function. */
    broken?: Broken | undefined;
  }
  /** What to do in each frame before its scripts. */
  const begin = new Map<Window, () => void>();
  const open = async (path: string, name: string, isBroken = false): Promise<Visit> => {
    const around = document.createElement("iframe");
    Object.assign(around, { width: 1000, height: 600, src: path });
    document.body.append(around);
    const frame = around.contentWindow as Frame;
    const visit: Visit = { frame, around };
    begin.set(frame, () => {
      visit.broken = breakable(frame, name);
      if (isBroken) visit.broken?.break();
    });
    await new Promise((resolve) => around.addEventListener("load", resolve));
    return visit;
  };
  const leave = ({ frame, around }: Visit) => {
    begin.delete(frame);
    around.remove();
  };
  const rest = async () => {
    for (let n = 0; n < 2; n++)
      await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  };
  const until = async (isSo: () => boolean, patience: number) => {
    for (const end = performance.now() + patience; performance.now() < end; await rest())
      if (isSo()) return true;
    return isSo();
  };

  const element = (frame: Frame) => frame.document.querySelector("plenary-agenda") as HTMLElement;
  const visible = (root: ParentNode | null, selector: string, name = "") =>
    [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
      (one) =>
        one.getClientRects().length &&
        (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(name),
    );
  const isDrawn = (frame: Frame) => {
    const { shadowRoot } = element(frame);
    return !!visible(shadowRoot, "[part=times]") && !!visible(shadowRoot, "input[type=search]");
  };
  /** What is wrong with what the reader sees; empty if nothing is. */
  const wrong = (frame: Frame): string => {
    const { shadowRoot } = element(frame);
    if (!shadowRoot) return "";
    const dialog = [...shadowRoot.querySelectorAll("dialog[open]")].at(-1) as HTMLElement;
    if (dialog && !/\w/.test(dialog.innerText)) return "an empty dialog";
    const slot = shadowRoot.querySelector("slot");
    if (slot?.assignedNodes().length && (slot.parentElement?.getClientRects().length ?? 1))
      return "";
    for (const one of shadowRoot.querySelectorAll<HTMLElement>("[part~=card-title], [part=cell]"))
      if (one.getClientRects().length && /Session/.test(one.innerText)) return "";
    // A skeleton or a head alone is not enough: it looks as if nothing were to come.
    const text = shadowRoot.textContent?.replace(/\s+/g, " ") ?? "";
    if (/could not be|pu être|No session|Aucun/.test(text)) return "";
    return `"${text.slice(0, 60)}" is left`;
  };

  const press = (selector: string, name?: string) => (frame: Frame) => {
    const found = visible(element(frame).shadowRoot, selector, name);
    return () => found && click.call(found);
  };
  const set = (name: string, value: string) => (frame: Frame) => {
    const one = element(frame);
    return () => setAttribute.call(one, name, value);
  };
  const type = (text: string) => (frame: Frame) => {
    const field = visible(element(frame).shadowRoot, "input[type=search]") as HTMLInputElement;
    return () => {
      if (!field) return;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      EventTarget.prototype.dispatchEvent.call(field, new InputEvent("input", { bubbles: true }));
    };
  };
  const call = (act: (one: HTMLElementTagNameMap["plenary-agenda"]) => void) => (frame: Frame) => {
    const one = element(frame) as HTMLElementTagNameMap["plenary-agenda"];
    return () => {
      try {
        act(one);
      } catch {
        // The site's own call is told so.
      }
    };
  };
  const close = press("dialog .plenary-dialog-head button");
  /** What is done, in steps; each finds what it acts on before the function is broken. */
  const acts: Record<string, ((frame: Frame) => () => unknown)[]> = {
    "a row is opened": [press("[part~=open]", "Session 3")],
    "a group is picked": [
      press("button", "For whom?"),
      press("input[type=checkbox]:not(:checked)"),
    ],
    "a day is chosen": [press("[part=days] button", "Tue 16")],
    "all days are chosen": [press("[part=days] button", "All")],
    "the reader's zone comes first": [
      press("[part=acts]"),
      press("[part=zone-switch] label:last-child input, [part=zone-switch] :nth-child(2) input"),
    ],
    "a session is starred": [press("[part=star]")],
    "the reader's own is shown": [press("[part=mine] button")],
    "a session's menu is opened": [press("[part=more]"), press("dialog button", "Copy"), close],
    "a calendar is made": [
      press("[part=acts]"),
      press("[part=calendar]"),
      press("dialog button", "What is shown"),
      close,
    ],
    "the programme is shared": [
      press("[part=acts]"),
      press("[part=share]"),
      press("dialog button", "Copy as text"),
      close,
    ],
    "something is searched": [type("Session 1")],
    "nothing is found": [type("nowhere")],
    "the search is emptied": [type("")],
    "an overlay is added": [set("overlay", "/overlay.json")],
    "the language changes": [set("lang", "fr")],
    "the theme changes": [set("theme", "dark")],
    "the grid is chosen": [set("layout", "grid")],
    "a cell is opened": [press("[part=cell] button"), close],
    "the list is chosen": [set("layout", "list")],
    "a session is shown": [call((one) => one.show("s5"))],
    "a newer programme comes": [set("src", "/newer.json")],
    "it is loaded again": [call((one) => one.refresh())],
    "it is moved on the page": [call((one) => document.body.append.call(one.parentElement, one))],
  };

  /** Looks at a frame with its function mended. */
  const whole = <T>(frame: Frame, broken: Broken, look: (frame: Frame) => T): T => {
    broken.mend();
    try {
      return look(frame);
    } finally {
      broken.break();
    }
  };
  /** What is wrong and stays so; what is right must do so, too. */
  const judge = async (frame: Frame, broken: Broken): Promise<string> => {
    let found = "";
    const isRight = () => {
      found = whole(frame, broken, wrong);
      return !found;
    };
    await until(isRight, 4_000);
    await rest();
    isRight();
    return found;
  };

  const breakAtFirst = async (phase: Phase, name: string): Promise<string[]> => {
    const isStart = phase === "start";
    const visit = await open(isStart ? "/start.html" : "/later.html", name, isStart);
    const { frame, broken } = visit;
    let found = "";
    if (broken) {
      if (!isStart) {
        const take = set("src", "/programme.json")(frame);
        broken.break();
        take();
      }
      // What comes over the network takes its time, if it comes.
      await until(() => whole(frame, broken, isDrawn), 400);
      found = await judge(frame, broken);
    }
    leave(visit);
    return found ? [`${name} in ${phase}: ${found}`] : [];
  };

  const breakLater = async (name: string): Promise<string[]> => {
    const faults: string[] = [];
    let visit: Visit | undefined;
    const end = () => {
      if (visit) leave(visit);
      visit = undefined;
    };
    for (const act in acts) {
      visit ??= await open("/start.html", name);
      const { frame, broken } = visit;
      if (!broken) break;
      if (!(await until(() => isDrawn(frame), 10_000))) {
        faults.push(`${name}: no programme to begin with`);
        end();
        continue;
      }
      for (const step of acts[act] ?? []) {
        const take = step(frame);
        broken.break();
        take();
        await rest();
        broken.mend();
      }
      broken.break();
      const found = await judge(frame, broken);
      broken.mend();
      if (found) faults.push(`${name} when ${act}: ${found}`);
      // What was broken may still be felt: the next act gets a frame of its own.
      if (found || !isDrawn(frame)) end();
    }
    end();
    return faults;
  };

  globalThis.breaker = {
    prepare: (frame) => begin.get(frame)?.(),
    breakIn: (phase, name) => (phase === "acts" ? breakLater(name) : breakAtFirst(phase, name)),
  };
}
