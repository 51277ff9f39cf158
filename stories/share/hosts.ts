/** Hosts for stories. Their addresses are fixed, since the spoken transcripts are compared. */
import type { Host } from "@plenary/widgets";
import { fn } from "storybook/test";

/** What was passed to the clipboard, to the device, and as a file. */
export const copied = fn().mockName("copied");
export const sent = fn().mockName("sent");
export const downloaded = fn().mockName("downloaded");

/** A page with its own address, on a device that can share. */
export const willing: Host = {
  async copy(text) {
    copied(text);
    return true;
  },
  async send(text) {
    sent(text);
    return true;
  },
  download: downloaded,
  isSandboxed: false,
  address: () => "https://section.example/retreat",
  fragment: () => "",
  setFragment: () => {},
};

/** A sandboxed frame: no clipboard, no downloads, no windows. */
export const refusing: Host = {
  ...willing,
  copy: async () => false,
  send: undefined,
  isSandboxed: true,
};
