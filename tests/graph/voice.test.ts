import { expect, test } from "vitest";
import { voiceInWords, voiceOfStep } from "../../src/graph/voice.ts";
import { asEntityId, asSourceId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);
const read = asSourceId("gazette");
const inWords = (step: Parameters<typeof voiceOfStep>[0]) => voiceInWords(voiceOfStep(step, read, table), table);

test("an entity is called by its name or description", () => {
  expect(inWords({ by: asEntityId("official") })).toBe("a senior official");
});

test("a work is called by its title and publisher, whether it was read or is named on the way", () => {
  expect(inWords({ by: "work" })).toBe("“Clerk speaks” (The Gazette)");
  expect(inWords({ by: "work", in: asSourceId("wire") })).toBe("“Wire item”");
});

test("a work without a title is called by its kind and id", () => {
  expect(inWords({ by: "work", in: asSourceId("blog") })).toBe("post blog");
});

test("a voice that the text does not name is called so, and is never the work", () => {
  expect(inWords({ by: "unattributed" })).toBe("an unnamed voice");
});
