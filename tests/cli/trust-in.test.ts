import { expect, test } from "vitest";
import { actorsNamed, trustIn } from "../../src/cli/trust-in.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sourcedCase } from "../provenance/sourced-case.ts";

const table = buildTable(sourcedCase([{ steps: ["K"], source: "w" }]));

test("a source is named by its id, everybody else by id, name or alias", () => {
  expect(actorsNamed(table, ["w", "k"])).toEqual({ sources: ["w"], entities: ["K"] });
  expect(() => actorsNamed(table, ["nobody"])).toThrow(expect.objectContaining({ exitCode: 2 }));
});

test("without words nobody is trusted", () => {
  expect(trustIn(table)).toMatchObject({ trustedEntities: new Set(), trustedSources: new Set() });
});

test("interests that are left out are handed on", () => {
  expect(trustIn(table, [], ["adverse"]).excludedInterests).toEqual(new Set(["adverse"]));
});
