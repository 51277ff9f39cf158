/**
 * How one place on a page shows a store: its language and zone, and what the reader does there.
 * Several displays may share a store, each in its own language.
 */
import {
  type Catalogue,
  createLocale,
  createViewContext,
  localZone,
  mergeLanguages,
} from "@plenary/core";
import { batch, computed, signal } from "@preact/signals";
import { pageClock } from "../page/clock.ts";
import type { Display, DisplayOptions, DrawnOn, Store } from "../state/feature.ts";
import { createShowing } from "../state/showing.ts";

export function createDisplay(
  store: Store,
  options: DisplayOptions,
  drawnOn: DrawnOn = "empty",
): Display {
  const given = signal(options);
  // Each a signal of its own: an option that stays the same draws nothing again.
  const lang = computed(() => given.value.lang ?? "en");
  const shared = computed(() => given.value.catalogue);
  // The site's words come last, so that they replace those of a feature.
  const catalogue = computed(() =>
    [...store.features.value.map(({ languages = {} }) => languages), shared.value]
      .flatMap((languages) => Object.entries(languages))
      .reduce<Catalogue>((all, [tag, words]) => mergeLanguages(all, tag, words), {}),
  );
  const viewerZone = computed(() => given.value.viewerZone ?? localZone());
  const zoneChoice = computed(() => store.choices.value.zone);
  const contentLanguage = computed(() => store.choices.value.content);
  const locale = computed(() => createLocale(lang.value, catalogue.value));
  const acts = signal(0);
  const announcement = signal("");
  const made = new Map<unknown, unknown>();
  const display: Display = {
    ...createShowing(),
    store,
    locale,
    context: computed(
      () =>
        store.agenda.value &&
        createViewContext({
          agenda: store.agenda.value,
          locale: locale.value,
          viewerZone: viewerZone.value,
          zoneChoice: zoneChoice.value,
          contentLanguage: contentLanguage.value,
        }),
    ),
    headingLevel: computed(() => Math.min(6, Math.max(1, given.value.headingLevel ?? 2))),
    layout: computed(() => store.choices.value.layout ?? given.value.layout ?? "list"),
    density: computed(() => given.value.density ?? "auto"),
    expects: computed(() => given.value.expects ?? false),
    host: computed(() => given.value.host),
    now: computed(() => (given.value.clock ?? pageClock).value),
    drawnOn,
    announcement,
    announce(text) {
      announcement.value = text;
    },
    acts,
    choose(changes) {
      // An action and the controlling site's answer to it are rendered as one change.
      batch(() => {
        store.choose(changes, "reader");
        acts.value++;
        given.peek().onChange?.(store.choices.peek());
      });
    },
    select(session) {
      given.peek().onSelect?.(session);
    },
    retry: computed(() => given.value.onRetry),
    update(next) {
      given.value = next;
    },
    use(make) {
      if (!made.has(make)) made.set(make, make(display));
      return made.get(make) as ReturnType<typeof make>;
    },
  };
  return display;
}
