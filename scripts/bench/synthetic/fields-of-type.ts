import type { Supports } from "../../../src/model/support.ts";
import type { ChecklistModel, Planned, SessionModel } from "./plan.ts";
import { moved } from "./links.ts";
import type { Voices } from "./voices.ts";

function checklistFields(id: string, { data }: ChecklistModel, { language, links }: Voices) {
  return {
    minutes: data.minutes,
    for: language.retell(data.for).slice(0, 120).trim(),
    whoFillsIn: language.retell(data.whoFillsIn),
    howToUse: language.retell(data.howToUse),
    sections: data.sections.map((section) => ({
      ...section,
      title: language.retell(section.title),
      ...(section.intro ? { intro: language.retell(section.intro) } : {}),
      items: section.items.map((item) => ({
        ...item,
        id: moved(item.id, id),
        ask: language.retell(item.ask),
        ...(item.help ? { help: language.retell(item.help) } : {}),
        proofPrompt: language.retell(item.proofPrompt),
        learn: links.entries(item.learn, id),
        sameAs: links.items(item.sameAs, id),
        replaces: [],
      })),
    })),
  };
}

function sessionFields(id: string, { data }: SessionModel, { language, links }: Voices) {
  return {
    audience: language.retell(data.audience),
    outcomes: data.outcomes.map((outcome) => language.retell(outcome)),
    steps: data.steps.map((step) => ({
      ...step,
      title: language.retell(step.title),
      do: language.retell(step.do),
      entries: links.entries(step.entries, id),
      ...(step.notes ? { notes: language.retell(step.notes) } : {}),
      ...(step.question ? { question: language.retell(step.question) } : {}),
    })),
  };
}

/**
 * The fields that only some types have. Findings that an entry cites are drawn anew; `cited` takes the new name of
 * each, by the model's, so that the body can name the same ones.
 */
export function fieldsOfType({ id, model }: Planned, voices: Voices, cited: Map<string, string>): object {
  const { language, links, pools } = voices;
  const cite = (ids: readonly string[]) => {
    const drawn = links.findings(ids, id);
    drawn.forEach((name, i) => cited.set(ids[i] ?? "", name));
    return drawn;
  };
  const supports = ({ findings, units }: Supports): Supports => {
    const names = cite(findings.map((one) => one.id));
    const found = findings.map(({ bears }, i) => ({ id: names[i] ?? "", bears }));
    return { units, findings: found.filter((one, i) => one.id && names.indexOf(one.id) === i) };
  };
  const findings = () => pools.findings(model, id, (text) => language.retell(text));
  switch (model.collection) {
    case "principles":
      return { findings: findings(), supports: supports(model.data.supports) };
    case "case-studies":
      return { issue: language.retell(model.data.issue), findings: findings() };
    case "insights": {
      const { step, supports: real } = model.data;
      return { horizon: pools.term("horizon"), step, supports: supports(real) };
    }
    case "checklists":
      return checklistFields(id, model, voices);
    case "sessions":
      return sessionFields(id, model, voices);
  }
}
