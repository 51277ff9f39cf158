import { clockText, type GridView, gridNow } from "@plenary/core";
import { useDisplay } from "../../root/use-display.ts";

/** The line for the current time across a grid. A component, so that each minute re-renders only it. */
export function GridPresent({ grid }: { grid: GridView }) {
  const { context, now } = useDisplay();
  const at = gridNow(grid, now.value);
  if (!at || !context.value) return null;
  const { row, share } = at;
  return (
    <p
      class="plenary-grid-present"
      part="now"
      aria-hidden="true"
      style={{ gridRow: `${row + 1} / ${row + 2}`, "--share": `${share}` }}
    >
      <span>
        <bdi>{clockText(context.value, now.value)}</bdi>
      </span>
    </p>
  );
}
