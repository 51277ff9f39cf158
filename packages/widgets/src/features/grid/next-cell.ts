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

const FAR = 1e5;

/**
 * Among the cells in one direction, the one nearest in time; among several, the one in the nearest
 * place, then the one whose start is nearest. A cell across all places has no neighbours.
 */
function beside(cells: readonly GridCellView[], index: number, step: number): number | undefined {
  const here = cells[index] as GridCellView;
  const distances = cells.map(({ lane, from, to }) => {
    const aside = ((lane as number) - (here.lane as number)) * step;
    const away = Math.max(0, Math.max(from, here.from) - Math.min(to, here.to) + 1);
    // There are far fewer rows and places than this.
    return aside > 0 ? (away * FAR + aside) * FAR + Math.abs(from - here.from) : Infinity;
  });
  const least = Math.min(...distances);
  return least < Infinity ? distances.indexOf(least) : undefined;
}
