import type { AstroIntegration } from "astro";
import { interfaceLanguage, textDirection } from "../model/content-language.ts";
import { openingTag } from "./opening-tag.ts";

/**
 * Gives every element that names its language the direction of that language. A library whose content is written as the
 * interface is, from left to right, needs none, and its pages stay as they are.
 *
 * @param language the language of the content
 */
export function withTextDirection(html: string, language: string): string {
  if (textDirection(language) === textDirection(interfaceLanguage)) return html;
  return html.replace(openingTag, (whole) => {
    const spoken = whole.startsWith("<html") ? undefined : /\slang="([^"]+)"/.exec(whole)?.[1];
    return spoken ? whole.replace(/^<[a-z0-9-]+/, (start) => `${start} dir="${textDirection(spoken)}"`) : whole;
  });
}

/** Adds `dir` to the texts of a library that is written from right to left, in a build and while editing. */
export function textDirections(): AstroIntegration {
  return {
    name: "text-directions",
    hooks: {
      "astro:config:setup": ({ addMiddleware }) => {
        addMiddleware({ order: "post", entrypoint: new URL("./direction-middleware.ts", import.meta.url) });
      },
    },
  };
}
