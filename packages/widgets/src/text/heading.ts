/** The heading tag for a level; levels above 6 become 6. */
export function headingTag(level: number): "h2" {
  // One tag as the type for all six, since they share their props and a union is hard to type in JSX.
  return `h${Math.min(6, level)}` as "h2";
}
