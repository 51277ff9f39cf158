/**
 * What all of Plenary's elements have in common: where the data comes from, whose choices they show,
 * and one shadow root in which plain Preact draws. The subclasses say only what is drawn. Longer
 * than other files, since a class's private state can't be shared among several.
 */
import type { Agenda } from "@plenary/core";
import {
  createDisplay,
  createStore,
  type Display,
  type DisplayOptions,
  DisplayRoot,
  type Store,
} from "@plenary/widgets";
import { effect } from "@preact/signals";
import { type ComponentChild, render } from "preact";
import {
  ATTRIBUTES,
  type Attribute,
  keepEarlierProperties,
  nearestLanguage,
  reflectAttributes,
} from "./attributes.ts";
import { warnOfProblems, warnOnce } from "./console.ts";
import { inlineText, waitForInline } from "./inline-data.ts";
import { languages } from "./languages.ts";
import { type Subscription, subscribe } from "./sources.ts";
import { borrowStore, returnStore } from "./stores.ts";
import { styles } from "./styles.ts";

// On a server there are no elements; importing the classes must still work.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * @attr src - address of the agenda document
 * @attr lang - interface language and preferred content language; else the nearest ancestor's
 * @attr for - id of another Plenary element whose programme and choices this one shows
 * @attr time-zone - which zone comes first: `event` (default), `viewer`, or an IANA zone
 * @attr layout - `list` (default), `grid` (places × time), or `auto`; in a narrow container always the list
 * @attr day - the one day to show, YYYY-MM-DD
 * @attr audience - ids of the picked groups, comma-separated
 * @attr lock-audience - the site fixes the groups, the reader can't change them
 * @attr theme - `auto` (default) follows the ground it stands on, `light`, `dark`
 * @attr heading-level - level of the topmost heading, 1 to 6; 2 if left out
 * @fires plenary-load - `detail: {agenda, problems}` when a programme is shown
 * @fires plenary-error - `detail: {message, problems}` when none could be
 * @fires plenary-change - `detail: {audiences, day, zone, search, content, favourites, mine}` when the reader changed a choice
 * @cssproperty --plenary-accent - the one colour that points
 * @cssproperty --plenary-ground - the colour it stands on, where script can't find it
 * @cssproperty --plenary-radius - of corners
 * @cssproperty --plenary-measure - longest line of running text
 */
export abstract class PlenaryElement extends Base {
  static readonly observedAttributes = Object.keys(ATTRIBUTES);

  declare src: string | null;
  declare htmlFor: string | null;
  declare session: string | null;
  declare timeZone: string | null;
  declare layout: "list" | "grid" | "auto" | null;
  declare day: string | null;
  declare audience: string | null;
  declare lockAudience: boolean;
  declare theme: "auto" | "light" | "dark" | null;
  declare headingLevel: number | string | null;

  /** Whether elements with the same address share what the reader chose. */
  protected readonly loose: boolean = true;

  #store: Store | undefined;
  #display: Display | undefined;
  #given: unknown;
  #subscription: Subscription | undefined;
  #release: (() => void)[] = [];

  /** What the element draws. */
  protected abstract draw(): ComponentChild;

