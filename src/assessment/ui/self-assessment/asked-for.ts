/** The key in an address that ends in `#open=<key>`. The page then opens the stored assessment with that key. */
export const keyInAddress = (): string | undefined => /^#open=([\w-]+)$/.exec(location.hash)?.[1];

/**
 * The key of the assessment shown at this entry of the browser's history. A reload uses it to open the assessment
 * again.
 */
export function keyInHistory(): string | undefined {
  const { assessment } = Object(history.state) as { readonly assessment?: unknown };
  return typeof assessment === "string" ? assessment : undefined;
}
