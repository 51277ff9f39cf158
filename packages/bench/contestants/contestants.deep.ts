/** Each contestant in the scene that `pnpm test` leaves out. */
import "./contestants.test.ts";
