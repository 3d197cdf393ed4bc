/** Patterns and parts of ids. Browsers load this file, so it does not import the schema library. */
export const checklistIdPattern = /^CL-\d{2,3}$/;
export const itemIdPattern = /^CL-\d{2,3}\.i\d{2}$/;

/** Whether an id belongs to an item. Only items have a full stop after the checklist's id. */
export const isItemId = (id: string): boolean => itemIdPattern.test(id);

/** The fragment of a finding or item on its entry's page: everything after the full stop of its id. */
export const placeFragment = (id: string): string => id.split(".")[1] ?? id;

/** The number of an item within its checklist, as people see it: 7 for `CL-04.i07`. */
export const itemNumber = (item: string): number => Number(placeFragment(item).slice(1));
