import { copyNames } from "../copy/copy-names.ts";
import answerFromCopy from "./answer-from-copy.mjs?raw";
import removeCopies from "./remove-copies.mjs?raw";

/**
 * The text of `/sw.js`. Its address has no hash, because browsers ask for it again by that address, however old the
 * copy that they keep.
 * @param base the path that the library is published under
 * @param isOffered whether the site lets people keep the library; if not, the script removes what was kept
 */
export const serviceWorker = (base: string, isOffered: boolean): string =>
  `const copyNames = ${JSON.stringify(copyNames(`${base.replace(/\/$/, "")}/`))};\n${isOffered ? answerFromCopy : removeCopies}`;
