import { type Fallout, falloutOf, type Shaken } from "../../provenance/asking/fallout.ts";
import { linesInWords } from "../../provenance/counting/counts-in-words.ts";
import { actorInWords, endsJson } from "../../provenance/words/sourcing-in-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { jsonLine } from "../command.ts";
import { knownThen } from "../known-then.ts";
import { openCase } from "../open-case.ts";
import { type AskedUnder, askedInWords, askedJson } from "../sourcing/asked-under.ts";
import { actorNamed, trustIn } from "../sourcing/trust-in.ts";
import type { Terminal } from "../terminal.ts";
import { printable } from "../terminal.ts";

/** What a command line says for `fallout`. */
export interface FalloutOptions extends AskedUnder {
  readonly json?: boolean;
}

/** Lists what stands on retracted works and recanted tellings, and beside acquittals and dropped cases. */
export async function listFallout(
  folder: string,
  words: string | undefined,
  { json, ...asked }: FalloutOptions,
  terminal: Terminal,
): Promise<void> {
  const { table } = await openCase(folder, terminal);
  const then = knownThen(table, asked);
  const asking = { trust: trustIn(table, asked.trust), ...(then && { mask: then.mask, hasComeAbout: then.wasOver }) };
  const found = falloutOf(table, asking).filter((fallout) => words === undefined || isAbout(fallout, words, table));

  if (json) {
    for (const fallout of found) terminal.out(jsonLine({ ...falloutJson(fallout, table), ...askedJson(asked) }));
    return;
  }
  terminal.out(then?.words ?? "");
  terminal.out(askedInWords(asked, table));
  terminal.out(
    found.length === 0
      ? "Nothing that stands rests on a retracted work or a telling that was taken back, or is recorded as ended in an acquittal or dropped.\n"
      : found.map((fallout) => `${inWords(fallout, table).join("\n")}\n`).join("\n"),
  );
}

/** About a source: its retraction, or claims read in it; about an entity: claims that it tells or that are of it. */
function isAbout(fallout: Fallout, words: string, table: ClaimTable): boolean {
  const actor = actorNamed(table, words);
  if (fallout.kind === "retracted") {
    const source = table.sources[fallout.source];
    return actor.kind === "source"
      ? source?.id === actor.id
      : source?.publisher === actor.id || source?.authors.includes(actor.id) === true;
  }
  const { source, subject, object, attribution } = table.claim(fallout.claim);
  if (actor.kind === "source") return source === actor.id;
  return subject === actor.id || object === actor.id || attribution.some(({ by }) => by === actor.id);
}

function inWords(fallout: Fallout, table: ClaimTable): string[] {
  return [
    headingOf(fallout, table),
    ...fallout.standing.flatMap((shaken) => shakenInWords(shaken, fallout.kind, table)),
  ];
}

function headingOf(fallout: Fallout, table: ClaimTable): string {
  switch (fallout.kind) {
    case "retracted": {
      const source = table.sources[fallout.source];
      const when = source?.statusChange?.when ?? "";
      return `“${source === undefined ? "" : actorInWords(table, { kind: "source", id: source.id })}” was retracted ${when}; on it stands:`;
    }
    case "recanted": {
      const { withdrawal } = table.claim(fallout.claim);
      return `Taken back ${withdrawal?.when ?? ""}: ${telling(fallout.claim, table)}; through the same origin stands:`;
    }
    case "ended": {
      const { procedural } = table.claim(fallout.outcome[0] ?? fallout.claim);
      const told =
        fallout.outcome.length === 0 ? "" : `, as ${fallout.outcome.map((row) => telling(row, table)).join("; ")}`;
      const how = procedural?.status === "dropped" ? "It was dropped" : "It ended in an acquittal";
      return `${how} (${procedural?.asOf ?? ""})${told}; beside that stands:`;
    }
    default:
      return fallout satisfies never;
  }
}

/** An ending takes no telling away, so there is no "without" to be said of it. */
function shakenInWords({ claims, before, after }: Shaken, kind: Fallout["kind"], table: ClaimTable): string[] {
  const many = claims.length === 1 ? "it" : "them";
  const without = `, ${after === undefined ? "nothing" : linesInWords(after)} without ${many}`;
  return [
    ...claims.map((row) => `  ${telling(row, table)}`),
    `    ${linesInWords(before)} as recorded${kind === "ended" ? "" : without}`,
  ];
}

const telling = (row: Row, table: ClaimTable): string => {
  const { id, statement } = table.claim(row);
  return `${printable(statement)} [${id}]`;
};

function falloutJson(fallout: Fallout, table: ClaimTable): object {
  const ids = (rows: readonly Row[]) => rows.map((row) => table.claim(row).id);
  const standing = fallout.standing.map(({ claims, before, after }) => ({
    claims: ids(claims),
    before: endsJson(before),
    ...(after === undefined ? {} : { after: endsJson(after) }),
  }));
  switch (fallout.kind) {
    case "retracted":
      return { kind: fallout.kind, source: table.sources[fallout.source]?.id, standing };
    case "recanted":
      return { kind: fallout.kind, claim: table.claim(fallout.claim).id, standing };
    case "ended":
      return { kind: fallout.kind, claim: table.claim(fallout.claim).id, outcome: ids(fallout.outcome), standing };
    default:
      return fallout satisfies never;
  }
}
