/** What a JSON file says, before anything is known of its meaning. */
export type Tree = null | boolean | number | string | readonly Tree[] | TreeObject;

export interface TreeObject {
  readonly [name: string]: Tree;
}

export const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

export const isGroup = (tree: Tree): tree is TreeObject => typeof tree === "object" && tree !== null && !isList(tree);
