/** Pages or files of the site that did not come, or that are not what was asked for. Nothing is made of the rest. */
export class MissingPages extends Error {
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`Not fetched: ${paths.join(", ")}`);
    this.name = "MissingPages";
    this.paths = paths;
  }
}

/** Items of a pack of which nothing can be given, by their titles. Nothing is made of the others. */
export class MissingParts extends Error {
  readonly titles: readonly string[];

  constructor(titles: readonly string[]) {
    super(`Not gathered: ${titles.join(", ")}`);
    this.name = "MissingParts";
    this.titles = titles;
  }
}

/** Ids that this library does not have. Nothing is made of the others. */
export class UnknownItems extends Error {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(`Not in this library: ${ids.join(", ")}`);
    this.name = "UnknownItems";
    this.ids = ids;
  }
}
