import { expect, test } from "vitest";
import { formatOf } from "../../../../src/formats/readers/tellings/format-of.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";

test.each([
  ["links.gexf", "gexf"],
  ["links.graphml", "graphml"],
  ["bundle.stix.json", "stix"],
  ["entities.ftm.jsonl", "ftm"],
  ["annotations.json", "annotations"],
  ["links.csv", undefined],
])("%s is told by its first words", (file, format) => {
  expect(formatOf(readFixture(file).text)).toBe(format);
});
