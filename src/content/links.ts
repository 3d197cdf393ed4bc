/** A link or picture in a text, with its line (from 1) and its words. */
export interface TextLink {
  readonly line: number;
  readonly target: string;
  readonly label: string;
  readonly isImage: boolean;
}

const inline = /(!?)\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/g;
/** `[name]: address` on a line of its own. A footnote starts with a caret and does not match. */
const definition = /^ {0,3}\[([^\]^][^\]]*)\]:\s*<?([^\s>]+)/;
/** Addresses that GFM turns into links without any markup. */
const bareAddress = /(?:^|[\s(*_~])((?:https?:\/\/|www\.)[^\s<)]+)/gi;

/** Finds every link and picture of a text, in any notation. */
export function linksIn(body: string): TextLink[] {
  return body.split(/\r\n?|\n/).flatMap((text, index) => {
    const line = index + 1;
    const found = [...text.matchAll(inline)].map(([, mark, label = "", target = ""]) => ({
      line,
      target,
      label,
      isImage: mark === "!",
    }));
    const [, name = "", address = ""] = definition.exec(text) ?? [];
    const defined = address ? [{ line, target: address, label: name, isImage: false }] : [];
    const rest = text.replace(inline, "").replace(definition, "");
    const bare = [...rest.matchAll(bareAddress)].map(([, target = ""]) => ({
      line,
      target: target.startsWith("www.") ? `http://${target}` : target,
      label: target,
      isImage: false,
    }));
    return [...found, ...defined, ...bare];
  });
}
