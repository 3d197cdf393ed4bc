/** What the site is called, as its pages say. */
export const siteName = (): string =>
  document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";
