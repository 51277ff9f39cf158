import { type GridView, gridNow } from "@plenary/core";
import { useDisplay } from "../../root/use-display.ts";

/** With its end, without which what is positioned would reach to the end of the grid. */
export const inRow = (row: number) => ({ gridRow: `${row + 1} / ${row + 2}` });

/** The line for the current time across a grid. A component, so that each minute re-renders only it. */
export function GridPresent({ grid }: { grid: GridView }) {
  const { now } = useDisplay();
  const at = gridNow(grid, now.value);
  if (!at) return null;
  const { row, share } = at;
  return (
    <p
      class="plenary-grid-present"
      part="now"
      aria-hidden="true"
      style={{ ...inRow(row), "--share": `${share}` }}
    />
  );
}
