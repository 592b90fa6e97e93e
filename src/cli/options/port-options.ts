import { InvalidArgumentError } from "commander";

/** Reads a port of a command line. */
export function portNumber(words: string): number {
  const port = Number(words);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError("Expected a port from 0 to 65535.");
  return port;
}

/** Reads after how many seconds a server is to stop by itself. */
export function seconds(words: string): number {
  const number = Number(words);
  if (!(number > 0 && number < 1e6)) throw new InvalidArgumentError("Expected a number of seconds.");
  return number;
}
