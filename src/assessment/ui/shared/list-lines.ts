export const listLines = (texts: readonly string[]): readonly HTMLElement[] =>
  texts.map((text) => {
    const line = document.createElement("li");
    line.textContent = text;
    return line;
  });
