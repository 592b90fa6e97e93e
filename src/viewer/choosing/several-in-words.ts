import type { ClaimTable } from "../../table/claim-table.ts";
import { entitiesInWords } from "./entities-in-words.ts";

/** Who is chosen, counted and named: "3 entities chosen: Anna Grey, Tidewater and the harbour." */
export const severalInWords = (table: ClaimTable, several: readonly number[]): string =>
  `${several.length} ${several.length === 1 ? "entity" : "entities"} chosen: ${entitiesInWords(table, several)}.`;
