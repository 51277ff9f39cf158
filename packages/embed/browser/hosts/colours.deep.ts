/** The same in the other engines, which fade colours each in its own way. */
import "./colours.test.ts";
