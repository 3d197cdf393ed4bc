/**
 * The one script of every page: what citation marks, the search box, the links to copy and the print buttons do. Their markup works
 * without it. What only some pages need is fetched where its markup stands.
 */
import "../components/entry/show-citation.ts";
import "../components/site/copy-link.ts";
import "../components/site/print-page.ts";
import "../search/ui/search-box/search-suggest.ts";

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  "library-search": () => import("../search/ui/library-search/library-search.ts"),
  "figure-list": () => import("../components/figures/figure-list.ts"),
  "self-assessment": () => import("../assessment/ui/loading/load-assessment.ts"),
  "assessment-shelf": () => import("../assessment/ui/saved-assessments/index.ts"),
  "device-storage": () => import("../assessment/ui/device-storage/device-storage.ts"),
};

for (const [tag, load] of Object.entries(parts)) if (document.querySelector(tag)) void load();
