import { resolveEntity } from "../graph/names/resolve-entity.ts";
import type { Entity } from "../model/entity.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { printable } from "./terminal.ts";

/** The entity that a person named by id, name or alias; an ambiguous or unknown name ends the command and lists who may be meant. */
export function nameEntity(table: ClaimTable, words: string): Entity {
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
      const near = resolved.suggestions.length > 0 ? ` Nearest are:\n${listed(resolved.suggestions)}` : "";
      throw new CommandFailure(2, `Nobody and nothing in this case is called "${printable(words)}".${near}`);
    }
    default:
      return resolved satisfies never;
  }
}
