import { expect, test } from "vitest";
import { RECORD_KINDS } from "../../../src/formats/loss/kept.ts";
import { schemaBeneath, schemaOfKind } from "../../../src/formats/loss/schema-of-kind.ts";

test("every kind of record has a schema with fields", () => {
  const firstOf = { reading: "source", mark: "kind" } as Readonly<Record<string, string>>;
  for (const kind of RECORD_KINDS) {
    expect(schemaBeneath(schemaOfKind(kind), firstOf[kind] ?? "id"), kind).toBeDefined();
  }
});

test("fields are found by their keys and items of lists by brackets", () => {
  const names = schemaBeneath(schemaOfKind("entity"), "names");
  expect(schemaBeneath(schemaBeneath(names, "[]"), "text")).toMatchObject({ type: "string" });
  expect(schemaBeneath(names, "text")).toBeUndefined();
  expect(schemaBeneath(undefined, "text")).toBeUndefined();
});
