import { expect, test } from "vitest";
import { actorNamed, claimNamed, entityNamed, positionNamed, sourceNamed } from "../../src/assistant/named.ts";
import { sharedSeed } from "./asked.ts";

const { table } = await sharedSeed();

test("an entity is named by its id or its name, a claim and a source by their ids", () => {
  expect(entityNamed(table, "Anton Kesrin").id).toBe("anton-kesrin");
  expect(positionNamed(table, "anton-kesrin")).toBe(table.entityIndex("anton-kesrin" as never));
  expect(claimNamed(table, "kesrin-union-cut-cable").claim.source).toBe("ministry-statement");
  expect(sourceNamed(table, "vey-column").id).toBe("vey-column");
  expect([actorNamed(table, "vey-column").kind, actorNamed(table, "Conrad Vey").kind]).toEqual(["source", "entity"]);
});

test("what is not there is told with what is near, and what is not shared is not there", () => {
  expect(() => entityNamed(table, "Antoon Kesrin")).toThrow(/Nearest are: anton-kesrin/);
  expect(() => entityNamed(table, "zzzz")).toThrow(/`find`/);
  expect(() => claimNamed(table, "nope")).toThrow(/no claim of that id/);
  expect(() => sourceNamed(table, "vey-colum")).toThrow(/did you mean "vey-column/);
  expect(() => sourceNamed(table, "watch-conversation")).toThrow(/or it is not shared/);
});
