/**
 * What all Plenary elements have in common: where the data comes from, whose choices they show, and
 * one shadow root in which plain Preact draws. Subclasses only say what to draw. This file is long
 * because the class is the contract, attribute by attribute, and the docs are generated from it.
 */
import type { Agenda } from "@plenary/core";
import {
  Boundary,
  createDisplay,
  type Display,
  type DisplayOptions,
  DisplayRoot,
  Failed,
  type Inks,
  inksIn,
  reveal,
} from "@plenary/widgets";
import type { StorageUse } from "@plenary/widgets/kept";
import { effect, untracked } from "@preact/signals";
import { type ComponentChild, render } from "preact";
import {
  ATTRIBUTES,
  type Attribute,
  keepEarlierProperties,
  reflectAttributes,
} from "./attributes.ts";
import { applyChoice, applyStated } from "./choices.ts";
import { warnOnce } from "./console.ts";
import { announce, announceFault, emit } from "./events.ts";
import { addressOf, type Feed, startFeed } from "./feed.ts";
import { giveUp } from "./give-up.ts";
import { adoptPrerendered, drawInPlace, isPrerendered } from "./in-place.ts";
import { whenParsed } from "./inline-data.ts";
import { languageChanges, languages, nearestLanguage } from "./languages.ts";
import { tellMisuse } from "./misuse.ts";
import { followLink } from "./page-link.ts";
import { namedProgramme, type PageProgramme, pageProgramme, register } from "./page-programme.ts";
import { acts, hasActs, type OverlayLoader, overlayLoader } from "./plugged.ts";
import { undrawn } from "./render-queue.ts";
import { adopt, texts } from "./styles.ts";

/**
 * Preact creates each element with its parent's custom element registry. After the element is
 * adopted by another document, Chromium refuses a registry of the old one. Nothing inside needs a
 * registry.
 */
const SHADOW = { mode: "open", customElementRegistry: null } as const;

