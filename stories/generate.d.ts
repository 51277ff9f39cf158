declare module "*/generate.mjs" {
  /** A programme of any size; the same options always give the same result. */
  export function generate(options?: {
    sessions?: number;
    days?: number;
    groups?: number;
    seed?: number;
  }): import("@plenary/core").Agenda;
}
