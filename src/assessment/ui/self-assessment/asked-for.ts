const opening = /^#open=([\w-]+)(?:&at=([\w-]+))?$/;

/** The key in an address that ends in `#open=<key>`. The page then opens the stored assessment with that key. */
export const keyInAddress = (): string | undefined => opening.exec(location.hash)?.[1];

/** The question or view at which it is to be open, in an address that ends in `#open=<key>&at=<place>`. */
export const placeInAddress = (): string | undefined => opening.exec(location.hash)?.[2];

/**
 * The key of the assessment shown at this entry of the browser's history. A reload uses it to open the assessment
 * again.
 */
export function keyInHistory(): string | undefined {
  const { assessment } = Object(history.state) as { readonly assessment?: unknown };
  return typeof assessment === "string" ? assessment : undefined;
}
