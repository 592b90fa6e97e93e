import { trig } from "../../../../src/formats/rdf/trig.ts";
import type { CaseRecords } from "../../../../src/model/case.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { written } from "../../read-export.ts";

/** A case as we write it in TriG. */
export const aTrig = (records: CaseRecords = sampleCase().records): string =>
  written(trig, buildTable(records)).get("") ?? "";
