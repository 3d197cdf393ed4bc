/** The language of the interface. Content may have another one. */
export const interfaceLanguage = "en-GB";

/** The `lang` attribute for content, if its language differs from that of the interface. */
export const contentLanguage = (language: string): string | undefined =>
  language === interfaceLanguage ? undefined : language;

/** The `lang` attribute for words of the interface within content of another language. */
export const interfaceWithin = (lang: string | undefined): string | undefined => lang && interfaceLanguage;

function readLocale(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a text is a language tag that browsers know how to read, such as en-GB or cy. */
export const isLanguageTag = (text: string): boolean =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) && readLocale(text) !== undefined;

/** Scripts that are written from right to left, and languages that are usually written in one of them. */
const rightToLeft = {
  scripts: "Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa".split(" "),
  languages: "ar arc ckb dv fa he ks nqo prs ps sd syr ug ur yi".split(" "),
};

/** The `dir` attribute for text in a language, from the script that its tag names or that it is usually written in. */
export function textDirection(tag: string): "ltr" | "rtl" {
  const { language, script } = readLocale(tag) ?? {};
  const { scripts, languages } = rightToLeft;
  return (script ? scripts.includes(script) : languages.includes(language ?? "")) ? "rtl" : "ltr";
}
