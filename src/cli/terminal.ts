import type { Readable } from "node:stream";
import type { Colors } from "picocolors/types";
import { howMany, plainLine } from "../model/plain-words.ts";

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

/** A stranger's words, safe to print in a row or a line of ours: one of theirs would pass for another of ours. */
export const printable = (text: string): string => plainLine(text);

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string => howMany(count, one, many);
