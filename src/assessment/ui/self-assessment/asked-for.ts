/** The key in an address that ends in `#open=<key>`: it opens what this device keeps under that key. */
export const keyInAddress = (): string | undefined => /^#open=([\w-]+)$/.exec(location.hash)?.[1];

/** The key of the assessment that this entry of the browser's history showed; a reload then finds it again. */
export function keyInHistory(): string | undefined {
  const { assessment } = Object(history.state) as { readonly assessment?: unknown };
  return typeof assessment === "string" ? assessment : undefined;
}
