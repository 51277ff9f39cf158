/** A heading's tag at the level that its place on the host's page asks for. */
export function headingTag(level: number): "h2" {
  // Of the six tags the narrowest type: what is true of one is true of all.
  return `h${Math.min(6, level)}` as "h2";
}
