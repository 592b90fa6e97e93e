import { actorsOf } from "../../provenance/actors/actors.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { isolatedWords } from "../isolated-words.ts";

/** Actors by their numbers, each by name. */
export const actorsInWords = (table: ClaimTable, actors: readonly number[]): string =>
  actors.map((actor) => isolatedWords(nameActor(table, actorsOf(table).actorAt(actor)))).join(", ");
