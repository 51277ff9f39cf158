import { clockText, type GridView, gridNow } from "@plenary/core";
import { useDisplay } from "../provider.tsx";

/** The line of the present across a grid: for the eye, as in the list. A minute draws only it. */
export function GridPresent({ of }: { of: GridView }) {
  const { context, now } = useDisplay();
  const at = gridNow(of, now.value);
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
