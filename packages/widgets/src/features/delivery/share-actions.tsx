import { type ComponentChild, createContext } from "preact";
import { useContext, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { pageHost } from "../../page/host.ts";
import { useDisplay } from "../../root/use-display.ts";

/** Copying, sending and downloading, as far as the host allows. */
export interface ShareActions {
  copy(text: string): void;
  /** Undefined if the device has no share sheet. */
  send: ((text: string) => void) | undefined;
  /** @param instead what to offer for copying, since nothing tells whether the browser saves the file */
  download(name: string, file: string, instead?: string): void;
  /** To be called when a link to another site is clicked. */
  follow(address: string): void;
  /** The result of the last action. Render it always: its live region must exist before a message. */
  outcome: ComponentChild;
}

/** The actions of a dialog with several sections: it shows one outcome for all of them. */
export const DialogActions = createContext<ShareActions | undefined>(undefined);

/** The actions of the dialog around, which draws their outcome. */
export const useDialogActions = () => useContext(DialogActions) as ShareActions;

/**
 * Each action ends with a confirmation, or with the text to copy by hand, selected. Only a download
 * may have worked or not: then the text is shown without taking the focus.
 */
export function useShareActions(): ShareActions {
  const { host, locale } = useDisplay();
  const { copied, byHand, noFile } = locale.value.words("delivery");
  const [status, setStatus] = useState("");
  // An object, so that a second refusal of the same text selects it again.
  const [toCopy, setToCopy] = useState<{ text: string; isRefused: boolean }>();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (toCopy?.isRefused) field.current?.focus();
    else field.current?.scrollIntoView?.({ block: "nearest" });
  }, [toCopy]);
  const finish = (message: string | false, text: string) => {
    setStatus(message || "");
    setToCopy(message ? undefined : { text, isRefused: true });
  };
  const { copy, send, download, isSandboxed } = host.value ?? pageHost;
  return {
    copy: async (text) => finish((await copy(text)) && copied, text),
    send: send && (async (text) => (await send(text)) || finish(false, text)),
    download(name, file, instead = file) {
      download(name, file);
      setStatus(noFile);
      setToCopy({ text: instead, isRefused: false });
    },
    // In a sandbox the link may open nothing, so offer its address too.
    follow: (address) => isSandboxed && finish(false, address),
    outcome: (
      <div class="plenary-outcome">
        <p role="status" id={`${id}-status`}>
          {status}
        </p>
        {toCopy && (
          <div class="plenary-copy">
            {toCopy.isRefused && <label for={id}>{byHand}</label>}
            <textarea
              ref={field}
              id={id}
              aria-labelledby={toCopy.isRefused ? undefined : `${id}-status`}
              readOnly
              rows={4}
              dir="auto"
              value={toCopy.text}
              // Backwards, so that the beginning is visible.
              onFocus={({ currentTarget }) =>
                currentTarget.setSelectionRange(0, currentTarget.value.length, "backward")
              }
            />
          </div>
        )}
      </div>
    ),
  };
}
