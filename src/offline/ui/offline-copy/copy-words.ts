import type { CopyFailure } from "../../copy/copy-error.ts";
import { dateWords } from "../../../model/date-words.ts";

/** @param day the day on which it was fetched, `YYYY-MM-DD` in the person’s time zone; `today` likewise */
export function ageWords(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  const ago = days <= 0 ? "today" : days === 1 ? "yesterday" : `${String(days)} days ago`;
  return `${dateWords(day)} (${ago})`;
}

export const failureWords: Readonly<Record<CopyFailure, string>> = {
  connection: "The connection failed before everything was here. Nothing half-fetched is kept. Try again.",
  changed:
    "The site sent something other than its own list says; it may just have been published anew. Nothing half-fetched is kept. Reload this page and try again.",
  room: "This device has not enough room for the library. Nothing half-fetched is kept. Make room, or use another device.",
  stopped: "Stopped. Nothing half-fetched is kept.",
  browser: "The browser did not let the library be kept. Reload this page and try again, or use another browser.",
  "another tab": "Another tab is fetching the library already. Wait until it has ended.",
};

export const unable =
  "This browser cannot keep the library: it is an old one, a private window, or the site is not reached over https. A session’s page can be printed or saved instead.";