// On a server there are no elements; importing the classes must still work.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What every Plenary element has. This docblock and those of the elements are the contract: the
 * manifest and the tables in README.md are generated from them.
 *
 * @attr src - address of the agenda document
 * @attr overlay - addresses of overlay documents, which add to the programme, separated by spaces
 * @attr lang - language of the interface and preferred content language; by default that of the nearest ancestor
 * @attr for - id of another Plenary element; this one shows its programme and choices
 * @attr [time-zone=event] - which zone comes first: `event`, `viewer`, or an IANA zone
 * @attr [layout=list] - `list`, `grid` (places × time) or `auto`, until the reader chooses; a narrow container always gets the list
 * @attr [density=auto] - `rows` that open in place, `full` cards, or `auto`: rows, but cards in a programme of three sessions or fewer
 * @attr day - the one day to show, YYYY-MM-DD
 * @attr audience - ids of the selected groups, separated by commas
 * @attr type - ids of the types of sessions to show at first, separated by commas; the reader can choose others
 * @attr track - the one track to show at first, by its text in the programme's own language
 * @attr place - ids of the places to show at first, separated by commas
 * @attr lock-audience - the site fixes the groups; the reader can't change them
 * @attr [theme=auto] - `auto` follows the page's background; `light` and `dark` bring their own
 * @attr [heading-level=2] - level of the topmost heading, 1 to 6
 * @attr poll - seconds between loads, at least 60, for a programme that changes while people read it; without it, the programme is loaded again only when the reader comes back to the tab
 * @attr url-state - writes the reader's choices into the page's address, unless the page has an anchor of its own there; a route is kept
 * @attr [storage=asked] - whether the reader's browser keeps their stars, groups, time zone, layout and a copy of the programme: `asked`, only once they star a session; `on`, from the first view; `off`, never
 * @fires plenary-load - a programme is shown: `{agenda, problems}`
 * @fires plenary-error - no programme, or no newer one, can be shown: `{message, cause, problems}`
 * @fires plenary-change - the reader (not the site) changed a choice; `detail` has all choices: `{audiences, day, zone, search, content, favourites, mine, types, tracks, places, languages, people, only, layout}`
 * @fires plenary-select - the reader opened a session (its card in the grid, its row, its ⋯), followed one of its links, or arrived by a link to it: `{session}`, its id
 * @csspart root - everything, with the theme's background
 * @csspart head - title, dates and other facts about the programme
 * @csspart title - the programme's title
 * @csspart about - what it says of itself, its notice and links, folded where there is little room
 * @csspart state - draft or provisional, and when it was updated
 * @csspart notice - the organiser's notice about the whole programme
 * @csspart bar - the line of controls that stays at the top
 * @csspart current-day - names the day that is read: the button of the menu of days, or a tab
 * @csspart count - how many sessions are shown, of how many
 * @csspart acts - the ⋯ of the bar
 * @csspart open-all - the button that opens or closes all rows
 * @csspart filter - the participant filter
 * @csspart chip - a selected group, or something else to filter by
 * @csspart preset - a named set of groups, defined by the site
 * @csspart search - the search field
 * @csspart zone-switch - the choice of whose times come first
 * @csspart layout-switch - the choice of list or grid
 * @csspart language-switch - the languages the programme is written in
 * @csspart days - the list of days to choose from
 * @csspart jump - the button that jumps to what is on now, or next today
 * @csspart calendar - the button for adding sessions to a calendar
 * @csspart share - the button for sharing the programme
 * @csspart nothing-left - shown when no session matches the reader's choices
 * @csspart timeline - all days
 * @csspart day - one day
 * @csspart day-title - its heading: the date and the day's own title
 * @csspart now - the line that marks the current time, above what is on
 * @csspart card - one session
 * @csspart card-title - its title
 * @csspart row - one session as a row, beside `card`
 * @csspart row-facts - the facts of a row: type, place, for whom, status
 * @csspart continued - a line for a session of an earlier day that is still on
 * @csspart times - its times, in one zone or two
 * @csspart status - moved, cancelled, to be confirmed
 * @csspart reason - why it is shown to the selected groups
 * @csspart mine - the switch to the reader's own programme, and where it is kept
 * @csspart undo - the message that it was cleared, with a button that takes it back
 * @csspart changes - what changed since the last visit
 * @csspart news - the message that the programme changed while the reader had it open
 * @csspart star - the button that adds it to the reader's own programme
 * @csspart more - the button that opens its other actions
 * @csspart open - the title of a row: the button that opens it in place
 * @csspart person - the name of a person on a card: the button that shows all their sessions
 * @csspart item - an item of the order of business
 * @csspart link - a link of a session or an item
 * @csspart addition - a note and links added by an overlay, with who signs them
 * @csspart grid - a day as places × time
 * @csspart cell - one session in it
 * @csspart dialog - a dialog above the page: a card of the grid, or a session's actions
 * @csspart present - what is on and what is next; in `<plenary-agenda>` a strip under the head, while the event is on
 * @csspart running - the sessions that are on now
 * @csspart next - the sessions that come next
 * @csspart later - what comes later today, on upright screens
 * @csspart skeleton - shown while the programme is loading
 * @csspart failed - shown when the programme could not be loaded
 * @csspart stale - the message that the programme shown may be out of date
 * @cssproperty [--plenary-accent=#0b5fa5] - the accent colour; darkened or lightened until it is readable on the background
 * @cssproperty --plenary-ground - the opaque colour of the background; detected when left out, so set it only over a picture or a gradient
 * @cssproperty [--plenary-radius=0.375em] - corner radius of buttons, chips and boxes
 * @cssproperty [--plenary-measure=68ch] - maximum line length of running text
 * @cssproperty [--plenary-sticky-top=0px] - height of the page's sticky header, if it has one: the bar that names the day being read sticks below it
 * @cssproperty [--plenary-dialog-top=auto] - distance of dialogs from the top of the window; centred when left out
 */
export abstract class PlenaryElement extends Base {
  static readonly observedAttributes = Object.keys(ATTRIBUTES);

  declare src: string | null;
  declare htmlFor: string | null;
  declare timeZone: string | null;
  declare layout: "list" | "grid" | "auto" | null;
  declare density: "auto" | "rows" | "full" | null;
  declare day: string | null;
  declare audience: string | null;
  declare lockAudience: boolean;
  declare type: string | null;
  declare track: string | null;
  declare place: string | null;
  declare theme: "auto" | "light" | "dark" | null;
  declare headingLevel: number | string | null;
  declare poll: number | string | null;
  declare urlState: boolean;
  declare storage: StorageUse | null;

  /** Whether elements with the same address share the reader's choices. */
  protected readonly loose: boolean = true;

  #isRunning = false;
  /** The shadow root, for when not even that can be asked for. */
  #root: ShadowRoot | undefined;
  /** Whether a drawing threw. */
  #hasFailed = false;
  #moves = 0;
  #given: unknown;
  #page: PageProgramme | undefined;
  #display: Display | undefined;
  #feed: Feed | undefined;
  #givenOverlays: unknown;
  #overlays: ReturnType<OverlayLoader> | undefined;
  #inks: Inks | undefined;
  #release: (() => void)[] = [];

  /** Whether the element would show a session if the programme has it. */
  protected has(_session: string): boolean {
    return false;
  }

  /** What the element draws. */
  protected abstract draw(): ComponentChild;

  /** The agenda document itself, instead of an address: parsed JSON, or its text. */
  get agenda(): Agenda | undefined {
    return this.#page?.store.agenda.value;
  }
  set agenda(document: unknown) {
    const again = this.#given !== undefined;
    this.#given = document ?? undefined;
    // A newer document leaves the reader's choices as they are.
    if (again && this.#feed && this.#given !== undefined) this.#feed.take(document);
    else if (this.isConnected) this.#start();
  }

  /** The overlays: addresses as in the attribute, or one or several parsed documents. */
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

  /** Loads the programme and its overlays again. */
  refresh(): void {
    if (!this.#page) return;
    if (this.#hasFailed) this.#redraw();
    this.#page.reload?.();
    this.#overlays?.refresh();
  }

  /**
   * Scrolls to a session, opens it and focuses its title. Drops the choices that hide it, but not
   * groups that the site locked.
   * @param session its id
   * @returns whether the element shows it; false while there is no programme yet
   */
  show(session: string): boolean {
    // A link is followed as soon as the programme has loaded, which is before it is drawn.
    this.#draw();
    const display = this.#display;
    if (!display || !this.has(session) || !reveal(display.store, session)) return false;
    display.show({ id: session, open: true });
    return true;
  }

  connectedCallback(): void {
    keepEarlierProperties(this);
    // Moved within the page: keep everything, but use the language of the new place.
    if (this.#isRunning) {
      this.#moves++;
      this.#redraw();
    }
    // Until the parser is done with the element, its inline data may be missing: its children stay
    // visible.
    else this.#try(() => this.#release.push(whenParsed(this, () => this.#start())));
  }

  disconnectedCallback(): void {
    // A move disconnects and reconnects at once; stop only if the element stays away.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  adoptedCallback(): void {
    // The styles, the base URL and the language belong to the old document.
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
      if (this.#page) applyChoice(this, this.#page.store, name);
      this.#redraw();
    }
  }

  #redraw(): void {
    this.#try(() => {
      this.#display?.update(this.#options());
      this.#render();
    });
  }

  #start(): void {
    this.#try(() => this.#begin());
  }

  /** Whatever throws, something is shown. */
  #try(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param isLost whether what is drawn will be gone */
  #fail(error: unknown, isLost = false): void {
    this.#hasFailed = true;
    giveUp(this, this.#root, isLost);
    this.#tell(error);
  }

  /** Sees to it that something is shown, once what is drawn instead of what threw is there. */
  #check(): void {
    this.#hasFailed = true;
    Promise.resolve().then(() => giveUp(this, this.#root, false));
  }

  /** Never throws: what is shown instead is still to be drawn. */
  #tell(error: unknown): void {
    try {
      warnOnce(`<${this.localName}> could not be drawn: ${error}`);
      announceFault(this, String(error), "drawing");
    } catch {}
  }

  #begin(): void {
    this.#stop();
    this.#isRunning = true;
    tellMisuse(this, () => this.#given !== undefined);
    const page = this.#takeProgramme();
    if (!page) return;
    const { store } = page;
    this.#page = page;
    register(this, page);
    adoptPrerendered(this);
    const drawnOn = isPrerendered(this) ? "seen" : "empty";
    const display = createDisplay(store, this.#options(), drawnOn);
    this.#display = display;
    applyStated(this, store);
    // In an effect, because the options depend on the languages loaded so far.
    this.#release.push(effect(() => display.update(this.#options())));
    // Before the data, so that nothing is drawn that the link then hides.
    this.#release.push(followLink(this, page, display, !this.hasAttribute("for")));
    // Features bring styles of their own when they come.
    this.#release.push(
      effect(() => {
        adopt(this.shadowRoot, texts.value);
      }),
    );
    const before = undrawn.peek();
    this.#release.push(
      effect(() => {
        if (undrawn.value === before) return;
        untracked(() => this.#tell("what draws is broken"));
        this.#check();
      }),
    );
    // A grid that was restored, from a link or otherwise, waited in vain.
    this.#release.push(
      effect(() => {
        const isLate = acts.value === "late" && !hasActs.value;
        if (isLate && store.choices.value.layout) store.choose({ layout: undefined });
      }),
    );
    // A drawing that threw may succeed with other data.
    this.#release.push(
      effect(() => {
        if (store.agenda.value && this.#hasFailed) untracked(() => this.#redraw());
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
      // First, so that inline overlays are drawn together with inline data.
      this.#release.push(effect(() => overlayLoader.value && untracked(() => this.#addOverlays())));
      this.#feed = startFeed(
        this,
        page,
        this.#given,
        () => this.#draw(),
        (error) => this.#fail(error),
      );
      this.#release.push(this.#feed.end, () => this.#overlays?.end());
    }
    this.#draw();
  }

  /** Only to the element's own programme: with `for`, the other element sets the overlays. */
  #addOverlays(): void {
    const start = overlayLoader.peek();
    if (!start || !this.#page || this.hasAttribute("for")) return;
    const before = this.#overlays;
    this.#overlays = start(this, this.#page, this.overlay);
    // Last, so that overlays that stay are not loaded again.
    before?.end();
  }

  #stop(): void {
    this.#isRunning = false;
    for (const release of this.#release.splice(0)) release();
    this.#feed = undefined;
    this.#overlays = undefined;
    this.#display = undefined;
    if (this.#page) register(this, undefined);
    this.#page = undefined;
    if (this.shadowRoot) render(null, this.shadowRoot);
  }

  #takeProgramme(): PageProgramme | undefined {
    if (this.hasAttribute("for")) {
      const page = untracked(() => namedProgramme(this));
      this.#release.push(
        effect(() => {
          const now = namedProgramme(this);
          if (now && now !== page) untracked(() => this.#start());
        }),
      );
      return page;
    }
    const url = addressOf(this);
    const isShared = this.loose && url && this.#given === undefined;
    const page = pageProgramme(isShared ? url : undefined);
    this.#release.push(page.use());
    return page;
  }

  #options(): DisplayOptions {
    const level = Number.parseInt(this.getAttribute("heading-level") ?? "", 10);
    languageChanges(this.ownerDocument);
    return {
      lang: nearestLanguage(this),
      catalogue: languages.value,
      ...(level && { headingLevel: level }),
      expects: acts.value !== "none" && !hasActs.value,
      // What waited for the acts in vain stays as it was drawn, here and in #begin.
      layout: acts.value === "late" ? "list" : (this.layout ?? "list"),
      density: this.density ?? "auto",
      onChange: (choices) => emit(this, "plenary-change", { ...choices }),
      onSelect: (session) => emit(this, "plenary-select", { session }),
      onRetry:
        this.hasAttribute("src") || this.hasAttribute("for") ? () => this.refresh() : undefined,
    };
  }

  /** The first drawing. Data that is already there is drawn with it, before any event is fired. */
  #draw(): void {
    if (!this.shadowRoot?.firstChild) drawInPlace(this, () => this.#render());
  }

  #render(): void {
    const display = this.#display;
    if (!display) return;
    const root = this.shadowRoot ?? this.attachShadow(SHADOW);
    this.#root = root;
    adopt(root, texts.peek());
    if (this.#hasFailed) {
      render(null, root);
      root.replaceChildren();
    }
    this.#hasFailed = false;
    const stated = this.getAttribute("theme");
    const theme = stated === "light" || stated === "dark" ? stated : undefined;
    if (!root.firstChild) this.#inks = inksIn(root, theme);
    const around = (content: ComponentChild) => (
      <DisplayRoot display={display} place={this.#moves} theme={theme} inks={this.#inks}>
        {content}
        <Fallback display={display} />
      </DisplayRoot>
    );
    const onError = (error: unknown) => {
      this.#tell(error);
      this.#check();
    };
    // Even the error message may fail to draw; Preact must be done with it first.
    const instead = (
      <Boundary onError={(error) => Promise.resolve().then(() => this.#fail(error, true))}>
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

/** What the site put into the element for readers without script is shown without data, too. */
function Fallback({ display: { store } }: { display: Display }) {
  return store.agenda.value || store.status.value === "loading" ? null : <slot />;
}

reflectAttributes(PlenaryElement.prototype);
