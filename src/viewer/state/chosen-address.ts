import type { ClaimTable } from "../../table/claim-table.ts";
import { CHOICES, type Chosen, NOTHING, recordsOf } from "./chosen.ts";
import { RECORD_KINDS } from "./record-kinds.ts";
import { REACHES } from "./within.ts";

/** The word of a link that opens the same again, such as "claim" and "payment"; none where nothing is opened. */
export function chosenWords(chosen: Chosen, table: ClaimTable): Readonly<Record<string, string>> {
  if (chosen.kind === "nothing") return {};
  const ids = recordsOf(chosen).map(({ kind, position }) => kind.idOf(table, position));
  return { [chosen.kind]: ids.join(":") };
}

/** A record that a link names. */
interface Named {
  readonly kind: keyof typeof RECORD_KINDS;
  readonly id: string;
}

/** What a link names though it is not in the case, be it opened, chosen, hidden, looked at alone or where a layout begins; undefined where all of it is there. */
export function missingIn(words: URLSearchParams, table: ClaimTable): Named | undefined {
  for (const { kind, id } of namedIn(words)) {
    if (id !== "" && RECORD_KINDS[kind].positionOf(table, id) === undefined) return { kind, id };
  }
  return undefined;
}

function* namedIn(words: URLSearchParams): Iterable<Named> {
  for (const [choice, ends] of Object.entries(CHOICES)) {
    const ids = (words.get(choice) ?? "").split(":");
    for (const [i, kind] of Object.values(ends).entries()) yield { kind, id: ids[i] ?? "" };
  }
  for (const word of words.getAll("without")) {
    const [kind, id = ""] = word.split(":");
    if (kind === "entity" || kind === "source") yield { kind, id };
  }
  const [layout, root = ""] = (words.get("layout") ?? "").split(":");
  const entities = [
    ...REACHES.flatMap((reach) => words.getAll(reach)),
    ...["aside", "several"].flatMap((name) => (words.get(name) ?? "").split(":")),
    ...words.getAll("pin").map((pin) => pin.split(":")[0] ?? ""),
    ...(layout === "tree" ? [root] : []),
  ];
  for (const id of entities) yield { kind: "entity", id };
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
