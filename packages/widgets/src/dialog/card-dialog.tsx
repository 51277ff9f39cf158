import { PanelCard, type PanelCardProps } from "../panel-card/panel-card.tsx";
import { Dialog, type DialogProps } from "./dialog.tsx";

export type CardDialogProps = PanelCardProps & Pick<DialogProps, "onClose">;

/** A session's full card above the page. */
export function CardDialog({ onClose, ...card }: CardDialogProps) {
  return (
    <Dialog onClose={onClose}>
      <PanelCard {...card} />
    </Dialog>
  );
}
