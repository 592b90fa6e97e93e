import { expect, test } from "vitest";
import { binInWords } from "../../../src/viewer/time/bin-in-words.ts";

test("a moment is told by its day, its month or its year, in any year", () => {
  const moment = Date.parse("2023-03-13T23:59:59Z");
  expect(binInWords(moment, "day")).toBe("13 March 2023");
  expect(binInWords(moment, "month")).toBe("March 2023");
  expect(binInWords(moment, "year")).toBe("2023");
  expect(binInWords(Date.parse("0044-03-15T00:00:00Z"), "year")).toBe("44");
  expect(binInWords(Date.parse("-000043-03-15T00:00:00Z"), "year")).toBe("-43");
});
