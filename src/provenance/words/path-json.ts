import type { Path } from "../../graph/paths.ts";
import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { SourcedPath } from "../asking/paths-by-sourcing.ts";
import { inEvery } from "../counting/lines.ts";
import { endsJson } from "./sourcing-in-words.ts";

/** A way between two entities, with what its hops stand on where that was asked. */
export interface FoundPath {
  readonly path: Path;
  readonly sourced?: SourcedPath;
}

/** A path for programs. */
export function pathJson({ path: { entities, hops }, sourced }: FoundPath, table: ClaimTable): object {
  const id = (entity: number) => table.entities[entity]?.id;
  return {
    entities: entities.map(id),
    hops: hops.map(({ from, to, claims }, i) => {
      const sourcing = sourced?.hops[i];
      const lines = sourcing && { lines: Object.values(endsJson(sourcing.lines)) };
      return { from: id(from), to: id(to), claims: claims.map((row) => table.claim(row).id), ...lines };
    }),
    ...onlySourceOf(hops, table),
    ...(sourced && { weakest: sourced.weakest, restsOn: sourced.restsOn }),
  };
}

/** The source that every claim of every hop was read in, where there is one. */
export function onlySourceOf(hops: Path["hops"], { columns, sources }: ClaimTable): { readonly onlySource?: SourceId } {
  const [source] = inEvery(hops.flatMap(({ claims }) => claims.map((row) => [columns.source[row] ?? -1])));
  const only = sources[source ?? -1]?.id;
  return only === undefined ? {} : { onlySource: only };
}
