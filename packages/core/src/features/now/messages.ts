export interface NowMessages {
  /** The heading of what comes next. */
  next: string;
  /** The heading of what comes after that on the same day. */
  later: string;
  /** `{time}` is the end of a running session. */
  until: string;
  /** Said when nothing is on. */
  nothing: string;
  over: string;
}

declare module "../../locale/catalogue.ts" {
  interface FeatureMessages {
    now: NowMessages;
  }
}
