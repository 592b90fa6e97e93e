/** How long a browser may take to begin with what it was told to save. */
const KEPT = 60_000;

/** Has the browser save a file, as a click on a link to it would. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
