import { Writable } from "node:stream";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import packageJson from "../../../../package.json" with { type: "json" };
import { beginAssistant } from "../../../assistant/begin-assistant.ts";
import { followCase } from "../../../assistant/follow-case.ts";
import type { SharedCase } from "../../../assistant/share-case.ts";
import { proposer } from "../../../edit/on-disk/propose.ts";
import { asSourceId } from "../../../model/id.ts";
import { jsonLine } from "../../command.ts";
import { CommandFailure } from "../../command-failure.ts";
import { issueLines } from "../../issue-lines.ts";
import { counted, printable, type Terminal } from "../../terminal.ts";

/** What a command line says for `mcp`. */
export interface McpOptions {
  readonly share?: readonly string[];
  readonly redact?: boolean;
  readonly json?: boolean;
}

/** Answers an assistant about one case until it goes away. */
export async function serveAssistant(
  folder: string,
  { share = [], redact = false, json }: McpOptions,
  terminal: Terminal,
): Promise<void> {
  const following = await followCase(folder, { share: share.map(asSourceId), redact });
  if (!following.ok)
    throw new CommandFailure(
      1,
      `${issueLines(following.issues, terminal)}\nThe case does not check, so nothing of it was loaded.`,
    );
  const { followed, first } = following;
  for (const id of share)
    if (first.table.sourceIndex(asSourceId(id)) === undefined)
      throw new CommandFailure(
        2,
        `There is no source "${printable(id)}" that could be shared: it is not in the case, or it is confidential, or is one work with another that is.`,
      );
  const { input } = terminal;
  if (input === undefined) throw new CommandFailure(2, "There is no standard input on which an assistant could ask.");
  terminal.err(json ? jsonLine(sharedJson(first, share)) : sharedInWords(first, share));

  await new Promise<void>((resolve) => {
    const transport = new StdioServerTransport(input, outputOf(terminal));
    const server = serveStdio(
      () =>
        beginAssistant({
          followed,
          first,
          propose: redact ? undefined : proposer(folder),
          version: packageJson.version,
        }),
      { transport, onerror: ({ message }) => terminal.err(`${printable(message.slice(0, 300))}\n`) },
    );
    const end = (): void => {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      server.close().then(resolve, resolve);
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
    input.once("end", end).once("close", end);
  });
}

/** What is said at the start: whoever starts it has to know what goes out. */
function sharedInWords({ table, texts, isRedacted, stayedBehind }: SharedCase, share: readonly string[]): string {
  const behind = stayedBehind.map(({ what, count }) => `  ${count} × ${what}\n`).join("");
  return [
    `An assistant may read ${counted(table.size, "claim")}, each an allegation, ${counted(table.sources.length, "source")} and ${counted(texts.size, "text")} of “${printable(table.header.title)}”: whoever runs it gets what it asks for.\n`,
    share.length === 0 ? "" : `Shared by name: ${share.map(printable).join(", ")}.\n`,
    isRedacted
      ? "Names of people who are not public are replaced, and no text is given: nothing can be proposed.\n"
      : "",
    behind === "" ? "" : `Stays behind, since it may not leave:\n${behind}`,
    isRedacted ? "" : "It may propose claims; they wait as drafts, and a person decides.\n",
  ].join("");
}

/** The same for programs. */
const sharedJson = ({ table, texts, isRedacted, stayedBehind }: SharedCase, shared: readonly string[]): object => ({
  claims: table.size,
  sources: table.sources.length,
  texts: texts.size,
  shared,
  redacted: isRedacted,
  stayedBehind,
});

/** Standard output as a stream: nothing but the protocol goes there. */
const outputOf = (terminal: Terminal): Writable =>
  new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      terminal.out(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      done();
    },
  });
