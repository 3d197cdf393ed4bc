import { z } from "astro/zod";

type Path = readonly (string | number)[];

/** Where an editor learns how a field is written: from a starter, or in words. */
export interface FieldGuide {
  /** A remedy as a sentence, with what helps to write the field. */
  readonly follow: (remedy: string, path: Path) => string;
  /** A remedy for a name that no field of the group has. */
  readonly nameAgain: (path: Path) => string;
}

/** The guide to entries. Each type has an annotated starter in the folder `templates`. */
export const starterGuide = (templates: string): FieldGuide => ({
  follow: (remedy) => `${remedy}; ${templates} shows how.`,
  nameAgain: () => `Check the spelling against ${templates}, or remove it.`,
});

/** The parts of a JSON Schema that the guide reads. */
interface Described {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, Described>> | undefined;
  readonly additionalProperties?: Described | boolean | undefined;
  readonly items?: Described | undefined;
}

const described: z.ZodType<Described> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    properties: z.record(z.string(), described).optional(),
    additionalProperties: z.union([z.boolean(), described]).optional(),
    items: described.optional(),
  }),
);

function partOf({ properties, additionalProperties, items }: Described, part: string | number): Described | undefined {
  if (typeof part === "number") return items;
  return properties?.[part] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}

/** The guide to a file that has no starter, such as site.yaml: what its schema says of each field. */
export function schemaGuide(schema: z.ZodType): FieldGuide {
  const whole = () => described.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  const along = (path: Path): Described[] => {
    const found = [whole()];
    for (const part of path) {
      const last = found.at(-1);
      const next = last && partOf(last, part);
      if (!next) break;
      found.push(next);
    }
    return found;
  };
  const names = (path: Path) => Object.keys(along(path).at(-1)?.properties ?? {}).join(", ");
  return {
    follow: (remedy, path) => {
      if (path.length === 0) return `${remedy}: ${names(path)}.`;
      const meaning = along(path).findLast(({ description }) => description)?.description;
      return meaning ? `${remedy}. It means: “${meaning}”.` : `${remedy}.`;
    },
    nameAgain: (path) => `Write one of: ${names(path)}; or remove it.`,
  };
}
