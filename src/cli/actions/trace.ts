import { linkBetween } from "../../graph/link.ts";
import { passageOf } from "../../graph/passage.ts";
import type { Claim } from "../../model/claim.ts";
import { asClaimId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { claimLadder } from "../claim-ladder.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { nameEntity } from "../name-entity.ts";
import { openCase } from "../open-case.ts";
import type { Terminal } from "../terminal.ts";
import { counted, printable } from "../terminal.ts";
import { standingJson } from "../told-standing.ts";
import { claimIds, unknownRecord } from "../unknown-record.ts";

/** What a command line says for `trace`. */
export interface TraceOptions {
  readonly between?: readonly string[];
  readonly json?: boolean;
}

/** Follows one claim, or all between two entities, from the origin to the passage. */
export async function traceClaims(
  folder: string,
  id: string | undefined,
  { between, json }: TraceOptions,
  terminal: Terminal,
): Promise<void> {
  if ((id === undefined) === (between === undefined)) {
    throw new CommandFailure(2, "Name either a claim, or two entities: sayswho trace CASE --between A B");
  }
  const { table, texts } = await openCase(folder, terminal);
  const claims = id === undefined ? claimsBetween(table, between ?? []) : [claimOf(table, id)];

  if (json) {
    for (const claim of claims) {
      const source = table.sources[table.sourceIndex(claim.source) ?? -1];
      terminal.out(
        jsonLine({ claim, ...standingJson(claim, table), source, passage: passageOf(claim, texts.get(claim.source)) }),
      );
    }
    return;
  }
  if (id === undefined)
    terminal.out(`${counted(claims.length, "allegation")} between ${between?.map(printable).join(" and ")}\n\n`);
  terminal.out(claims.map((claim) => `${claimLadder(claim, table, texts, terminal)}\n`).join("\n"));
}

function claimOf(table: ClaimTable, id: string): Claim {
  const row = table.rowOf(asClaimId(id));
  if (row === undefined) throw unknownRecord("claim", id, claimIds(table));
  return table.claim(row);
}

function claimsBetween(table: ClaimTable, named: readonly string[]): Claim[] {
  const [first, second, ...more] = named;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new CommandFailure(2, "--between takes two entities: --between A B");
  }
  const a = table.entityIndex(nameEntity(table, first).id) ?? -1;
  const b = table.entityIndex(nameEntity(table, second).id) ?? -1;
  return [...linkBetween(table, a, b).claims].map((row) => table.claim(row));
}
