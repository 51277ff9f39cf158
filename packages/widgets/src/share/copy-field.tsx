import { useDisplay } from "../use-display.ts";
import type { HandOut } from "./hand-out.tsx";

interface Props {
  label: string;
  address: string;
  hand: HandOut;
  /** Whether the label leads there too. */
  leads?: boolean;
}

/** An address to see, to select and to copy. */
export function CopyField({ label, address, hand, leads }: Props) {
  const { labelled, messages } = useDisplay().locale.value;
  const { copy } = messages.share;
  return (
    <div class="plenary-copy">
      {leads ? (
        <a href={address} target="_blank" rel="noopener" onClick={hand.follow}>
          {label}
        </a>
      ) : (
        <span aria-hidden="true">{label}</span>
      )}
      <input
        type="text"
        readOnly
        dir="ltr"
        aria-label={label}
        value={address}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        class="plenary-button"
        aria-label={labelled(copy, label)}
        onClick={() => hand.copy(address)}
      >
        {copy}
      </button>
    </div>
  );
}
