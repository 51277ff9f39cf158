import type { Passage } from "@plenary/core";
import { useMemo } from "preact/hooks";

export interface SwitchProps {
  /** The accessible name of the switch. */
  label: string;
  options: (Passage & { value: string })[];
  chosen: string;
  onChoose(value: string): void;
  part: string;
}

/** One of a few options: a set of radio buttons that looks like words in a line. */
export function Switch({ label, options, chosen, onChoose, part }: SwitchProps) {
  // A radio group's name must be unique in the document, but useId repeats in each Preact root.
  const name = useMemo(() => `plenary-${Math.random()}`, []);
  return (
    <fieldset class="plenary-switch" part={part}>
      <legend class="plenary-unseen">{label}</legend>
      {options.map(({ value, text, lang, dir }) => (
        <label class="plenary-option" key={value} lang={lang} dir={dir}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
