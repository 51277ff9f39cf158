export { Calendar } from "./calendar.tsx";
export { calendar } from "./feature.ts";
