/**
 * The one script of every page: citation marks, search box, list of the parts, links to copy and print buttons. Their markup works without
 * it. A script that only some pages need is fetched only on pages with its markup.
 */
import "../components/entry/show-citation.ts";
import "../components/site/copy-link.ts";
import { markCurrentPart } from "../components/site/current-part.ts";
import "../components/site/print-page.ts";
import "../search/ui/search-box/search-suggest.ts";
import { importFor } from "./import-for.ts";

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  "library-search": () => import("../search/ui/library-search/library-search.ts"),
  "evidence-map": () => import("../components/map/evidence-map.ts"),
  "case-table": () => import("../components/cases/case-table.ts"),
  "compare-entries": () => import("../components/compare/compare-entries.ts"),
  "figure-list": () => import("../components/figures/figure-list.ts"),
  "copy-text": () => import("../components/cite/copy-text.ts"),
  "source-units": () => import("../components/source/source-units.ts"),
  "evidence-plot": () => import("../components/evidence/evidence-plot.ts"),
  "build-session": () => import("../sessions/ui/build/build-session.ts"),
  "session-tabs": () => import("../sessions/ui/session-page.ts"),
  "checklist-index": () => import("../components/checklist/checklist-index.ts"),
  "open-now": () => import("../assessment/ui/open-now/open-now.ts"),
  "self-assessment": () => import("../assessment/ui/loading/load-assessment.ts"),
  "answer-ballot": () => import("../assessment/ui/ballot/answer-ballot.ts"),
  "kept-on-device": () => import("./kept-page.ts"),
  "offline-copy": () => import("../offline/ui/offline-copy/offline-copy.ts"),
};

markCurrentPart();

for (const [tag, load] of Object.entries(parts)) if (document.querySelector(tag)) void importFor(tag, load);
