/** “1 question”, “2 questions”. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** “1 entry”, “2 entries”. */
export const entryCount = (number: number): string => countOf(number, "entry", "entries");

/**
 * The origin of results that several entries report: “(from 4 programmes)”, “(from 1 programme and 2 studies)”. Empty
 * without programmes and studies.
 */
export function fromProgrammes(from: { readonly programmes: number; readonly studies: number } | undefined): string {
  const parts = [
    from?.programmes ? countOf(from.programmes, "programme") : "",
    from?.studies ? countOf(from.studies, "study", "studies") : "",
  ].filter(Boolean);
  return parts.length > 0 ? `(from ${parts.join(" and ")})` : "";
}