  /** The agenda document itself, in place of an address: parsed JSON, or its text. */
  get agenda(): Agenda | undefined {
    return this.#store?.agenda.value;
  }
  set agenda(document: unknown) {
    const again = this.#given !== undefined;
    this.#given = document;
    // A newer document leaves the reader's choices as they are.
    if (again && this.#store && !this.hasAttribute("for")) this.#take(this.#store, document);
    else if (this.isConnected) this.#start();
  }

  /** Loads the programme again. */
  refresh(): void {
    if (this.#subscription) this.#subscription.refresh();
    else if (this.#store && !this.hasAttribute("for")) this.#load(this.#store);
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = [styles()];
    keepEarlierProperties(this);
    if (this.#display) return; // Moved within the page: all stays as it was.
    this.#start();
  }

  disconnectedCallback(): void {
    // A move disconnects and connects again at once; only what stays away is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(name: Attribute, before: string | null, after: string | null): void {
    if (!this.#display || before === after) return;
    if (name === "src" || name === "for") this.#start();
    else if (name === "session") this.#render();
    else {
      this.#applyChoices(name);
      this.#display.update(this.#options());
      this.#render();
    }
  }

  #start(): void {
    this.#stop();
    const source = this.#takeStore();
    if (!source) return;
    const { store, owned } = source;
    this.#store = store;
    this.#display = createDisplay(store, this.#options());
    // What this element does not state, another that shares the store may.
    for (const name of ["time-zone", "day", "audience", "lock-audience"] as const) {
      if (this.hasAttribute(name)) this.#applyChoices(name);
    }
    const update = () => this.#display?.update(this.#options());
    const observer = new MutationObserver(update);
    observer.observe(this.ownerDocument, { subtree: true, attributeFilter: ["lang"] });
    // The options name the languages that are loaded; what was read in an effect calls it again.
    this.#release.push(effect(update), () => observer.disconnect());
    this.#render();
    if (owned) this.#load(store);
    else this.#announceWhenReady(store);
  }

  #stop(): void {
    for (const release of this.#release.splice(0)) release();
    this.#subscription = undefined;
    this.#display = undefined;
    this.#store = undefined;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  /** The store to show, and whether this element is the one that fills it. */
  #takeStore(): { store: Store; owned: boolean } | undefined {
    if (this.hasAttribute("for")) {
      this.#followOther();
      const store = this.#otherStore();
      return store && { store, owned: false };
    }
    const url = this.#url();
    if (!this.loose || !url || this.#given !== undefined)
      return { store: createStore(), owned: true };
    this.#release.push(() => returnStore(url));
    return { store: borrowStore(url), owned: true };
  }

  #otherStore(): Store | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    const other = root.getElementById?.(this.getAttribute("for") ?? "");
    return other instanceof PlenaryElement ? other.#store : undefined;
  }

  /** The element that `for` names may come later than this one, and may come to show another store. */
  #followOther(): void {
    const { ownerDocument } = this;
    const look = () => {
      const store = this.#otherStore();
      if (store && store !== this.#store) this.#start();
    };
    for (const event of ["plenary-load", "plenary-error"]) {
      ownerDocument.addEventListener(event, look);
      this.#release.push(() => ownerDocument.removeEventListener(event, look));
    }
  }

  #load(store: Store): void {
    const document = this.#given ?? inlineText(this);
    const url = this.#url();
    if (document !== undefined) this.#take(store, document);
    else if (url) this.#loadFrom(url, store);
    else if (this.src) this.#fail(store, `"${this.src}" is no address`);
    else this.#release.push(waitForInline(this, (text) => this.#take(store, text)));
  }

  #loadFrom(url: string, store: Store): void {
    this.#subscription = subscribe(url, {
      onLoading: () => store.setStatus("loading"),
      onData: (text) => this.#take(store, text, url),
      onFailure: (message) => this.#fail(store, message),
    });
    this.#release.push(this.#subscription.end);
  }

  #take(store: Store, document: unknown, url?: string): void {
    // Loose parts share a store: the first of them to hear of new text reads it for all.
    if (!url || lastRead.get(store) !== document || !store.agenda.value) {
      if (url) lastRead.set(store, document);
      store.load(document);
      warnOfProblems(url ?? this.localName, store.problems.value);
    }
    this.#announce(store);
  }

  #announce(store: Store): void {
    const agenda = store.agenda.value;
    const problems = store.problems.value;
    if (agenda) this.#emit("plenary-load", { agenda, problems });
    else this.#emit("plenary-error", { message: problems[0]?.message ?? "", problems });
  }

  #announceWhenReady(store: Store): void {
    this.#release.push(
      effect(() => {
        if (store.status.value === "ready") this.#announce(store);
      }),
    );
  }

  #fail(store: Store, message: string): void {
    store.setStatus("failed");
    this.#emit("plenary-error", { message, problems: [] });
    warnOnce(message);
  }

  #url(): string | undefined {
    const src = this.getAttribute("src");
    if (!src) return undefined;
    try {
      return new URL(src, this.baseURI).href;
    } catch {
      return undefined;
    }
  }

  #options(): DisplayOptions {
    const level = Number.parseInt(this.getAttribute("heading-level") ?? "", 10);
    return {
      lang: nearestLanguage(this),
      catalogue: languages.value,
      ...(level && { headingLevel: level }),
      layout: this.layout ?? "list",
      onChange: (choices) => this.#emit("plenary-change", { ...choices }),
      onRetry: () => this.refresh(),
    };
  }

  /** Attributes that stand for choices become them; absent ones leave what the reader chose. */
  #applyChoices(name: Attribute): void {
    const store = this.#store;
    const value = this.getAttribute(name);
    if (!store) return;
    if (name === "time-zone") store.choose({ zone: value ?? "event" });
    if (name === "day") store.choose({ day: value ?? undefined });
    if (name === "audience" || name === "lock-audience") {
      const ids = this.getAttribute("audience");
      // The lock of another part that shares the store is not this one's to open.
      if (name === "lock-audience" || this.lockAudience) store.lock(false);
      if (ids !== null) {
        store.choose({
          audiences: ids
            .split(",")
            .map((id) => id.trim())
            .filter(Boolean),
        });
      }
      if (this.lockAudience) store.lock(true);
    }
  }

  #render(): void {
    const display = this.#display;
    if (!display || !this.shadowRoot) return;
    const theme = this.getAttribute("theme");
    render(
      <DisplayRoot
        display={display}
        theme={theme === "light" || theme === "dark" ? theme : undefined}
      >
        {this.draw()}
      </DisplayRoot>,
      this.shadowRoot,
    );
  }

  #emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

reflectAttributes(PlenaryElement.prototype);

/** The document that a shared store has read, so that one of its elements reads it for all. */
const lastRead = new WeakMap<Store, unknown>();
