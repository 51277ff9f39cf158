/** The same in the other engines, which size controls each in its own way. */
import "./text-size.test.ts";
