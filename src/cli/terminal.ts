import type { Readable } from "node:stream";
import type { Colors } from "picocolors/types";

/** Where a command writes, and whether a person is looking: answers go out, troubles go to err. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether the answer is read on a terminal; in a pipe there is no progress and there are no colours. */
  readonly interactive: boolean;
  readonly colours: Colors;
  /** What is piped in; absent where nothing can be. */
  readonly input?: Readable | undefined;
  /** Opens the keyboard of whoever looks; absent where nobody does. */
  readonly keyboard?: (() => Keyboard) | undefined;
}

/** The keys that somebody presses, while a command reads them. */
export interface Keyboard {
  /** The next key by its name ("a", "left", "space", "ctrl+c"); "end" where there are no more. */
  key(): Promise<string>;
  /** A line of words that somebody types after a question; undefined where they would rather not. */
  line(question: string): Promise<string | undefined>;
  close(): void;
}

/** Control characters in strangers' names and quotes must not steer the terminal: they are shown as their code points. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A stranger's words, safe to print. */
export const printable = (text: string): string =>
  text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

const BREAKING = /[\t\n\u2028\u2029]/g;

/** A stranger's words where they stand in a row or a line of ours: one of theirs would pass for another of ours. */
export const onOneLine = (text: string): string =>
  printable(text).replace(BREAKING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
