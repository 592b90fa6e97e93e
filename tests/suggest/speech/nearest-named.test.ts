import { expect, test } from "vitest";
import { namedAfter, nearestNamed } from "../../../src/suggest/speech/nearest-named.ts";
import { readParagraph } from "../../../src/suggest/speech/paragraph-read.ts";
import { all, at, languageOf, names, whoIs } from "../in-a-text.ts";

const near = (text: string, place: string, kind: "person" | "organization" = "person") => {
  const found = nearestNamed(readParagraph(text, all(text), languageOf(text), names), at(text, place), {}, kind);
  return found && whoIs(found);
};

test("it is the first of the kind in the nearest sentence that names any", () => {
  expect(near("Orla Penn met Tam Dorrit. The mill burned. He said", "He said")).toBe("orla-penn");
  expect(near("Orla Penn came. Tam Dorrit left. He said", "He said")).toBe("tam-dorrit");
  expect(near("Orla Penn left the Guild. It said", "It said", "organization")).toBe("guild");
});

test("nobody whom a quotation names speaks outside of it, nor the other way round", () => {
  expect(near("Orla Penn came. “Ask Tam Dorrit,” she said", "she said")).toBe("orla-penn");
  expect(near("Orla Penn came. “Tam Dorrit came. He said so”", "He said")).toBe("tam-dorrit");
});

test("where a paragraph names nobody it is whoever was named before, and else nobody", () => {
  const text = "She said so.";
  const read = readParagraph(text, all(text), languageOf(text), names);
  expect(nearestNamed(read, at(text, "said"), {}, "person")).toBeUndefined();
  const before = "Tam Dorrit met Orla Penn at the Guild.";
  const named = namedAfter(readParagraph(before, all(before), languageOf(before), names), {});
  expect(nearestNamed(read, at(text, "said"), named, "person")).toMatchObject({ name: { entity: "orla-penn" } });
  expect(named.organization?.entity).toBe("guild");
  expect(namedAfter(read, named)).toEqual(named);
});
