/** Removes differences that do not change the words: case, spaces and the shape of quotes. */
export const levelText = (text: string): string =>
  text.normalize("NFC").toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
