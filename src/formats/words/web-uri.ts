/** A web address as RFC 3986 has it, for formats that are strict; browsers take characters that it does not know. */
export const webUri = (address: string): string =>
  new URL(address.toWellFormed()).href.replace(/["<>\\^`{|}]/g, encodeURIComponent);
