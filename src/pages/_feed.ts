import { atomFeed } from "../exports/atom.ts";
import type { Entry, Library } from "../library/index.ts";
import { newsOf } from "../library/news.ts";
import { contentLanguage, interfaceLanguage } from "../model/content-language.ts";
import { absolute, feedPath, href, newsPath, permanentPath } from "../routes.ts";

/** The authority of identifiers in a preview, which has no address of its own: RFC 6761 reserves it for nobody. */
const nobody = "tag:preview.invalid,2026:";

/** The feed of what is new in the library, or in the entries of one theme. */
export function feedOf(library: Library, theme?: Entry<"theme">): Response {
  const { name, organisation, language } = library.site;
  const head = {
    title: `${theme ? `${theme.title}: what is new – ` : ""}${name}${theme ? "" : ": what is new"}`,
    author: organisation ?? name,
    language: interfaceLanguage,
    noteLang: contentLanguage(language),
  };
  const text = atomFeed(newsOf(library, theme?.id), head, {
    link: (path) => absolute(path) ?? href(path),
    id: (path) => absolute(path) ?? `${nobody}${href(path)}`,
    feed: feedPath(theme),
    page: newsPath,
    permanent: permanentPath,
  });
  return new Response(text, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
