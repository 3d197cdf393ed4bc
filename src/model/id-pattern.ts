/** How the ids of checklists and of their items are written. Without the schema library, for what browsers load. */
export const checklistIdPattern = /^CL-\d{2,3}$/;
export const itemIdPattern = /^CL-\d{2,3}\.i\d{2}$/;

/** Whether an id is an item's: it alone has a full stop, after its checklist's id. */
export const isItemId = (id: string): boolean => itemIdPattern.test(id);
