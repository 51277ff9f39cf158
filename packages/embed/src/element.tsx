/**
 * What all of Plenary's elements have in common: where the data comes from, whose choices they show,
 * and one shadow root in which plain Preact draws. The subclasses say only what is drawn. Longer than
 * other files, since the class is the contract, attribute by attribute, from which the docs are made.
 */
import type { Agenda } from "@plenary/core";
import {
  createDisplay,
  createStore,
  type Display,
  type DisplayOptions,
  DisplayRoot,
  Failed,
  type Inks,
  inksIn,
  openSession,
  pageHost,
  pageStorage,
  reveal,
  type StorageUse,
  type Store,
} from "@plenary/widgets";
import { effect, untracked } from "@preact/signals";
import { type ComponentChild, render } from "preact";
import {
  ATTRIBUTES,
  type Attribute,
  keepEarlierProperties,
  reflectAttributes,
} from "./attributes.ts";
import { Boundary } from "./boundary.tsx";
import { applyChoice, applyStated } from "./choices.ts";
import { warnOnce } from "./console.ts";
import { announce, announceFault, emit } from "./events.ts";
import { addressOf, type Feed, refresh, startFeed } from "./feed.ts";
import { drawInPlace, isPrerendered, takeIn } from "./in-place.ts";
import { whenParsed } from "./inline-data.ts";
import { languageChanges, languages, nearestLanguage } from "./languages.ts";
import { startOverlays } from "./overlays.ts";
import { followLink } from "./page-link.ts";
import { borrowStore, namedStore, returnStore, tellStore } from "./stores.ts";
import { styles } from "./styles.ts";

/**
 * Preact creates each element for the registry of its parent, and Chromium has none of it that comes
 * from another document, as it would after an adoption: so there is no registry, nor a use for one.
 */
const SHADOW = { mode: "open", customElementRegistry: null } as const;

