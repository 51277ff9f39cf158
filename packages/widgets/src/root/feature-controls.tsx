import type { Controls } from "../state/feature.ts";
import { Boundary } from "./boundary.tsx";
import { useDisplay } from "./use-display.ts";

/** What the features put into one of the places for controls. */
export function FeatureControls({ at }: { at: Exclude<keyof Controls, "root" | "finder"> }) {
  const { features } = useDisplay().store;
  return (
    <>
      {features.value.map(({ name, controls }) => {
        const Control = controls?.[at];
        return (
          Control && (
            <Boundary key={name}>
              <Control />
            </Boundary>
          )
        );
      })}
    </>
  );
}
