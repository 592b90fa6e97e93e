import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { originsTold } from "../../../src/provenance/traces/origins-told.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { toldCase } from "../told-case.ts";

const by = (name: string, more: object = {}) => ({ source: "v", attribution: [{ by: name, mode: "says" }], ...more });
const withdrawn = { status: "withdrawn", withdrawal: { when: "2024", why: "misread" } };
const at = (edtf: string) => ({ predicate: "met", time: { raw: edtf, edtf } });

test("a work's own claims of the same proposition and polarity tell their origins, withdrawn ones nothing", () => {
  const told = [{}, by("cyd"), by("work"), by("unattributed"), by("dan", { polarity: "denies" }), by("dan", withdrawn)];
  const table = buildTable(toldCase(told));
  const actors = actorsOf(table);
  const v = table.sources.findIndex(({ id }) => id === "v");
  expect(originsTold(table, actors)(v, 0)).toEqual([
    { kind: "entity", actor: table.entities.findIndex(({ id }) => id === "cyd") },
    { kind: "work", work: v },
    { kind: "voice", actor: actors.voiceOfWork(v) },
  ]);
});

test("of an event only what may be of the same time", () => {
  const table = buildTable(toldCase([at("2019"), by("cyd", at("2024")), by("dan", at("2019-05"))]));
  const v = table.sources.findIndex(({ id }) => id === "v");
  expect(originsTold(table, actorsOf(table))(v, 0)).toHaveLength(1);
});
