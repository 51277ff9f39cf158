import type { Passage } from "@plenary/core";
import { useMemo } from "preact/hooks";

export interface SwitchProps {
  /** Names the switch for those who don't see what it is beside. */
  label: string;
  options: (Passage & { value: string })[];
  chosen: string;
  onChoose(value: string): void;
  part: string;
}

/** One of a few, all in sight: a set of radio buttons that looks like words in a line. */
export function Switch({ label, options, chosen, onChoose, part }: SwitchProps) {
  // Radio buttons of one name are one set in all of a document; useId repeats in each Preact root.
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
