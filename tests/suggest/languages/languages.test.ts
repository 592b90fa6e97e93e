import { describe, expect, test } from "vitest";
import { LANGUAGES, languageAt } from "../../../src/suggest/languages/languages.ts";
import { all } from "../in-a-text.ts";

const codeOf = (text: string, declared?: string) => languageAt(text, all(text), declared).code;

test("each language has a code of its own", () => {
  const codes = LANGUAGES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

describe("the language of a passage", () => {
  test("is told by its script where nobody says it", () => {
    expect(codeOf("The mill burned.")).toBe("en");
    expect(codeOf("احترقت الطاحونة")).toBe("ar");
    expect(codeOf("Мельница сгорела")).toBe("und");
    expect(codeOf("1984 — …")).toBe("und");
    expect(codeOf("")).toBe("und");
  });

  test("is that of most of its letters", () => {
    expect(codeOf("“لا”, said the miller of Sallow Mill")).toBe("en");
    expect(codeOf("قالت وكالة Wire إن الطاحونة احترقت")).toBe("ar");
  });

  test("is the one that its source has; one for which there are no words gets none of another's", () => {
    expect(codeOf("The mill burned.", "en-GB")).toBe("en");
    expect(codeOf("Die Mühle brannte.", "de")).toBe("und");
    expect(codeOf("The mill burned.", "und")).toBe("en");
  });

  test("is its own where it is quoted in another script than that of its source", () => {
    expect(codeOf("احترقت الطاحونة", "en")).toBe("ar");
  });
});
