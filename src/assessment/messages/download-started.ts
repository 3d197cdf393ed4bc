import { countOf } from "../../model/count.ts";

/** What to tell a person after a download: a page cannot know whether the browser saved it. */
export const downloadStartedMessage = (files = 1): string =>
  `${countOf(files, "file")} handed to the browser to save. Check that it arrived.`;
