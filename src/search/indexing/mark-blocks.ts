/** Elements whose text stands apart from the text around it. */
const blocks =
  "article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|nav|ol|p|section|summary|table|ul";

/** A tag of a block, or of a label such as “Not stated:”. Values of attributes are always quoted. */
const tag = new RegExp(`<(/?)(${blocks}|strong)((?:\\s+[^\\s"'>/=]+(?:="[^"]*")?)*)\\s*>`, "g");

/** The beginning of the ids that only the index has. No id of a page begins so. */
export const blockMark = "-block-";

/**
 * Gives every block and label of a page an id, because Pagefind reports the place of each element with an id. What stands in a
 * table belongs to the table, so that no cell of it is taken for a text of its own.
 */
export function markBlocks(html: string): string {
  let count = 0;
  let tables = 0;
  return html.replace(tag, (whole, end: string, name: string, attributes: string) => {
    const isTable = name === "table";
    if (end) {
      if (isTable) tables -= 1;
      return whole;
    }
    if (isTable) tables += 1;
    if (tables > (isTable ? 1 : 0) || /\sid=/.test(attributes)) return whole;
    count += 1;
    return `<${name} id="${blockMark}${String(count)}"${attributes}>`;
  });
}
