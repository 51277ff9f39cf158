/** The changes that `pnpm test` leaves out. */
import "./metamorphic.test.ts";
