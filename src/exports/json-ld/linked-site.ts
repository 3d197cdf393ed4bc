import type { Organization } from "schema-dts";
import type { Site } from "../../model/site.ts";

/** What linked data needs to know of a published site: its words, and the whole address of a path. */
export interface LinkedSite extends Pick<Site, "name" | "organisation" | "licence" | "language" | "description"> {
  readonly addressOf: (path: string) => string;
}

/** The permanent address of an entry or finding, which also stands for it in linked data. */
export const idOf = (id: string, site: LinkedSite): string => site.addressOf(`/id/${id}/`);

/** Who publishes the copy; nothing where nobody is named. */
export const publisherOf = ({ organisation }: LinkedSite): { publisher?: Organization } =>
  organisation ? { publisher: { "@type": "Organization", name: organisation } } : {};

/** The address of the licence, or its name where no address is known; nothing where nothing is promised. */
export const licenceOf = ({ licence }: LinkedSite): { license?: string } =>
  licence?.url ? { license: licence.url } : {};
