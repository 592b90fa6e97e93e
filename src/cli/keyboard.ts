import { emitKeypressEvents, type Key } from "node:readline";
import { createInterface } from "node:readline/promises";
import type { ReadStream, WriteStream } from "node:tty";
import type { Keyboard } from "./terminal.ts";

/** Reads single keys from a terminal, and whole lines where words are asked for; closing it gives the terminal back. */
export function openKeyboard(
  input: Pick<ReadStream, "on" | "off" | "pause" | "resume"> &
    NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown },
  output: NodeJS.WritableStream | WriteStream,
): Keyboard {
  const pressed: string[] = [];
  const waiting: ((key: string) => void)[] = [];
  let isEnded = false;
  const give = (key: string) => {
    const next = waiting.shift();
    if (next === undefined) pressed.push(key);
    else next(key);
  };
  const onKey = (text: string | undefined, key: Key) => give(nameOf(text, key));
  const onEnd = () => {
    isEnded = true;
    for (const next of waiting.splice(0)) next("end");
  };
  const listen = (isRaw: boolean) => {
    input.setRawMode?.(isRaw);
    if (isRaw) input.on("keypress", onKey);
    else input.off("keypress", onKey);
    input.resume();
  };

  emitKeypressEvents(input);
  input.on("end", onEnd);
  listen(true);
  return {
    key: () =>
      new Promise((resolve) => {
        const next = pressed.shift() ?? (isEnded ? "end" : undefined);
        if (next === undefined) waiting.push(resolve);
        else resolve(next);
      }),
    async line(question) {
      listen(false);
      const lines = createInterface({ input, output, terminal: input.setRawMode !== undefined });
      const stopped = new Promise<undefined>((resolve) => {
        lines.on("SIGINT", () => resolve(undefined));
        lines.on("close", () => resolve(undefined));
      });
      const answer = await Promise.race([lines.question(question), stopped]);
      lines.close();
      listen(true);
      return answer?.trim() || undefined;
    },
    close() {
      listen(false);
      input.off("end", onEnd);
      input.pause();
    },
  };
}

const nameOf = (text: string | undefined, { name, ctrl }: Key): string =>
  ctrl ? `ctrl+${name}` : name === undefined || /^[a-z]$/.test(name) ? (text ?? "") : name;
