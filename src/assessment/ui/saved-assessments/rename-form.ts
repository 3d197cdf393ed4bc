import type { Assessment } from "../../model/assessment.ts";
import { savedAssessments } from "../../session/saved-assessments.ts";

const names = ["title", "organisation", "round"] as const;

function* fieldsOf(form: HTMLFormElement) {
  for (const name of names) {
    const input = form.elements.namedItem(name);
    if (input instanceof HTMLInputElement) yield { name, input };
  }
}

/**
 * Fills the form with an assessment’s present names, so that nobody overwrites a later change that they have not seen.
 */
export function fillNames(form: HTMLFormElement, assessment: Assessment): void {
  for (const { name, input } of fieldsOf(form)) input.defaultValue = assessment[name];
  form.reset();
}

/** Saves the names that the person has changed in the form. Rejects with a StoreProblem. */
export async function saveNames(form: HTMLFormElement, key: string): Promise<void> {
  for (const { name, input } of fieldsOf(form)) {
    if (input.value === input.defaultValue) continue;
    await savedAssessments.change(key, name, input.defaultValue, input.value);
    input.defaultValue = input.value;
  }
}
