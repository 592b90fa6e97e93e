import { expect, test } from "vitest";
import { anchoredPassages } from "../../src/case-file/anchored-passages.ts";
import { ReadingSchema } from "../../src/model/reading.ts";
import { sampleCase } from "../sample-case.ts";
import { draftOf } from "./draft-of.ts";

const anchor = { start: 0, end: 4, exact: "Mara" };

test("every anchor of every record is among them, with the source that it counts in and its place", () => {
  const { entities, claims } = sampleCase().records;
  const [first, ...others] = claims;
  const draft = draftOf({
    entities: [{ ...entities[0], names: [{ text: "Mara", source: "blog", anchor }] }] as never,
    claims: [
      {
        ...first,
        alsoAt: [{ role: "speaker", anchor }],
        status: "withdrawn",
        withdrawal: { kind: "recanted", when: "2024", why: "taken back", source: "wire", anchor },
      },
      ...others,
    ] as never,
    readings: [
      ReadingSchema.parse({
        source: "blog",
        frames: [{ id: "f", parts: [anchor, anchor], steps: [{ by: "work", mode: "writes" }] }],
        nothing: [anchor],
      }),
    ],
  });

  const found = [...anchoredPassages(draft)].map(({ source, at }) => `${source} ${at.stem} ${at.path.join(".")}`);
  expect(found.filter((line) => !line.endsWith("claims anchor"))).toEqual([
    "blog entities names.0.anchor",
    `${first?.source} claims alsoAt.0.anchor`,
    "wire claims withdrawal.anchor",
    "blog readings frames.0.parts.0",
    "blog readings frames.0.parts.1",
    "blog readings nothing.0",
  ]);
  expect(found).toHaveLength(claims.length + 6);
});
