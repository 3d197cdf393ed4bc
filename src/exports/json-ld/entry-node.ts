import type { CreativeWork, LearningResource, Question, WebPage } from "schema-dts";
import { entryLabel } from "../../model/entry-label.ts";
import type { Entry } from "../../library/library.ts";
import { idOf, licenceOf, publisherOf, type LinkedSite } from "./linked-site.ts";

/** What every page of an entry says of itself. */
const described = (entry: Entry, site: LinkedSite) => ({
  "@id": idOf(entry.id, site),
  url: site.addressOf(entry.path),
  name: entry.title,
  inLanguage: site.language,
  datePublished: entry.published,
  dateModified: entry.updated,
  ...licenceOf(site),
  ...publisherOf(site),
});

const basedOn = ({ sources }: Entry, site: LinkedSite) =>
  sources.length > 0 ? { isBasedOn: sources.map(({ source }) => ({ "@id": idOf(source.id, site) })) } : {};

/** Minutes as an ISO 8601 duration. */
const duration = (minutes: number): string => `PT${String(minutes)}M`;

function checklistNode(entry: Entry<"checklist">, site: LinkedSite): LearningResource {
  const { minutes, for: readers } = entry.data;
  return {
    "@type": "LearningResource",
    ...described(entry, site),
    description: entry.summary,
    // schema.org has no type for a checklist.
    learningResourceType: "Checklist",
    timeRequired: duration(minutes),
    audience: { "@type": "Audience", audienceType: readers },
    hasPart: entry.items.map(({ id, ask }): Question => ({ "@type": "Question", "@id": idOf(id, site), name: ask })),
    ...basedOn(entry, site),
  };
}

function sessionNode(entry: Entry<"session">, site: LinkedSite): LearningResource {
  const { minutes, audience, outcomes } = entry.data;
  return {
    "@type": "LearningResource",
    ...described(entry, site),
    description: entry.summary,
    learningResourceType: "Training session",
    timeRequired: duration(minutes),
    audience: { "@type": "Audience", audienceType: audience },
    teaches: outcomes,
    ...basedOn(entry, site),
  };
}

/** A document or a work that a document names, with no more than is stated. What kind of work it is, is not known. */
function workNode({ data }: Entry<"source" | "reference">): CreativeWork {
  return { "@type": "CreativeWork", name: data.title, ...(data.address ? { url: data.address } : {}) };
}

const isChecklist = (entry: Entry): entry is Entry<"checklist"> => entry.type === "checklist";
const isSession = (entry: Entry): entry is Entry<"session"> => entry.type === "session";
const isWork = (entry: Entry): entry is Entry<"source" | "reference"> =>
  entry.type === "source" || entry.type === "reference";

/**
 * An entry in the terms of schema.org. No page is a `MedicalWebPage`, which would claim a clinical review, and no work a
 * `ScholarlyArticle`, which nobody has stated.
 */
export function entryNode(entry: Entry, site: LinkedSite): WebPage | LearningResource {
  if (isChecklist(entry)) return checklistNode(entry, site);
  if (isSession(entry)) return sessionNode(entry, site);
  const about: CreativeWork = isWork(entry)
    ? workNode(entry)
    : { "@type": "CreativeWork", genre: entryLabel(entry), ...basedOn(entry, site) };
  return { "@type": "WebPage", ...described(entry, site), mainEntity: about };
}
