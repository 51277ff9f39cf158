/** The same with more mounts, over which a slower leak shows. */
import "./lifetime.test.ts";
