import { useSession } from "../../card/use-session.ts";
import { Dialog, type DialogProps } from "../../dialog/dialog.tsx";
import { useDisplay } from "../../root/use-display.ts";
import { passage } from "../../text/passage.tsx";
import { DialogActions, useShareActions } from "./share-actions.tsx";

interface Props extends Pick<DialogProps, "onClose"> {
  /** The id of a session of the agenda. */
  session: string;
}

/** What can be done with a session, then with its programme: a section for each feature that has something. */
export function SessionDialog({ session, onClose }: Props) {
  const { features } = useDisplay().store;
  const actions = useShareActions();
  const shown = useSession(session);
  if (!shown) return null;
  return (
    <Dialog title={passage(shown.view.title)} onClose={onClose}>
      <DialogActions.Provider value={actions}>
        {features.value.map(
          ({ name, card }) => card?.acts && <card.acts key={name} session={session} />,
        )}
        {features.value.map(({ name, card }) => card?.wholeActs && <card.wholeActs key={name} />)}
      </DialogActions.Provider>
      {actions.outcome}
    </Dialog>
  );
}
