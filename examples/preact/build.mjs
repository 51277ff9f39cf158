import { bundle } from "../bundle.mjs";

await bundle(new URL("programme.tsx", import.meta.url));
