import type { ButtonHTMLAttributes, ComponentChildren } from "preact";

interface Props extends ButtonHTMLAttributes {
  class: string;
  label: ComponentChildren;
}

/** A button in the bar: with room a sign and words, else a sign whose words are only heard. */
export function Sign({ class: name, label, children, ...more }: Props) {
  return (
    <button type="button" class={`plenary-button plenary-sign ${name}`} {...more}>
      <span class="plenary-label">{label}</span>
      {children}
    </button>
  );
}
