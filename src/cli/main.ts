#!/usr/bin/env node
import pc from "picocolors";
import { openKeyboard } from "./keyboard.ts";
import { run } from "./run.ts";
import { troubleInWords } from "./trouble-in-words.ts";

const interactive = process.stdout.isTTY === true;

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  // What is loaded here is loaded by whoever asks for help, too.
  process.stderr.write(`${troubleInWords(error) ?? "What was to be printed could not be written."}\n`, () =>
    process.exit(2),
  );
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive,
  input: process.stdin,
  colours: pc.createColors(interactive && pc.isColorSupported),
  ...(interactive && process.stdin.isTTY === true && { keyboard: () => openKeyboard(process.stdin, process.stdout) }),
});
