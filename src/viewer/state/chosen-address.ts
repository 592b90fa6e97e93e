import type { ClaimTable } from "../../table/claim-table.ts";
import { CHOICES, type Chosen, NOTHING, recordsOf } from "./chosen.ts";
import { RECORD_KINDS } from "./record-kinds.ts";

/** The word of a link that opens the same again, such as "claim" and "payment"; none where nothing is opened. */
export function chosenWords(chosen: Chosen, table: ClaimTable): Readonly<Record<string, string>> {
  if (chosen.kind === "nothing") return {};
  const ids = recordsOf(chosen).map(({ kind, position }) => kind.idOf(table, position));
  return { [chosen.kind]: ids.join(":") };
}

/** What a link asks to open though it is not in the case, by its kind and id; undefined where all that it names is there. */
export function missingIn(words: URLSearchParams, table: ClaimTable): { kind: string; id: string } | undefined {
  for (const [kind, ends] of Object.entries(CHOICES)) {
    const ids = (words.get(kind) ?? "").split(":");
    for (const [i, record] of Object.values(ends).entries()) {
      const id = ids[i] ?? "";
      if (id !== "" && RECORD_KINDS[record].positionOf(table, id) === undefined) return { kind: record, id };
    }
  }
  return undefined;
}

/** What a link opens: nothing, where it names what is not in the case. */
export function chosenIn(words: URLSearchParams, table: ClaimTable): Chosen {
  for (const [kind, ends] of Object.entries(CHOICES)) {
    const word = words.get(kind);
    if (word === null) continue;
    const ids = word === "" ? [] : word.split(":");
    const found = Object.entries(ends).map(
      ([end, record], i) => [end, RECORD_KINDS[record].positionOf(table, ids[i] ?? "")] as const,
    );
    const isWhole = ids.length === found.length && found.every(([, position]) => position !== undefined);
    if (isWhole) return { kind, ...Object.fromEntries(found) } as Chosen;
  }
  return NOTHING;
}
