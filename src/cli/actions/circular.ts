import { ladderOf } from "../../graph/ladder.ts";
import type { Dated } from "../../provenance/findings/backwards-time.ts";
import { type CircularityFinding, circularityOf } from "../../provenance/findings/circularity.ts";
import type { RareWording } from "../../provenance/findings/rare-wording.ts";
import { actorInWords } from "../../provenance/words/sourcing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { askedJson } from "../sourcing/asked-under.ts";
import type { Terminal } from "../terminal.ts";
import { printable } from "../terminal.ts";

/** Lists reports that may go round, each with the claims that show it. */
export async function listCircular(
  folder: string,
  { json, ...day }: AsKnownOnOptions & { readonly json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const then = knownThen(table, day);
  const found = circularityOf(table, then?.mask);

  if (json) {
    for (const { claims, ...finding } of found)
      terminal.out(jsonLine({ ...finding, claims: claims.map((row) => table.claim(row).id), ...askedJson(day) }));
    return;
  }
  terminal.out(then?.words ?? "");
  terminal.out(
    found.length === 0
      ? "Nothing on record goes round. That does not show that tellings are independent.\n"
      : found.map((finding) => `${inWords(finding, table)}\n${claimLines(finding.claims, table)}`).join("\n"),
  );
}

const claimLines = (claims: readonly Row[], table: ClaimTable): string =>
  claims
    .map((row) => table.claim(row))
    .map(({ id, source, statement }) => `  ${printable(statement)} [${id}, in ${source}]\n`)
    .join("");

function inWords(finding: CircularityFinding, table: ClaimTable): string {
  const work = (id: Parameters<ClaimTable["sourceIndex"]>[0]) => actorInWords(table, { kind: "source", id });
  switch (finding.kind) {
    case "cycle": {
      const among = finding.among.map((actor) => actorInWords(table, actor)).join(", ");
      return finding.inOneProposition
        ? `They cite each other in a circle about one and the same: ${among}`
        : `They cite each other in a circle, taking all claims together: ${among}`;
    }
    case "backwards": {
      const [first = 0] = finding.claims;
      return `${datedInWords(finding.by, first, table)} passes on ${datedInWords(finding.passedOn, first, table)}, which is later: look at the dates`;
    }
    case "republished":
      return `“${work(finding.source)}” comes out of “${work(finding.original)}”, but names none of those who tell it there`;
    case "maybe-copied":
      return `A hint only: ${finding.sources.map((id) => `“${work(id)}”`).join(", ")} share words, and no way between them is recorded: ${finding.shared.map(sharedInWords).join("; ")}`;
    default:
      return finding satisfies never;
  }
}

function datedInWords(dated: Dated, row: Row, table: ClaimTable): string {
  if (dated.kind === "source") return `“${actorInWords(table, dated)}” (published ${dated.date})`;
  const rung = ladderOf(table.claim(row), table).rungs[dated.step];
  return `what ${printable(rung?.name ?? "")} said (${dated.date})`;
}

function sharedInWords(shared: RareWording): string {
  switch (shared.kind) {
    case "details":
      return shared.words.flatMap((words) => (words === "" ? [] : `“${printable(words)}”`)).join(", ");
    case "passage":
      return `“${printable(shared.words)}”`;
    case "hash":
      return "the same passage, by its hash";
    default:
      return shared satisfies never;
  }
}
