import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../../provenance/sourced-case.ts";

const TELLERS = ["a", "b", "c", "d", "e", "f"];

/** "x supports y" as six tell it, each of whom may be the next: on three lines, for whoever has time to count them. */
export const uncountedCase = (): ClaimTable =>
  buildTable(
    sourcedCase(
      TELLERS.map((teller) => ({ steps: [teller], source: `work-of-${teller}` })),
      { maybeSame: Object.fromEntries(TELLERS.slice(1).map((teller, i) => [TELLERS[i], [teller]])) },
    ),
  );