// On a server there are no elements; importing the classes must still work.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What every element of Plenary has. This block and those of the elements are the contract: the
 * manifest, and the tables of README.md, are made from them.
 *
 * @attr src - address of the agenda document
 * @attr overlay - addresses of what sections add to it, parted by spaces
 * @attr lang - language of the interface and preferred content language; else the nearest ancestor's
 * @attr for - id of another Plenary element whose programme and choices this one shows
 * @attr [time-zone=event] - which zone comes first: `event`, `viewer`, or an IANA zone
 * @attr [layout=list] - `list`, `grid` (places × time) or `auto`; in a narrow container always the list
 * @attr day - the one day to show, YYYY-MM-DD
 * @attr audience - ids of the picked groups, comma-separated
 * @attr lock-audience - the site fixes the groups, the reader can't change them
 * @attr [theme=auto] - `auto` follows the ground it stands on; `light` and `dark` bring their own
 * @attr [heading-level=2] - of the topmost heading, 1 to 6
 * @attr poll - seconds between loads, at least 60, for a programme that changes while people read; without it it is loaded anew when the reader comes back to the tab
 * @attr url-state - what the reader chooses is written into the page's address, unless a fragment of the page's own stands there
 * @attr [storage=asked] - what is kept in the reader's browser, their stars, groups and zone and a copy of the programme: `asked`, nothing before they star a session; `on`, from the first view; `off`, never anything
 * @fires plenary-load - a programme is shown: `{agenda, problems}`
 * @fires plenary-error - none, or none newer, can be shown: `{message, cause, problems}`
 * @fires plenary-change - the reader, not the site, changed a choice: `{audiences, day, zone, search, content, favourites, mine}`, all of them
 * @fires plenary-select - the reader opened a session (its card above a grid, what its card folds away, its ⋯), followed one of its links, or came by a link to it: `{session}`, its id
 * @csspart root - everything, with the theme's ground
 * @csspart head - what the programme says of itself
 * @csspart title - the programme's title
 * @csspart state - draft or provisional, and when it was updated
 * @csspart notice - what the office says about the whole programme
 * @csspart filter - the bar of the participant filter
 * @csspart chip - a picked group
 * @csspart preset - a set of groups that the site gives a name
 * @csspart search - the field to find sessions by words
 * @csspart zone-switch - whose times come first
 * @csspart language-switch - the languages the programme is written in
 * @csspart days - the days to choose from
 * @csspart jump - the way to what is on now
 * @csspart calendar - the button that opens the ways into a calendar
 * @csspart share - the button that opens the ways to others
 * @csspart nothing-left - what stands where the choices leave no session
 * @csspart timeline - all days
 * @csspart day - one day
 * @csspart day-title - its heading: the date, and the day's own title
 * @csspart now - the line of the present
 * @csspart card - one session
 * @csspart card-title - its title
 * @csspart times - its times, in one zone or two
 * @csspart status - moved, cancelled, to be confirmed
 * @csspart reason - why it is there for the picked groups
 * @csspart mine - the way to the reader's own programme, and where it is kept
 * @csspart changes - what changed since the last visit
 * @csspart news - that the programme has changed under the reader
 * @csspart star - what puts it among the reader's own
 * @csspart more - what opens all else that can be done with it
 * @csspart open - what opens a short row to all of its card, in a narrow container
 * @csspart item - a point of the order of business
 * @csspart link - a link of a session or a point
 * @csspart addition - a note and links that a section adds, under who signs it
 * @csspart grid - a day as places × time
 * @csspart cell - one session in it
 * @csspart dialog - what stands above the page: a card of the grid, or what can be done
 * @csspart present - what is on and what is next
 * @csspart running - what of it is on
 * @csspart next - what comes next
 * @csspart skeleton - what stands while the programme is loading
 * @csspart failed - what stands when it could not be loaded
 * @csspart stale - the sentence that what is shown may not be the newest
 * @cssproperty [--plenary-accent=#0b5fa5] - the one colour that points; it is darkened or lightened until it reads on the ground
 * @cssproperty --plenary-ground - the opaque colour behind; found where it is left out, to be set over a picture or a gradient
 * @cssproperty [--plenary-radius=0.375em] - of the corners of buttons, chips and boxes
 * @cssproperty [--plenary-measure=68ch] - longest line of running text
 * @cssproperty [--plenary-sticky-top=0px] - height of a header of the page that stays at its top: the day that is read is said below it
 * @cssproperty [--plenary-dialog-top=auto] - where dialogs begin, from the top of the window; in its middle where it is left out
 */
export abstract class PlenaryElement extends Base {
  static readonly observedAttributes = Object.keys(ATTRIBUTES);

  declare src: string | null;
  declare htmlFor: string | null;
  declare timeZone: string | null;
  declare layout: "list" | "grid" | "auto" | null;
  declare day: string | null;
  declare audience: string | null;
  declare lockAudience: boolean;
  declare theme: "auto" | "light" | "dark" | null;
  declare headingLevel: number | string | null;
  declare poll: number | string | null;
  declare urlState: boolean;
  declare storage: StorageUse | null;

  /** Whether elements with the same address share what the reader chose. */
  protected readonly loose: boolean = true;

  #isRunning = false;
  /** Whether a drawing threw. */
  #hasFailed = false;
  #moves = 0;
  #given: unknown;
  #store: Store | undefined;
  #display: Display | undefined;
  #feed: Feed | undefined;
  #givenOverlays: unknown;
  #overlays: ReturnType<typeof startOverlays> | undefined;
  #inks: Inks | undefined;
  #release: (() => void)[] = [];

  /** Whether the element has a place for a session, should the programme have it. */
  protected has(_session: string): boolean {
    return false;
  }

  /** What the element draws. */
  protected abstract draw(): ComponentChild;

  /** The agenda document itself, in place of an address: parsed JSON, or its text. */
  get agenda(): Agenda | undefined {
    return this.#store?.agenda.value;
  }
  set agenda(document: unknown) {
    const again = this.#given !== undefined;
    this.#given = document ?? undefined;
    // A newer document leaves the reader's choices as they are.
    if (again && this.#feed && this.#given !== undefined) this.#feed.take(document);
    else if (this.isConnected) this.#start();
  }

  /** What sections add: addresses as in the attribute, or a document or several, parsed. */
  get overlay(): unknown {
    return this.#givenOverlays ?? this.getAttribute("overlay");
  }
  set overlay(overlays: unknown) {
    const isNamed = typeof overlays === "string";
    this.#givenOverlays = isNamed ? undefined : (overlays ?? undefined);
    if (isNamed) this.setAttribute("overlay", overlays);
    else this.removeAttribute("overlay");
    this.#addOverlays();
  }

  /** Loads the programme again, and what is added to it. */
  refresh(): void {
    if (!this.#store) return;
    if (this.#hasFailed) this.#render();
    refresh(this.#store);
    this.#overlays?.refresh();
  }

  /**
   * Brings a session into view, opened, with the focus on its title. Choices that hide it are given
   * up; groups that the site locked are not.
   * @param session its id
   * @returns whether the element shows it; false while there is no programme yet
   */
  show(session: string): boolean {
    // A link is followed as soon as the programme is there, which is before it is drawn.
    this.#draw();
    const { shadowRoot } = this;
    const store = this.#store;
    if (!shadowRoot || !store || !this.has(session) || !reveal(store, session)) return false;
    openSession(shadowRoot, session);
    return true;
  }

  connectedCallback(): void {
    keepEarlierProperties(this);
    // Moved within the page: all stays as it was, in the language that is spoken there.
    if (this.#isRunning) {
      this.#moves++;
      this.#redraw();
    }
    // Till it is known whether its data is inside it, what stands inside it is shown.
    else this.#release.push(whenParsed(this, () => this.#start()));
  }

  disconnectedCallback(): void {
    // A move disconnects and connects again at once; only what stays away is taken down.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  adoptedCallback(): void {
    // The styles, the base of addresses and the language stayed behind with the document.
    this.#stop();
  }

  attributeChangedCallback(name: Attribute, before: string | null, after: string | null): void {
    if (!this.#isRunning || before === after) return;
    if (name === "src" || name === "for") this.#start();
    else if (name === "poll") {
      this.#feed?.poll();
      this.#overlays?.poll();
    } else if (name === "overlay") {
      if (after !== null) this.#givenOverlays = undefined;
      this.#addOverlays();
    } else {
      if (this.#store) applyChoice(this, this.#store, name);
      this.#redraw();
    }
  }

  #redraw(): void {
    this.#display?.update(this.#options());
    this.#render();
  }

  #start(): void {
    this.#stop();
    this.#isRunning = true;
    const store = this.#takeStore();
    if (!store) return;
    this.#store = store;
    tellStore(this, store);
    takeIn(this);
    const atOnce = isPrerendered(this);
    const display = { ...createDisplay(store, this.#options()), atOnce };
    this.#display = display;
    applyStated(this, store);
    // The options name the languages that are loaded; what was read in an effect calls it again.
    this.#release.push(effect(() => display.update(this.#options())));
    // Before the data, so that nothing is drawn that a link then takes away.
    this.#release.push(followLink(this, store, pageHost, !this.hasAttribute("for")));
    // What threw may go well with other data.
    this.#release.push(
      effect(() => {
        if (store.agenda.value && this.#hasFailed) untracked(() => this.#render());
      }),
    );
    if (this.hasAttribute("for")) {
      this.#draw();
      this.#release.push(
        effect(() => {
          if (store.status.value === "ready") announce(this, store);
        }),
      );
    } else {
      // First, so that what stands in the page with the data is drawn in one breath with it.
      this.#addOverlays();
      this.#feed = startFeed(this, store, this.#given, () => this.#draw());
      this.#release.push(this.#feed.end, () => this.#overlays?.end());
    }
    this.#draw();
  }

  /** To the element's own programme: what is added to another's is that one's to say. */
  #addOverlays(): void {
    if (!this.#store || this.hasAttribute("for")) return;
    const before = this.#overlays;
    this.#overlays = startOverlays(this, this.#store, this.overlay);
    // Last, so that what stays is not loaded anew.
    before?.end();
  }

  #stop(): void {
    this.#isRunning = false;
    for (const release of this.#release.splice(0)) release();
    this.#feed = undefined;
    this.#overlays = undefined;
    this.#display = undefined;
    if (this.#store) tellStore(this, undefined);
    this.#store = undefined;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  #takeStore(): Store | undefined {
    if (this.hasAttribute("for")) {
      const store = untracked(() => namedStore(this));
      this.#release.push(
        effect(() => {
          const now = namedStore(this);
          if (now && now !== store) untracked(() => this.#start());
        }),
      );
      return store;
    }
    const url = addressOf(this);
    if (!this.loose || !url || this.#given !== undefined) return createStore({}, pageStorage);
    this.#release.push(() => returnStore(url));
    return borrowStore(url);
  }

  #options(): DisplayOptions {
    const level = Number.parseInt(this.getAttribute("heading-level") ?? "", 10);
    languageChanges(this.ownerDocument);
    return {
      lang: nearestLanguage(this),
      catalogue: languages.value,
      ...(level && { headingLevel: level }),
      layout: this.layout ?? "list",
      onChange: (choices) => emit(this, "plenary-change", { ...choices }),
      onSelect: (session) => emit(this, "plenary-select", { session }),
      onRetry:
        this.hasAttribute("src") || this.hasAttribute("for") ? () => this.refresh() : undefined,
    };
  }

  /** For the first time: data that is there already is drawn in one breath with it, then told of. */
  #draw(): void {
    if (!this.shadowRoot?.firstChild) drawInPlace(this, () => this.#render());
  }

  #render(): void {
    const display = this.#display;
    if (!display) return;
    const root = this.shadowRoot ?? this.attachShadow(SHADOW);
    root.adoptedStyleSheets = styles(this.ownerDocument);
    if (this.#hasFailed) render(null, root);
    this.#hasFailed = false;
    const stated = this.getAttribute("theme");
    const theme = stated === "light" || stated === "dark" ? stated : undefined;
    if (!root.firstChild) this.#inks = inksIn(root, theme);
    const around = (content: ComponentChild) => (
      <DisplayRoot display={display} place={this.#moves} theme={theme} inks={this.#inks}>
        {content}
        <Fallback of={display} />
      </DisplayRoot>
    );
    const onError = (error: unknown) => {
      this.#hasFailed = true;
      warnOnce(`<${this.localName}> could not be drawn: ${error}`);
      announceFault(this, String(error), "drawing");
    };
    // What threw may leave no word to say it with either.
    const instead = (
      <Boundary instead={null} onError={onError}>
        {around(<Failed />)}
      </Boundary>
    );
    render(
      <Boundary instead={instead} onError={onError}>
        {around(this.draw())}
      </Boundary>,
      root,
    );
  }
}

/** What the site put into the element for readers without script serves those without data too. */
function Fallback({ of: { store } }: { of: Display }) {
  return store.agenda.value || store.status.value === "loading" ? null : <slot />;
}

reflectAttributes(PlenaryElement.prototype);
