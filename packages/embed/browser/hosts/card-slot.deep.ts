/** The cards that `pnpm test` leaves out. */
import "./card-slot.test.ts";
