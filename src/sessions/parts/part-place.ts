import { isItemId } from "../../model/id-pattern.ts";
import type { PackChoice } from "../../model/pack-choice.ts";
import { permanentPath } from "../../routes.ts";

/** Where on the site stands what an item of a pack says. */
export interface PartPlace {
  readonly id: string;
  readonly kind: "entry" | "finding" | "question" | "section";
  /** “Case study”, “Finding” */
  readonly label: string;
  readonly title: string;
  /** The title of the entry that it belongs to, if it is no entry. */
  readonly of: string | undefined;
  /** The language of its title, if it differs from that of the interface. */
  readonly lang: string | undefined;
  /** The path of its entry, and the place in it, if it is no entry. */
  readonly home: string;
  readonly fragment: string | undefined;
  /** The path of the page that is read: a finding or question has one of its own, whole and with its citation. */
  readonly page: string;
}

function kindOf(id: string): PartPlace["kind"] {
  if (id.includes("/")) return "section";
  if (isItemId(id)) return "question";
  return id.includes(".") ? "finding" : "entry";
}

/** The place of something that was chosen. Paths are those of the site, without the path it is published under. */
export function placeOf({ id, type, title, path, of, lang }: PackChoice): PartPlace {
  const kind = kindOf(id);
  const [home = "", fragment] = path.split("#");
  const isQuoted = kind === "finding" || kind === "question";
  return { id, kind, label: type, title, of, lang, home, fragment, page: isQuoted ? permanentPath(id) : home };
}

/** What a place is called where it stands by itself. Sections of many entries have one title, so theirs is said with it. */
export const placeName = ({ kind, title, of }: Pick<PartPlace, "kind" | "title" | "of">): string =>
  kind === "section" && of !== undefined ? `${title} (${of})` : title;
