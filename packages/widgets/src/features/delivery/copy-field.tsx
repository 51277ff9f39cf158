import { useDisplay } from "../../root/use-display.ts";
import type { ShareActions } from "./share-actions.tsx";

interface Props {
  label: string;
  address: string;
  actions: ShareActions;
  /** Makes the label a link. */
  href?: string;
}

/** An address in a read-only field, with a copy button. */
export function CopyField({ label, address, actions, href }: Props) {
  const { labelled, words } = useDisplay().locale.value;
  const { copy } = words("delivery");
  return (
    <div class="plenary-copy">
      {href ? (
        <a
          href={href}
          // Other schemes open a program, and would leave an empty window.
          target={/^http/i.test(href) ? "_blank" : undefined}
          rel="noopener"
          onClick={() => actions.follow(address)}
        >
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
        onClick={() => actions.copy(address)}
      >
        {copy}
      </button>
    </div>
  );
}
