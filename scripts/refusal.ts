/** A command that was not carried out, with the reason and the remedy in words for the editor. */
export class Refusal extends Error {}
