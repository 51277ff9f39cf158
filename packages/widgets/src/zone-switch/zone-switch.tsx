import { useRef } from "preact/hooks";
import { useDisplay } from "../provider.tsx";
import { Switch } from "../switch.tsx";

/** "Barcelona | My time": whose times come first. Only where a time that is shown differs. */
export function ZoneSwitch() {
  const { store, context, timeline, locale, act } = useDisplay();
  // A third zone, which the site put first, stays to be returned to.
  const third = useRef<string | undefined>(undefined);
  if (!context.value || (timeline.value?.zones.length ?? 0) < 2) return null;
  const { agenda, viewerZone, zones, zoneName } = context.value;
  const { label, mine } = locale.value.messages.zoneSwitch;
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
      onChoose={(zone) => act(() => store.choose({ zone }))}
      options={[
        { value: "event", ...zoneName(agenda.timeZone) },
        ...(viewerZone === agenda.timeZone ? [] : [{ value: "viewer", text: mine }]),
        ...(third.current ? [{ value: third.current, ...zoneName(third.current) }] : []),
      ]}
    />
  );
}
