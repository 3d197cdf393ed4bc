import { plainFileName } from "../../model/plain-file-name.ts";
import type { PreparedPack } from "./prepared-pack.ts";

/**
 * A name for the file of a session: “board-hour-2026-11-27.session.json”.
 * @param today `YYYY-MM-DD`
 */
export const packFileName = ({ title }: PreparedPack, today: string): string =>
  `${plainFileName(title) || "session"}-${today}.session.json`;
