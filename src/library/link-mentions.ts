import { sourceOfUnit } from "../model/id.ts";
import type { Draft, Mutable } from "./draft.ts";
import type { Entry, Finding, Item, Unit } from "./library.ts";
import { byPresentation } from "./order.ts";

const addOnce = <T>(list: T[], item: T | undefined) => {
  if (item !== undefined && !list.includes(item)) list.push(item);
};

/** Links an entry with everything it names, in both directions. */
export function linkMentions(
  { record, entry, mentions }: Draft,
  byId: Map<string, Mutable<Entry>>,
  units: Map<string, Mutable<Unit>>,
  findings: Map<string, Mutable<Finding>>,
  items: Map<string, Mutable<Item>>,
): void {
  const used: Unit[] = [];
  for (const { id, as } of mentions) {
    if (as === "unit" && record.collection !== "sources") {
      const unit = units.get(id);
      addOnce(used, unit);
      if (unit) addOnce(unit.usedBy, entry);
    } else if (as === "finding") {
      const finding = findings.get(id);
      if (finding && finding.entry !== entry) addOnce(finding.citedBy, entry);
      if (finding && finding.entry !== entry) addOnce((finding.entry as Mutable<Entry>).namedBy, entry);
    } else if (as !== "unit") {
      const named = byId.get(id) ?? (items.get(id)?.entry as Mutable<Entry> | undefined);
      if (named && named !== entry && named.type !== "source") addOnce(named.namedBy, entry);
    }
  }
  if ("related" in record.data) {
    entry.related = record.data.related.flatMap((id) => byId.get(id) ?? []);
    entry.themes = record.data.themes
      .flatMap((id) => (byId.get(id) as Entry<"theme"> | undefined) ?? [])
      .sort(byPresentation);
  }
  for (const [source, own] of Map.groupBy(used, (unit) => sourceOfUnit(unit.id))) {
    const found = byId.get(source) as Entry<"source"> | undefined;
    if (found) entry.sources.push({ source: found, units: own });
  }
}
