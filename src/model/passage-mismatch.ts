import type { Anchor } from "./anchor.ts";
import { sha256Of } from "./sha256.ts";

/** In which field an anchor and its text disagree, and how. */
export interface PassageMismatch {
  readonly key: "start" | "end" | "exact" | "prefix" | "suffix" | "sha256";
  readonly message: string;
}

/**
 * Compares a quote with its text: what an anchor quotes, or gives the hash of, is what stands at its position.
 * @param text the text that the anchor counts in; without it only what the anchor says of itself is compared
 * @returns undefined where the two agree
 */
export function passageMismatch(anchor: Anchor, text?: string): PassageMismatch | undefined {
  return withItself(anchor) ?? (text === undefined ? undefined : withText(anchor, text));
}

function withItself({ start, end, exact, sha256 }: Anchor): PassageMismatch | undefined {
  if (exact === undefined) return undefined;
  if (exact.length !== end - start) {
    const message = `the quote is ${exact.length} long, but the passage from ${start} to ${end} is ${end - start}`;
    return { key: "exact", message };
  }
  if (sha256 !== undefined && sha256Of(exact) !== sha256) {
    return { key: "sha256", message: "the hash is not that of the quote beside it" };
  }
  return undefined;
}

function withText({ start, end, exact, prefix, suffix, sha256 }: Anchor, text: string): PassageMismatch | undefined {
  for (const [key, at] of [
    ["start", start],
    ["end", end],
  ] as const)
    if (isInCharacter(text, at)) return { key, message: `position ${at} of the text lies within a character` };
  const passage = text.slice(start, end);
  if (exact !== undefined && exact !== passage) {
    return { key: "exact", message: `the quote is not what stands from ${start} to ${end} of the text` };
  }
  if (sha256 !== undefined && sha256Of(passage) !== sha256) {
    return { key: "sha256", message: `what stands from ${start} to ${end} of the text has another hash` };
  }
  if (prefix !== undefined && !text.slice(0, start).endsWith(prefix)) {
    return { key: "prefix", message: `the words before ${start} are not the prefix` };
  }
  if (suffix !== undefined && !text.startsWith(suffix, end)) {
    return { key: "suffix", message: `the words after ${end} are not the suffix` };
  }
  return undefined;
}

/** Some characters take two code units; between those there is no place where a passage could begin or end. */
const isInCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
