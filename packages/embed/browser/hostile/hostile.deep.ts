/** The attacks by all the ways that `pnpm test` leaves out. */
import "./hostile.test.ts";
