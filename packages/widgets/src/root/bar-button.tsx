import type { ButtonHTMLAttributes, ComponentChildren } from "preact";

interface Props extends ButtonHTMLAttributes {
  class: string;
  label: ComponentChildren;
}

/** A button in the bar: an icon and words; in narrow containers the words are only for screen readers. */
export function BarButton({ class: name, label, children, ...more }: Props) {
  return (
    <button type="button" class={`plenary-button plenary-bar-button ${name}`} {...more}>
      <span class="plenary-label">{label}</span>
      {children}
    </button>
  );
}
