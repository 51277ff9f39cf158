import type { ComponentChildren, JSX } from "preact";

type Props = {
  level: number;
  class: string;
  id?: string;
  part?: string;
  children: ComponentChildren;
};

/** A heading at the level that its place on the host's page asks for. */
export function Heading({ level, ...rest }: Props) {
  const Tag = `h${Math.min(6, level)}` as keyof JSX.IntrinsicElements & "h2";
  return <Tag {...rest} />;
}
