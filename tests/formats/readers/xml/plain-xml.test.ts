/** @module-tag slow */
import fc from "fast-check";
import { expect, test } from "vitest";
import { gexf } from "../../../../src/formats/graphs/gexf.ts";
import { graphml } from "../../../../src/formats/graphs/graphml.ts";
import type { TextInPieces } from "../../../../src/formats/readers/text-in-pieces.ts";
import { readPlainXml, type XmlHandler } from "../../../../src/formats/readers/xml/plain-xml.ts";
import { readXml } from "../../../../src/formats/readers/xml/read-xml.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { often } from "../../../sized.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { written } from "../../read-export.ts";

function listening(): { readonly told: unknown[]; readonly handler: XmlHandler } {
  const told: unknown[] = [];
  const handler: XmlHandler = {
    open: (name, attributes, { line, column }) => told.push([name, Object.entries(attributes), line, column]),
    words: (text, line) => text.trim() !== "" && told.push([text, line]),
    close: () => told.push("close"),
  };
  return { told, handler };
}

/** What is told of a document; undefined where it is not plain. */
function plainly(text: string | TextInPieces): unknown[] | undefined {
  const { told, handler } = listening();
  return readPlainXml(text, handler) ? told : undefined;
}

/** What the library tells of it; undefined where it is no XML. */
function byLibrary(text: string): unknown[] | undefined {
  const { told, handler } = listening();
  return readXml(text, handler, () => {}) ? told : undefined;
}

const { records } = sampleCase();
const ours = [gexf, graphml].map((format) => written(format, buildTable(records)).get("") ?? "");

test.each(ours)("what we write is plain, and told as the library tells it", (text) => {
  expect(plainly(text)).toBeDefined();
  expect(plainly(text)).toEqual(byLibrary(text));
});

const PIECES = [
  ...[
    "<a>",
    "</a>",
    "<b c='1'>",
    "</b>",
    '<d e="x" f="y"/>',
    "<a",
    "a",
    "b",
    " ",
    "\n",
    "\t",
    "\r",
    "=",
    '"',
    "'",
    ">",
  ],
  ...["<", "/", "&amp;", "&lt;", "&#10;", "&#x1f426;", "&#0;", "&x;", "&", ";", "]]>", "]", "\u{1f426}", "é", "\ufffe"],
  ...["<!--x-->", "<![CDATA[x]]>", "<?x y?>", '<?xml version="1.0"?>', "<!DOCTYPE a>", "__proto__", "a:b", "\ufeff"],
  ...[' g="&quot;"', ' c="2"', " c='a\nb'", "\u0007", "\u0085", "\ud83d"],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
const sound = [
  ...ours.map((text) => text.slice(0, 3000)),
  readFixture("links.gexf").text,
  readFixture("links.graphml").text,
];

/** Pieces of a text that ends anywhere, cut at these places. */
function cut(text: string, places: readonly number[]): TextInPieces {
  const bounds = [0, ...places.map((at) => at % (text.length + 1)).sort((a, b) => a - b), text.length];
  return { bytes: text.length, pieces: () => bounds.slice(1).map((end, i) => text.slice(bounds[i], end)) };
}

test("whatever is plain is told as the library tells it, with its places, wherever it is cut", () => {
  const document = fc.oneof(
    soup,
    soup.map((inner) => `<r>${inner}</r>`),
    soup.map((inner) => `<?xml version="1.0" encoding="UTF-8"?>\n<r>\n<a h="${inner}"/>${inner}</r>\n`),
    fc.tuple(fc.constantFrom(...sound), fc.nat(), fc.nat(8), soup).map(([text, at, length, inner]) => {
      const from = at % text.length;
      return text.slice(0, from) + inner + text.slice(from + length);
    }),
  );
  let plain = 0;
  fc.assert(
    fc.property(document, fc.array(fc.nat(), { maxLength: 8 }), (text, places) => {
      const told = plainly(text);
      const inPieces = plainly(cut(text, places));
      if (told !== undefined) expect(told).toEqual(byLibrary(text));
      if (inPieces !== undefined) expect(inPieces).toEqual(byLibrary(text));
      plain += Number(told !== undefined);
    }),
    { numRuns: often(3_000) },
  );
  expect(plain).toBeGreaterThan(50);
});

test("a tag or words that never end are given up, and not looked through with each piece", () => {
  let pieces = 0;
  const endless = {
    bytes: 0,
    *pieces() {
      yield "<a>";
      for (; pieces < 1000; pieces++) yield "x".repeat(1 << 16);
    },
  };
  expect(plainly(endless)).toBeUndefined();
  expect(pieces).toBeLessThan(30);
});
