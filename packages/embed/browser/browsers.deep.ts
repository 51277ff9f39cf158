/** The acts that `pnpm test` leaves out. */
import "./browsers.test.ts";
