import type { ClaimTable } from "../../table/claim-table.ts";
import { entitiesInWords } from "../choosing/entities-in-words.ts";
import type { Within } from "../state/within.ts";

/** Whom somebody looks at alone, such as "around Anna Grey and Tidewater". */
export const withinInWords = (table: ClaimTable, { reach, entities }: Within): string =>
  `${reach} ${entitiesInWords(table, entities)}`;
