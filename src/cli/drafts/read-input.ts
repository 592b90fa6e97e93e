import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";

/**
 * Reads what is piped into a command, to its end.
 * @throws CommandFailure 2 where nothing is, 1 where it is more than is read
 */
export async function readInput({ input }: Terminal, maxBytes: number): Promise<Uint8Array> {
  if (input === undefined) throw new CommandFailure(2, "There is nothing on standard input to read.");
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    const read = typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    bytes += read.length;
    if (bytes > maxBytes)
      throw new CommandFailure(1, `More than ${maxBytes} bytes are on standard input; give it in parts.`);
    chunks.push(read);
  }
  return Buffer.concat(chunks);
}
