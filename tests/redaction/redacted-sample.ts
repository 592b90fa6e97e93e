import type { CaseRecords } from "../../src/model/case.ts";
import type { Entity } from "../../src/model/entity.ts";
import { redactCase } from "../../src/redaction/redact-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

/** The sample case with everybody in a public role but those given here, as a function changes it, redacted. */
export function redactedSample(
  exposures: Readonly<Record<string, Entity["exposure"]>>,
  change: (records: CaseRecords) => CaseRecords = (records) => records,
): CaseRecords {
  const { records } = sampleCase();
  const entities = records.entities.map((entity) => ({ ...entity, exposure: exposures[entity.id] ?? "public-role" }));
  return redactCase(buildTable(change({ ...records, entities }))).records;
}
