/** A number of bytes as people read it: “12 kB”, “0.4 MB”, “26 MB”. */
export function sizeWords(bytes: number): string {
  if (bytes < 99_500) return `${String(Math.ceil(bytes / 1000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : megabytes.toFixed(0)} MB`;
}
