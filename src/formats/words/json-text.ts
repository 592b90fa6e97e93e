/**
 * A record as JSON (RFC 8259) that every reader takes: lone surrogates, which UTF-8 cannot hold and `JSON.stringify`
 * would escape, become U+FFFD.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes("\\ud") || !/\\ud[89a-f]/.test(text)) return text;

  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? inner.toWellFormed() : inner));
}
