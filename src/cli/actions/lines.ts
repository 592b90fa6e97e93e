import type { ClaimMask } from "../../graph/selection.ts";
import type { Interest } from "../../model/attribution.ts";
import { type Counted, countedIn, severallyTold } from "../../provenance/asking/what-is-counted.ts";
import { whyOf } from "../../provenance/asking/why.ts";
import type { Asking } from "../../provenance/counting/asking.ts";
import { type Sourcing, sourcingOf } from "../../provenance/counting/sourcing.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { sourcingInWords, sourcingJson } from "../../provenance/words/sourcing-in-words.ts";
import { whyInWords, whyJson } from "../../provenance/words/why-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import { type AskedUnder, askedInWords, askedJson, leftOutInWords } from "../sourcing/asked-under.ts";
import { rowsAsked } from "../sourcing/rows-asked.ts";
import { trustIn } from "../sourcing/trust-in.ts";
import { isOpenUnder } from "../sourcing/trust-options.ts";
import { counted, printable, type Terminal } from "../terminal.ts";

/** Whose word may be their own cause: whose interest nobody looked into is not called disinterested. */
const INTERESTED: readonly Interest[] = ["party", "adverse", "unknown"];

/** What a command line says for `lines`. */
export interface LinesOptions extends AskedUnder {
  readonly between?: readonly string[];
  readonly claim?: string;
  readonly why?: boolean;
  readonly json?: boolean;
}

/** Counts the independent lines of sourcing of what was asked about. */
export async function countLines(
  folder: string,
  { between, claim, why, json, ...asked }: LinesOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const then = knownThen(table, asked);
  const mask = then?.mask ?? standingClaims(table);
  const asking: Asking = {
    trust: trustIn(table, asked.trust, asked.disinterested ? INTERESTED : []),
    ...(asked.merge === undefined ? {} : { isOpen: isOpenUnder(asked.merge) }),
  };
  const rows = rowsAsked(table, between, claim);
  const all = countedIn(table, rows, mask, { between, claim });
  const { several: shown, left } = rows === undefined ? severallyTold(all) : { several: all, left: 0 };
  if (json) {
    for (const one of shown) {
      const sourcing = countedAs(table, one, asking, asked.merge !== undefined);
      terminal.out(
        jsonLine({
          of: one.of,
          polarity: one.polarity,
          ...sourcingJson(sourcing, table),
          leftOut: sourcing.leftOut.map((row) => table.claim(row).id),
          ...(why ? { why: whyJson(whyOf(table, one.told, asking), table) } : {}),
          ...askedJson(asked),
        }),
      );
    }
    return;
  }

  terminal.out(then?.words ?? "");
  terminal.out(askedInWords(asked, table));
  if (between !== undefined && rows?.length === 0)
    terminal.out(`0 allegations between ${between.map(printable).join(" and ")}\n`);
  for (const one of shown) {
    const sourcing = countedAs(table, one, asking, asked.merge !== undefined);
    const out = leftOutInWords({ "whose origin is a party, adverse, or of unknown interest": sourcing.leftOut.length });
    const statements = sourcing.claims.map((row) => `    ${printable(table.claim(row).statement)}`);
    terminal.out(
      `${[
        headingOf(one),
        ...statements,
        ...(sourcing.claims.length === 0 ? [] : sourcingInWords(sourcing, table).map((line) => `  ${line}`)),
        ...(out === "" ? [] : [`  ${out}`]),
        ...(why && sourcing.claims.length > 0
          ? whyInWords(whyOf(table, one.told, asking), table).map((line) => `  ${line}`)
          : []),
      ].join("\n")}\n\n`,
    );
  }
  if (left > 0) terminal.out(`${leftInWords(left)}\n`);
  const silent = silentInWords(table, rows ?? [...table.columns.subject.keys()], mask, then !== undefined);
  if (silent !== "") terminal.out(`${silent}\n`);
}

function headingOf({ of, polarity }: Counted): string {
  if (of === "something between them") return "For something between them, all that is alleged taken together:";
  return polarity === "denies" ? "Denied:" : "Alleged:";
}

/** With a merge, both ends are the one count that was asked for. */
function countedAs(table: ClaimTable, { told }: Counted, asking: Asking, isMerged: boolean): Sourcing {
  const sourcing = sourcingOf(table, told, asking);
  if (!isMerged) return sourcing;
  const { lower, say, heard } = sourcing;
  return {
    ...sourcing,
    upper: lower,
    lines: { lower: lower.independent, upper: lower.independent },
    say: { lower: say.lower, upper: say.lower },
    heard: { lower: heard.lower, upper: heard.lower },
  };
}

const leftInWords = (left: number): string =>
  `${counted(left, "proposition")} with one telling, and so one line at most: --claim or --between shows each`;

function silentInWords(table: ClaimTable, rows: readonly Row[], mask: ClaimMask, isDated: boolean): string {
  const out = rows.filter((row) => mask[row] !== 1);
  const withdrawn = out.filter((row) => table.columns.withdrawn[row] === 1).length;
  return leftOutInWords(
    isDated
      ? { "not known then, withdrawn or in a retracted work": out.length }
      : { withdrawn, "in a retracted work": out.length - withdrawn },
  );
}
