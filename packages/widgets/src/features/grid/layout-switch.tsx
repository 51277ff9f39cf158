import type { ChosenLayout } from "@plenary/core";
import { timelineOf } from "../../list/timeline.tsx";
import { Switch } from "../../root/switch.tsx";
import { useDisplay } from "../../root/use-display.ts";
import { hasTimes, suits } from "./suits.ts";

/**
 * "List | Grid". Only where a day can be drawn as a grid, and a grid shows what a list does not:
 * sessions side by side; or where one was asked for. The stylesheet hides it where there is no room.
 */
export function LayoutSwitch() {
  const display = useDisplay();
  const { store, layout, locale, choose } = display;
  const days = display.use(timelineOf).value?.days ?? [];
  const isGrid = suits(days, layout.value);
  const isAsked = layout.value !== "list" || store.choices.value.layout || suits(days, "auto");
  if (!isAsked || !days.some(hasTimes)) return null;
  const words = locale.value.words("grid");
  return (
    <Switch
      part="layout-switch"
      label={words.label}
      chosen={isGrid ? "grid" : "list"}
      onChoose={(layout) => choose({ layout: layout as ChosenLayout })}
      options={(["list", "grid"] as const).map((value) => ({ value, text: words[value] }))}
    />
  );
}
