/** The same in the other engines, whose natives call each other in their own ways. */
import "./natives.test.ts";
