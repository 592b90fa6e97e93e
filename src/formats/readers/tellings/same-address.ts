/** An address of a work: the page, written as every program writes it, and the place in it that the fragment names. */
export interface SameAddress {
  /** As it is written. */
  readonly page: string;
  /** The same for every spelling of it. */
  readonly key: string;
  readonly place?: string | undefined;
}

/**
 * Brings an address into the one form that all its spellings have (RFC 3986, 6.2.2 and 6.2.3): case of scheme and host,
 * the usual port, dots in the path, escapes that need not be. A fragment is a place in the page, unless it begins as the
 * addresses of pages made by scripts do ("#!/", "#/"). What is no web address stays as it is.
 */
export function sameAddress(words: string): SameAddress {
  const known = remembered.get(words);
  if (known !== undefined) return known;

  const made = addressOf(words);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(words, made);
  return made;
}

/** A table names one work in a thousand rows. */
const remembered = new Map<string, SameAddress>();
const MOST_REMEMBERED = 1_000;

function addressOf(words: string): SameAddress {
  const trimmed = words.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return { page: trimmed, key: trimmed };

  const url = new URL(trimmed);
  const fragment = url.hash;
  const isRoute = /^#!?\//.test(fragment);
  if (!isRoute) url.hash = "";
  url.pathname = url.pathname.replace(/%[0-9a-f]{2}/gi, unescaped);
  const key = url.href;
  const bare = isRoute ? trimmed : trimmed.replace(/#.*$/s, "");
  const page = decoded(bare) === decoded(key) || `${decoded(bare)}/` === decoded(key) ? bare : key;
  return isRoute || fragment.length < 2 ? { page, key } : { page, key, place: decoded(fragment.slice(1)) };
}

const unescaped = (written: string): string => {
  const letter = String.fromCharCode(Number.parseInt(written.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(letter) ? letter : written.toUpperCase();
};

/** Words without their escapes, where these are sound. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
