/** The host of an address, without its "www.": what stands for whoever made a work of which nobody is recorded. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, "");
  return host === "" ? undefined : host;
}
