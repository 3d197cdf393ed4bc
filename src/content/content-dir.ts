/** The folder that content is read from, relative to where the command runs. `CONTENT_DIR` names another. */
export const contentDir = process.env["CONTENT_DIR"] ?? "content";
