import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formatCase } from "../../src/case-file/format-case.ts";
import { CASE_FILES, jsonSchemaOf, schemaPath } from "../../src/case-file/schema.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

test("the schema of a list file describes a list, that of a line one record", () => {
  for (const file of CASE_FILES) {
    expect(jsonSchemaOf(file)).toMatchObject({ type: file.list && file.lies !== "record-a-file" ? "array" : "object" });
    expect(jsonSchemaOf(file, "jsonl")).toMatchObject({ type: "object", additionalProperties: false });
    expect(schemaPath(file.stem)).not.toBe(schemaPath(file.stem, "jsonl"));
  }
});

test("every field of every file says in a sentence what it is for", () => {
  const said = (schema: unknown, path: string): void => {
    const { properties, items, prefixItems, anyOf } = (schema ?? {}) as Record<string, unknown>;
    for (const [key, field] of Object.entries(properties ?? {})) {
      expect((field as { description?: string }).description, `${path}.${key}`).toMatch(/^[A-Z`].*[^ ]$/s);
      said(field, `${path}.${key}`);
    }
    for (const beneath of [items, ...((prefixItems ?? []) as unknown[]), ...((anyOf ?? []) as unknown[])]) {
      if (beneath !== undefined) said(beneath, `${path}[]`);
    }
  };
  for (const file of CASE_FILES) said(jsonSchemaOf(file, "jsonl"), file.record);
});

test("an editor is told that a claim needs source, anchor, attribution and the mark", () => {
  const claims = CASE_FILES.find(({ stem }) => stem === "claims");
  const { required, properties } = jsonSchemaOf(claims ?? CASE_FILES[0], "jsonl") as {
    required: string[];
    properties: Record<string, object>;
  };
  expect(required).toEqual(expect.arrayContaining(["source", "anchor", "attribution", "allegation"]));
  expect(properties.allegation).toMatchObject({ const: true });
  expect(properties.source).toMatchObject({ pattern: expect.any(String) });
});

describe("an editor that checks by the schema", () => {
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map(CASE_FILES.map((file) => [`${file.stem}.yaml`, ajv.compile(jsonSchemaOf(file))]));

  test("finds nothing wrong with any case that is written", { tags: ["slow"] }, () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records }) => {
        for (const [name, text] of formatCase(records)) {
          const holds = validators.get(name.replace(/\/.*(?=\.yaml$)/, ""));
          if (holds !== undefined) expect(holds(parse(text)), `${name}: ${ajv.errorsText(holds.errors)}`).toBe(true);
        }
      }),
    );
  });

  test.each(["id", "subject", "predicate", "allegation", "source", "anchor", "statement", "attribution"])(
    "marks a claim without its %s",
    (key) => {
      const [claim] = parse(formatCase(sampleCase().records).get("claims.yaml") ?? "");
      const { [key]: _, ...without } = claim;
      expect(validators.get("claims.yaml")?.([claim])).toBe(true);
      expect(validators.get("claims.yaml")?.([without])).toBe(false);
    },
  );

  test.each([{ allegation: false }, { attribution: [] }, { objekt: "x" }, { polarity: "maybe" }])(
    "marks %j",
    (change) => {
      const [claim] = parse(formatCase(sampleCase().records).get("claims.yaml") ?? "");
      expect(validators.get("claims.yaml")?.([{ ...claim, ...change }])).toBe(false);
    },
  );
});
