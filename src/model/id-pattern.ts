/** Patterns of the ids of checklists and items. Browsers load this file, so it does not import the schema library. */
export const checklistIdPattern = /^CL-\d{2,3}$/;
export const itemIdPattern = /^CL-\d{2,3}\.i\d{2}$/;

/** Whether an id belongs to an item. Only items have a full stop after the checklist's id. */
export const isItemId = (id: string): boolean => itemIdPattern.test(id);
