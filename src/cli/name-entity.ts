import { didYouMean } from "../case-file/did-you-mean.ts";
import { resolveEntity } from "../graph/names/resolve-entity.ts";
import type { Entity } from "../model/entity.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { printable } from "./terminal.ts";

/**
 * The entity that a person named by id, name or alias; an ambiguous or unknown name ends the command and lists who may be meant.
 * @param otherwise what to do where nobody like that is meant
 */
export function nameEntity(table: ClaimTable, words: string, otherwise?: string): Entity {
  const resolved = resolveEntity(table, words);
  const listed = (entities: readonly Entity[]) =>
    entities.map(({ id, kind, name }) => `  ${id}  ${printable(name)} (${kind})`).join("\n");

  switch (resolved.kind) {
    case "found":
      return resolved.entity;
    case "ambiguous":
      throw new CommandFailure(
        2,
        `"${printable(words)}" may be any of these; name one by its id:\n${listed(resolved.candidates)}`,
      );
    case "unknown": {
      const near = resolved.suggestions.length > 0 ? resolved.suggestions : mistyped(table, words);
      const nearest = near.length > 0 ? ` Nearest are:\n${listed(near)}` : "";
      const more = otherwise === undefined ? "" : `${nearest === "" ? " " : "\n"}${otherwise}`;
      throw new CommandFailure(2, `Nobody and nothing in this case is called "${printable(words)}".${nearest}${more}`);
    }
    default:
      return resolved satisfies never;
  }
}

/** Whoever is called nearly like that: the search finds beginnings of names, and no slips in them. */
function mistyped({ entities }: ClaimTable, words: string): readonly Entity[] {
  const called = entities.flatMap((entity) =>
    [entity.id, entity.name, ...entity.names.map(({ text }) => text)].map((name) => [name, entity] as const),
  );
  const near = didYouMean(
    words,
    called.map(([name]) => name),
  );
  return called.flatMap(([name, entity]) => (name === near ? [entity] : [])).slice(0, 1);
}
