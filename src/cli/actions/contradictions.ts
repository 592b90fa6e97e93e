import type { ClaimMask } from "../../graph/selection.ts";
import { shortLabel } from "../../model/predicate.ts";
import { linesInWords } from "../../provenance/counting/counts-in-words.ts";
import { type Contradiction, contradictions as contradictionsOf } from "../../provenance/findings/contradiction.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { contradictionJson, sideOf } from "../../provenance/words/contradiction-json.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import type { AsKnownOnOptions } from "../options/as-known-on-option.ts";
import { askedJson } from "../sourcing/asked-under.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";

/** What a command line says for `contradictions`. */
export interface ContradictionsOptions extends AsKnownOnOptions {
  readonly json?: boolean;
}

/** Lists what some assert and others deny, and ends of which there can be one only. */
export async function listContradictions(
  folder: string,
  { json, ...when }: ContradictionsOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const then = knownThen(table, when);
  const mask = then?.mask ?? standingClaims(table);
  const found = contradictionsOf(table, mask);

  if (json) {
    for (const contradiction of found)
      terminal.out(jsonLine({ ...contradictionJson(contradiction, table), ...askedJson(when) }));
    return;
  }
  terminal.out(then?.words ?? leftOutInWords(mask));
  terminal.out(
    found.length === 0
      ? "Nothing in this case is recorded as both asserted and denied, or with ends that exclude each other.\n"
      : found.map((contradiction) => `${inWords(contradiction, table).join("\n")}\n`).join("\n"),
  );
}

function leftOutInWords(mask: ClaimMask): string {
  const out = mask.filter((counts) => counts === 0).length;
  if (out === 0) return "";
  return `${counted(out, "claim")} withdrawn or of retracted sources left out: they give no support.\n\n`;
}

function inWords(contradiction: Contradiction, table: ClaimTable): string[] {
  const named = (id: Contradiction["subject"]) => printable(table.entities[table.entityIndex(id) ?? -1]?.name ?? id);
  const endOf = (end: { object: Contradiction["subject"] } | { value: string }) =>
    "object" in end ? named(end.object) : `“${printable(end.value)}”`;
  const about = `${named(contradiction.subject)} ${shortLabel(contradiction.predicate)}`;

  switch (contradiction.kind) {
    case "denied":
      return [
        `Some assert and others deny: ${about} ${endOf(contradiction)}`,
        ...sideInWords("asserted", contradiction.asserts, contradiction.undated, table),
        ...sideInWords("denied", contradiction.denies, contradiction.undated, table),
      ];
    case "functional":
      return [
        `Several are told where one is looked for: ${about} …`,
        ...contradiction.ends.flatMap((end) => sideInWords(`… ${endOf(end)}: told`, end.claims, [], table)),
      ];
    default:
      return contradiction satisfies never;
  }
}

function sideInWords(told: string, claims: readonly Row[], undated: readonly Row[], table: ClaimTable): string[] {
  const { lines } = sideOf(claims, undated, table);
  return [
    `  ${told} in ${counted(claims.length, "claim")}, ${linesInWords(lines)} with no shared origin recorded`,
    ...claims.map((row) => {
      const { id, statement } = table.claim(row);
      return `    ${printable(statement)} [${id}]`;
    }),
  ];
}
