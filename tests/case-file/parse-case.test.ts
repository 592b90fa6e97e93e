import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { fixture } from "./fixture.ts";

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  "entities.jsonl": ["id", "kind", "name"],
  "sources.jsonl": ["id", "genre"],
  "claims.jsonl": ["id", "subject", "predicate", "allegation", "source", "anchor", "statement", "attribution"],
  "replies.jsonl": ["id", "asked", "about", "status"],
  "corrections.jsonl": ["id", "of", "when", "change", "why"],
};

test("a case with any one required field removed never loads", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.nat(), fc.nat(), ({ records }, anyFile, anyRecord) => {
      const files = formatCase(records, "jsonl");
      const names = Object.keys(REQUIRED).filter((name) => (files.get(name)?.split("\n").length ?? 0) > 2);
      const name = names[anyFile % names.length] ?? "";
      const lines = (files.get(name) ?? "").trimEnd().split("\n");
      const at = 1 + (anyRecord % (lines.length - 1));

      for (const key of REQUIRED[name] ?? []) {
        const { [key]: _, ...rest } = JSON.parse(lines[at] ?? "");
        const broken = lines.with(at, JSON.stringify(rest)).join("\n");
        const parsed = parseCase({ files: new Map([...files, [name, broken]]), texts: new Map() });
        expect(parsed.ok, `${name} without ${key}`).toBe(false);
        expect(parsed.issues.some(({ where }) => where.file === name && where.line === at + 1)).toBe(true);
      }
    }),
  );
});

test("a case that does not check gives nothing of itself but its issues", () => {
  expect(Object.keys(parseCase(fixture("without-mark").folder)).sort()).toEqual(["issues", "ok"]);
});

test("a number that the schema wants as text is taken as it was typed", () => {
  const { folder } = fixture("sound");
  const entities = `${folder.files.get("entities.yaml")}- id: 0x1F\n  kind: place\n  name: 007\n`;
  const parsed = parseCase({ ...folder, files: new Map([...folder.files, ["entities.yaml", entities]]) });
  expect(parsed.ok && parsed.records.entities.at(-1)).toMatchObject({ id: "0x1F", name: "007" });
});

test("a second file of the same records is an error, since nobody could say which one holds", () => {
  const { folder } = fixture("sound");
  const parsed = parseCase({ ...folder, files: new Map([...folder.files, ["claims.jsonl", ""]]) });
  expect(parsed.issues.map(({ code }) => code)).toEqual(["two-files"]);
});

test("issues come in the order of the files and of the lines in them", () => {
  const places = parseCase(fixture("dangling-reference").folder).issues.map(({ where }) => where);
  const order = ["entities.yaml", "sources.yaml", "claims.yaml", "replies.yaml"];
  const sorted = places.toSorted((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line);
  expect(places).toEqual(sorted);
});
