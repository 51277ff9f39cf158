/** The acts that `pnpm test` leaves out. */
import "./policy.test.ts";
