/** The combinations that `pnpm test` leaves out. */
import "./zones.test.ts";
