import { expect, test } from "vitest";
import { actorNamed, actorsNamed, nameOfActor, trustIn } from "../../../src/cli/sourcing/trust-in.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../../provenance/sourced-case.ts";

const table = buildTable(sourcedCase([{ steps: ["K"], source: "w" }]));

test("a source is named by its id, everybody else by id, name or alias", () => {
  expect(actorsNamed(table, ["w", "k"])).toEqual({ sources: ["w"], entities: ["K"] });
  expect(() => actorsNamed(table, ["nobody"])).toThrow(expect.objectContaining({ exitCode: 2 }));
});

test("an actor is said by name, whatever it was asked for by", () => {
  expect(actorNamed(table, "w")).toEqual({ kind: "source", id: "w" });
  expect(nameOfActor(table, "k")).toBe("K");
});

test("without words nobody is trusted", () => {
  expect(trustIn(table)).toMatchObject({ trustedEntities: new Set(), trustedSources: new Set() });
});

test("interests that are left out are handed on", () => {
  expect(trustIn(table, [], ["adverse"]).excludedInterests).toEqual(new Set(["adverse"]));
});

test("of what is neither anybody nor a source the nearest source is said too", () => {
  const told = buildTable(sourcedCase([{ steps: ["K"], source: "evening-despatch" }]));
  expect(() => actorNamed(told, "evening-desptach")).toThrow(/Among the sources "evening-despatch" is nearest\.$/);
});
