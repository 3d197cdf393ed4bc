/**
 * The one script of every page: what the search box, the links to copy and the print buttons do. Their markup works
 * without it.
 */
import "../components/site/copy-link.ts";
import "../components/site/print-page.ts";
import "../search/ui/search-box/search-suggest.ts";
