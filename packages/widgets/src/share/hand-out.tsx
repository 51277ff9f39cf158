import type { ComponentChild } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDisplay } from "../use-display.ts";

/** What leaves the page, by whatever way the host allows. */
export interface HandOut {
  copy(text: string): void;
  /** Absent where the device sends nothing. */
  send: ((text: string) => void) | undefined;
  /** @param instead what to copy where a file may not arrive */
  download(name: string, file: string, instead?: string): void;
  /** For a link that leads away. */
  follow(event: { currentTarget: HTMLAnchorElement }): void;
  /** Says how the last act ended; it stands there, empty, before there is something to say. */
  outcome: ComponentChild;
}

/** Each act ends with word that it is done, or with what to copy by hand, selected. */
export function useHandOut(): HandOut {
  const { host, locale } = useDisplay();
  const { copied, byHand } = locale.value.messages.share;
  const [said, say] = useState("");
  // An object, so that what is refused again is selected again.
  const [left, leave] = useState<{ text: string }>();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    // Backwards, so that its beginning is in sight.
    field.current?.setSelectionRange(0, field.current.value.length, "backward");
  }, [left]);
  const end = (word: string | false, text: string) => {
    say(word || "");
    leave(word ? undefined : { text });
  };
  const { copy, send, download, isSandboxed } = host.value;
  return {
    copy: async (text) => end((await copy(text)) && copied, text),
    send: send && (async (text) => (await send(text)) || end(false, text)),
    download(name, file, instead = file) {
      download(name, file);
      end(!isSandboxed && name, instead);
    },
    // What may have opened nothing leaves its address, too.
    follow: ({ currentTarget }) => isSandboxed && end(false, currentTarget.href),
    outcome: (
      <div class="plenary-outcome">
        <p role="status">{said}</p>
        {left && (
          <div class="plenary-copy">
            <label for={id}>{byHand}</label>
            <textarea ref={field} id={id} readOnly rows={4} dir="auto" value={left.text} />
          </div>
        )}
      </div>
    ),
  };
}
