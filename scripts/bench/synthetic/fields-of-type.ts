import type { SharedCaveat } from "../../../src/model/shared-caveat.ts";
import type { Supports } from "../../../src/model/support.ts";
import type { ChecklistModel, Planned, SessionModel } from "./plan.ts";
import { moved } from "./links.ts";
import type { GeneratorContext } from "./generator-context.ts";

function checklistFields(id: string, { data }: ChecklistModel, { language, links }: GeneratorContext) {
  return {
    minutes: data.minutes,
    for: language.paraphrase(data.for).slice(0, 120).trim(),
    whoFillsIn: language.paraphrase(data.whoFillsIn),
    howToUse: language.paraphrase(data.howToUse),
    sections: data.sections.map((section) => ({
      ...section,
      title: language.paraphrase(section.title),
      ...(section.intro ? { intro: language.paraphrase(section.intro) } : {}),
      items: section.items.map((item) => ({
        ...item,
        id: moved(item.id, id),
        ask: language.paraphrase(item.ask),
        ...(item.help ? { help: language.paraphrase(item.help) } : {}),
        proofPrompt: language.paraphrase(item.proofPrompt),
        learn: links.entries(item.learn, id),
        sameAs: links.items(item.sameAs, id),
        replaces: [],
      })),
    })),
  };
}

function sessionFields(id: string, { data }: SessionModel, { language, links }: GeneratorContext) {
  return {
    audience: language.paraphrase(data.audience),
    outcomes: data.outcomes.map((outcome) => language.paraphrase(outcome)),
    // The steps open other entries than the model's, so there is no ending to keep back.
    concealed: [],
    steps: data.steps.map((step) => ({
      ...step,
      title: language.paraphrase(step.title),
      do: language.paraphrase(step.do),
      entries: links.entries(step.entries, id),
      ...(step.notes ? { notes: language.paraphrase(step.notes) } : {}),
      ...(step.listenFor ? { listenFor: language.paraphrase(step.listenFor) } : {}),
      ifSomeoneSays: step.ifSomeoneSays.map((answer) => language.paraphrase(answer)),
      ...(step.question ? { question: language.paraphrase(step.question) } : {}),
    })),
  };
}

/**
 * The fields that only some types have. Findings that an entry cites are drawn again. `cited` receives the new id for
 * each of the model's ids, so that the body can name the same findings.
 */
export function fieldsOfType({ id, model }: Planned, context: GeneratorContext, cited: Map<string, string>): object {
  const { language, links, pools } = context;
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
  const caveats = (shared: readonly SharedCaveat[]) =>
    shared.map(({ text, findings: covered }) => ({
      text: language.paraphrase(text),
      findings: covered.map((old) => moved(old, id)),
    }));
  const findings = () => pools.findings(model, id, (text) => language.paraphrase(text));
  switch (model.collection) {
    case "principles":
      return {
        findings: findings(),
        caveats: caveats(model.data.caveats),
        supports: supports(model.data.supports),
      };
    case "case-studies":
      return {
        issue: language.paraphrase(model.data.issue),
        findings: findings(),
        caveats: caveats(model.data.caveats),
      };
    case "insights": {
      const { step, supports: real } = model.data;
      return { horizon: pools.term("horizon"), step, supports: supports(real) };
    }
    case "checklists":
      return checklistFields(id, model, context);
    case "sessions":
      return sessionFields(id, model, context);
  }
}
