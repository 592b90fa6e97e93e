import { expect, test } from "vitest";
import { lookUpIn, whereItStands } from "../../../src/case-file/positions/where-it-stands.ts";

const text = "The office paid him.\nThe office paid her, unlawfully.";
const lookUp = lookUpIn(new Map([["post", text]]));
const said = (exact: string, source = "post") => whereItStands(source, lookUp(source, { exact }), text);

test("each outcome says where the words stand, and what to do", () => {
  expect(said("paid him").message).toBe("its words stand once, in line 1 (start: 11, end: 19)");
  expect(said("paid him").mend).toContain("sayswho format");
  expect(said("paid  him").mend).toBe("quote them as they stand there");
  expect(said("The office paid").message).toContain("stand 2 times: line 1 (start: 0, end: 15), line 2");
  expect(said("lawfully").message).toContain("only inside a longer word, in line 2 (start: 44, end: 52): “unlawfully”");
  expect(said("The office never paid him").message).toContain(
    "nearest is line 1 (start: 0, end: 19): “The office paid him”",
  );
  expect(said("zebra").message).toContain("nor anything near them");
  expect(said("zebra", "other").mend).toContain("sayswho attach CASE other FILE");
});

test("what a stranger's case would have looked through without end is said not to have been", () => {
  const long = lookUpIn(new Map([["post", "x ".repeat(8_000_000)]]));
  const hows = Array.from({ length: 30 }, () => long("post", { exact: "x" }).how);
  expect(hows.at(0)).toBe("ambiguous");
  expect(hows.at(-1)).toBe("too-much");
}, 60_000);
