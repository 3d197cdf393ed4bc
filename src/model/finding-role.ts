/** What a finding is for. Only a result counts as evidence that something worked. Results come first in lists. */
export const findingRoles = {
  result: { plain: "Result" },
  need: { plain: "Why it matters" },
  description: { plain: "What was done" },
} as const;

export type FindingRole = keyof typeof findingRoles;

export const findingRoleNames = Object.keys(findingRoles) as [FindingRole, ...FindingRole[]];
