/** The content folder, relative to the working directory. `CONTENT_DIR` overrides it. */
export const contentDir = process.env["CONTENT_DIR"] ?? "content";
