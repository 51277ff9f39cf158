import { PanelCard, type PanelCardProps } from "../card/panel-card.tsx";
import { Dialog, type DialogProps } from "./dialog.tsx";

export type CardDialogProps = PanelCardProps & Pick<DialogProps, "onClose">;

/** A session's full card in a modal dialog. */
export function CardDialog({ onClose, ...card }: CardDialogProps) {
  return (
    <Dialog onClose={onClose}>
      <PanelCard {...card} />
    </Dialog>
  );
}
