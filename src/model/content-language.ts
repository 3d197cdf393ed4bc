/** The language of the interface: every word that is not content. */
export const interfaceLanguage = "en-GB";

/** The `lang` of what content says, where it differs from that of the interface. */
export const contentLanguage = (language: string): string | undefined =>
  language === interfaceLanguage ? undefined : language;
