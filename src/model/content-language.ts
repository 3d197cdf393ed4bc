/** The language of the interface. Content may have another one. */
export const interfaceLanguage = "en-GB";

/** The `lang` attribute for content, if its language differs from that of the interface. */
export const contentLanguage = (language: string): string | undefined =>
  language === interfaceLanguage ? undefined : language;

/** The `lang` attribute for words of the interface within content of another language. */
export const interfaceWithin = (lang: string | undefined): string | undefined => lang && interfaceLanguage;
