import { CommandFailure } from "./command-failure.ts";

/** What files of other kinds begin with that people take for text. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a workbook or another archive, not text; save its sheet as CSV UTF-8"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old workbook, not text; save its sheet as CSV UTF-8"],
  [[0xff, 0xfe], "UTF-16; save it as UTF-8"],
  [[0xfe, 0xff], "UTF-16; save it as UTF-8"],
];
const NEWLINE = 0x0a;

/**
 * The text of a file that somebody gave. No other encoding than UTF-8 is guessed at: a name read in the wrong one would
 * be somebody else's.
 * @throws CommandFailure with the line and column from which on it is no UTF-8.
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  const what = otherKindOf(bytes);
  if (what !== undefined) throw new CommandFailure(1, `${path} is ${what}.`);

  const text = strictly(bytes);
  if (text !== undefined) return text;

  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(NEWLINE, from);
    const part = bytes.subarray(from, end === -1 ? undefined : end);
    if (strictly(part) === undefined || end === -1) {
      const column = new TextDecoder().decode(part).indexOf("\ufffd") + 1;
      throw new CommandFailure(
        1,
        `${path}:${line}:${column} is not UTF-8, but perhaps Windows-1252 or another older encoding.\n` +
          'Save it as UTF-8 (spreadsheets call that "CSV UTF-8").',
      );
    }
    from = end + 1;
  }
}

/** What else a file is, by its first bytes, that people take for text. */
export const otherKindOf = (bytes: Uint8Array): string | undefined =>
  BEGINNINGS.find(([beginning]) => beginning.every((byte, i) => bytes[i] === byte))?.[1];

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
