import { changeWords } from "../model/change.ts";
import { editionFragment, editionText } from "../model/edition.ts";
import type { EditionNews } from "../library/news.ts";
import { xmlText } from "./xml-text.ts";

/** Where a feed and what it names can be read. */
export interface FeedPlaces {
  /** A path inside the site as an address: the whole one, or in a preview the path alone. */
  readonly link: (path: string) => string;
  /** The same as an identifier that stays, which is a whole address in a preview too. */
  readonly id: (path: string) => string;
  /** The path of the feed itself. */
  readonly feed: string;
  /** The path of the page with the same news. */
  readonly page: string;
  /** The permanent path of an entry, finding or question. */
  readonly permanent: (id: string) => string;
}

interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly date: string;
  readonly text: string;
  readonly lang: string | undefined;
}

/** The time that a feed needs of a day: its beginning, in UTC. */
const timeOf = (date: string): string => `${date}T00:00:00Z`;

/** One item for each edition and one for each change, the latest first. */
function itemsOf(news: readonly EditionNews[], noteLang: string | undefined, places: FeedPlaces): FeedItem[] {
  const { page, permanent } = places;
  const items = news.flatMap(({ edition, began, changes }) => {
    const path = `${page}#${editionFragment(edition)}`;
    const text = began.length > 0 ? `${edition.note} It began with ${began.join(", ")}.` : edition.note;
    const whole = { id: path, title: editionText(edition), path, date: edition.date, text, lang: noteLang };
    const single = changes.map(({ what, id, title, date, note = "", lang }): FeedItem => {
      const to = permanent(id);
      return { id: `${to}#${what}-${date}`, title: `${changeWords[what]}: ${title}`, path: to, date, text: note, lang };
    });
    return [whole, ...single];
  });
  // Two changes of one kind on one day are two items, and each needs an id of its own.
  const seen = new Map<string, number>();
  return items
    .map((item) => {
      const before = seen.get(item.id) ?? 0;
      seen.set(item.id, before + 1);
      return before > 0 ? { ...item, id: `${item.id}-${String(before + 1)}` } : item;
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}

export interface FeedHead {
  /** What the feed is called in a reader. */
  readonly title: string;
  /** Who publishes it: the organisation, or the library by its name. */
  readonly author: string;
  readonly language: string;
  /** The language of the notes of editions, if it is another. */
  readonly noteLang: string | undefined;
}

/** What is new as an Atom feed (RFC 4287). An item in another language than the interface carries it. */
export function atomFeed(news: readonly EditionNews[], head: FeedHead, places: FeedPlaces): string {
  const { title, author, language, noteLang } = head;
  const { link, id, feed, page } = places;
  const items = itemsOf(news, noteLang, places);
  const updated = items[0]?.date ?? "1970-01-01";
  const entries = items.map(
    (item) => `  <entry${item.lang ? ` xml:lang="${xmlText(item.lang)}"` : ""}>
    <id>${xmlText(id(item.id))}</id>
    <title>${xmlText(item.title)}</title>
    <updated>${timeOf(item.date)}</updated>
    <link href="${xmlText(link(item.path))}"/>
    <summary>${xmlText(item.text || item.title)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
  <id>${xmlText(id(feed))}</id>
  <title>${xmlText(title)}</title>
  <updated>${timeOf(updated)}</updated>
  <author><name>${xmlText(author)}</name></author>
  <link rel="self" href="${xmlText(link(feed))}"/>
  <link href="${xmlText(link(page))}"/>
${entries.join("")}</feed>
`;
}
