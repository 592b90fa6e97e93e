import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { changeKeys } from "../../../src/case-file/in-place/change-keys.ts";
import { flowYaml, safeYaml } from "../../../src/case-file/safe-yaml.ts";
import { sized } from "../../sized.ts";

const keys = fc.constantFrom("a", "b", "c", "id");
const { values } = fc.letrec<{ value: unknown; values: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom("x", "y: z", "# no remark", "two\nlines", "007", "- id", ""),
    fc.integer(),
    fc.array(fc.constantFrom("x", "y"), { maxLength: 3 }),
    fc.array(tie("values"), { maxLength: 3 }),
    tie("values"),
  ),
  values: fc.dictionary(keys, tie("value"), { minKeys: 1, noNullPrototype: true }),
}));

const parts = (value: unknown): unknown => (typeof value === "string" ? parse(value, { maxAliasCount: 0 }) : value);

test("a map says what it is to say, however it was written, or is left alone", { tags: ["slow"] }, () => {
  let [left, all] = [0, 0];
  fc.assert(
    fc.property(values, values, fc.constantFrom("block", "list", "flow"), (was, now, form) => {
      const text =
        form === "flow"
          ? `{${Object.entries(was)
              .map(([k, v]) => `${k}: ${flowYaml(v)}`)
              .join(", ")}}\n`
          : safeYaml(form === "list" ? [was] : was);
      const changed = changeKeys(text, was, now);
      all += 1;
      if (changed === undefined) left += 1;
      else expect(form === "list" ? parts(changed) : [parts(changed)]).toEqual([now]);
    }),
    { numRuns: sized(250, { quick: 70, long: 5_000 }) },
  );
  expect(left / all).toBeLessThan(0.01);
});

test("every remark stays that stands beside something that stays", () => {
  const text = `# above
id: a # the id
# of the kind
kind: person
attribution:
  # who says it
  - by: ina # she
    cue: said
  # and who passes it on
  - by: wire
note: old # mine
`;
  const was = { id: "a", kind: "person", attribution: [{ by: "ina", cue: "said" }, { by: "wire" }], note: "old" };
  const now = {
    ...was,
    name: "Ina",
    attribution: [{ by: "ina", cue: "told" }, { by: "oda" }, { by: "x" }],
    note: "new",
  };
  expect(changeKeys(text, was, now)).toBe(`# above
id: a # the id
# of the kind
kind: person
attribution:
  # who says it
  - by: ina # she
    cue: told
  # and who passes it on
  - by: oda
  - by: x
note: new # mine
name: Ina
`);
});

test("what is no map is left alone", () => {
  for (const text of ["- a\n- b\n", "a", "", "a: [", "- - a: 1\n"])
    expect(changeKeys(text, { a: 1 }, { a: 2 })).toBeUndefined();
});
