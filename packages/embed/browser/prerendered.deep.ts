/** Each programme in the width that `pnpm test` leaves out. */
import "./prerendered.test.ts";
