/** Puts text on the clipboard. Rejects where a browser offers none, as to a page that came without encryption. */
export const copyText = (text: string): Promise<void> =>
  "clipboard" in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error());
