import { useRef } from "preact/hooks";
import { timelineOf } from "../../list/timeline.tsx";
import { Switch } from "../../root/switch.tsx";
import { useDisplay } from "../../root/use-display.ts";

/** "Barcelona | My time": which zone comes first. Shown only if the zones' times differ. */
export function ZoneSwitch() {
  const display = useDisplay();
  const { context, locale, choose } = display;
  // A third zone set by the site stays among the options.
  const third = useRef<string | undefined>(undefined);
  if (!context.value || (display.use(timelineOf).value?.zones.length ?? 0) < 2) return null;
  const { agenda, viewerZone, zones, zoneName } = context.value;
  const { label, mine } = locale.value.words("zones");
  const [first] = zones;
  const choiceOf = (zone: string) =>
    zone === agenda.timeZone ? "event" : zone === viewerZone ? "viewer" : zone;
  const chosen = choiceOf(first);
  if (chosen === first) third.current = first;
  return (
    <Switch
      part="zone-switch"
      label={label}
      chosen={chosen}
      onChoose={(zone) => choose({ zone })}
      options={[
        { value: "event", ...zoneName(agenda.timeZone) },
        ...(viewerZone === agenda.timeZone ? [] : [{ value: "viewer", text: mine }]),
        ...(third.current ? [{ value: third.current, ...zoneName(third.current) }] : []),
      ]}
    />
  );
}
