/** The name of the site, from the markup of its pages. */
export const siteName = (): string =>
  document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";
