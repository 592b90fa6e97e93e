import type { ClaimTable } from "../../table/claim-table.ts";
import type { Format } from "../format.ts";
import type { Loss } from "./loss.ts";
import { lossesBeyond } from "./losses-beyond.ts";

/** All that a case loses in a format: whatever the format does not say it keeps, and what it cannot show of this case. */
export const lossesOf = (format: Format, table: ClaimTable): Loss[] => [
  ...lossesBeyond(format.keeps, table),
  ...(format.furtherLosses?.(table) ?? []),
];
