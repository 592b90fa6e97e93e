import { expect, test } from "vitest";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { actorInWords, sourcingInWords } from "../../../src/provenance/words/sourcing-in-words.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(
  sourcedCase([
    { steps: ["K"], source: "w" },
    { steps: ["K", "S"], source: "v" },
  ]),
);
test("independence is said to be recorded, and through whom all of it passed", () => {
  const words = sourcingInWords(sourcingOf(table, [0, 1]), table);
  expect(words[0]).toBe("2 tellings: 1 says it, 2 heard it apart, 1 line with no shared origin recorded");
  expect(words.at(-1)).toBe("all of them passed through: K");
});

test("an actor's name cannot steer the terminal", () => {
  const [first, ...rest] = table.entities;
  if (first === undefined) expect.fail("the case has entities");
  const hostile = { ...table, entities: [{ ...first, name: "\u001b[31mK" }, ...rest] };
  expect(actorInWords(hostile, { kind: "entity", id: first.id })).not.toContain("\u001b");
});
