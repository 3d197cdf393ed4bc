import type { PackChoice } from "../../model/pack-choice.ts";

const plain = (text: string): string => text.toLowerCase().replace(/’/g, "'");

/** Whether a pasted address is that of a choice, in whichever place the library is published. */
const isAt = (address: string, { id, path }: PackChoice): boolean =>
  [path, `/id/${id}/`].some((own) => address.endsWith(own));

/**
 * The choice whose address was pasted, or else the choices with all the words typed, in their id, title or type. Words in the title come first; the order of the
 * library holds otherwise. None without a word.
 */
export function findChoices(choices: readonly PackChoice[], typed: string): readonly PackChoice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pasted = choices.filter((choice) => isAt(typed.trim(), choice));
  if (pasted.length > 0) return pasted;
  const has = (text: string) => words.every((word) => plain(text).includes(word));
  const inTitle = choices.filter(({ id, title }) => has(`${id} ${title}`));
  const further = choices.filter(({ id, title, type, of = "" }) => has(`${id} ${title} ${type} ${of}`));
  return [...new Set([...inTitle, ...further])];
}
