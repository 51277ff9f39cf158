import type { GridCellView } from "@plenary/core";

/**
 * Which cell an arrow key moves to: up and down go through all sessions in reading order, left and
 * right to the neighbouring places, Home and End to the first and the last.
 * @param index of the focused cell
 * @returns the index of the next cell, possibly out of range; undefined for other keys
 */
export function nextCell(
  key: string,
  cells: readonly GridCellView[],
  index: number,
  dir: "ltr" | "rtl",
): number | undefined {
  const right = dir === "rtl" ? -1 : 1;
  if (key === "ArrowDown") return index + 1;
  if (key === "ArrowUp") return index - 1;
  if (key === "ArrowRight") return beside(cells, index, right);
  if (key === "ArrowLeft") return beside(cells, index, -right);
  if (key === "Home") return 0;
  if (key === "End") return cells.length - 1;
}

/**
 * Among the cells in one direction, the one nearest in time; among several, the one in the nearest
 * place, then the one whose start is nearest. A cell across all places has no neighbours.
 */
function beside(cells: readonly GridCellView[], index: number, step: number): number | undefined {
  const here = cells[index] as GridCellView;
  const distances = cells.flatMap((cell, at) => {
    const aside = ((cell.lane ?? Number.NaN) - (here.lane ?? Number.NaN)) * step;
    const rowsBetween = Math.max(cell.from, here.from) - Math.min(cell.to, here.to);
    const away = Math.max(0, rowsBetween + 1);
    return aside > 0 ? [[away, aside, Math.abs(cell.from - here.from), at] as const] : [];
  });
  return distances.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])[0]?.[3];
}
