/** @module-tag slow */
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Extracted } from "../../../src/intake/extraction.ts";
import { extractPdf } from "../../../src/intake/pdf/extract-pdf.ts";
import { aDocument } from "../a-document.ts";
import { CMAPS } from "./cmaps.ts";
import { linesOfWords, writtenPdf } from "./written-pdf.ts";

const extract = (bytes: Uint8Array) => extractPdf("a.pdf", bytes, CMAPS);
const taken = async (bytes: Uint8Array): Promise<Extracted> => {
  const extraction = await extract(bytes);
  if (!extraction.ok) throw new Error(JSON.stringify(extraction.issues));
  return extraction;
};
/** The places of some words in a text, which have to be there. */
const expectInOrder = (text: string, ...words: string[]) => {
  const places = words.map((some) => text.indexOf(some));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

test("two columns are read one after the other, and words that are broken at line ends are whole", async () => {
  const { text } = await taken(aDocument("two-columns.pdf"));
  expectInOrder(
    text,
    "Harbour dues, and who is said to collect them in Port Ivar",
    "had been collected for two years by men whom nobody had appointed",
    "the matter was under consideration.",
    "“There is a well-known form for complaints,” he said",
    "the owners of the Belladonna, an Anglo-Saxon name for a ship that never left the harbour.",
    "A well-known shipowner who had been summoned did not appear",
    "one has already said to a reporter that he remembers nothing.",
    "The Ivar Gazette is printed at the Old Rope Walk",
  );
});

test("two columns that were written row by row are read column by column all the same", async () => {
  const { text } = await taken(aDocument("columns-by-rows.pdf"));
  expect(text.split("\n\n")).toEqual([
    "Two accounts of one night at the harbour of Port Ivar",
    "The lamp on the mole was dark when the ferry came in, and the pilot says so in his log, which he wrote before he went to sleep.",
    "The keeper says that he lit it at dusk, as always, and that nobody has the key to the lantern room but he and the board of the harbour.",
    "Both accounts were written down by the clerk of the court on the following morning.\n",
  ]);
});

test("a page that lies on its side is read, and what runs up the margin stands in no sentence", async () => {
  const { text, marks } = await taken(aDocument("turned.pdf"));
  expect(text).toContain(
    "that is no part of this sentence, which goes on over two lines.\n\nFile 12 of the Harbour Board",
  );
  expect(text).toContain("turns the page to read that Lena Marsk signed the order on the quay.");
  expect(marks.map(({ label, at }) => [label, text.slice(at, at + 10)])).toEqual([
    ["1", "The first "],
    ["2", "The second"],
  ]);
});

test("ligatures are letters, whichever way they were stored", async () => {
  const { text } = await taken(aDocument("ligatures.pdf"));
  expect(text).toBe(
    "Five officials filed the first affidavit in the office of the fleet. It was difficult to find, a final flat refusal.\n\n" +
      "An old file stores them as letters of their own: final, fleet, affidavit, offer, waffle.\n",
  );
});

test("Arabic is read from right to left, with the name and the numbers in it", async () => {
  const { text } = await taken(aDocument("arabic.pdf"));
  expect(text).toBe(
    "بيان من الميناء\n\n" +
      "قالت ليلى منصور إن السفينة Belladonna غادرت الميناء في 12 مارس 2024 دون إذن من الحارس. وأضافت أن أحدا لم يسأل عنها بعد ذلك.\n",
  );
});

test("a sentence that goes over a page is one, without the head and the foot of the page and the notes in between", async () => {
  const { text, marks, warnings } = await taken(aDocument("report.pdf"));
  expect(text).toContain(
    "with so much wind, when usually nothing can be heard out there but the water, and that she would mention it in her log as soon as the ropes were fast.",
  );
  expect(text).not.toMatch(/for members only|Page \d of/);
  expect(warnings).toMatchObject([{ code: "running-heads-left-out", severity: "warning" }]);
  expect(warnings[0]?.message).toContain("“Harbour Board of Port Ivar, for members only”");

  const pageOf = (words: string) => marks.filter(({ at }) => at <= text.indexOf(words)).at(-1)?.label;
  expect(pageOf("The keeper, Jonas Thrale")).toBe("1");
  expect(pageOf("Minutes of the hearing, second day")).toBe("1");
  expect(pageOf("as soon as the ropes were fast")).toBe("2");
  expect(pageOf("The board has not decided")).toBe("2");
});

test("whoever made a document is in nothing of what is taken out of it", async () => {
  const report = await taken(aDocument("report.pdf"));
  expect(report.guesses).toMatchObject({ title: "The lamp on the mole: what was said", authors: [], lang: "en-GB" });
  expect(JSON.stringify(report)).not.toContain("Somebody");
});

test("Chinese that names a font which is not in the file is read", async () => {
  const font =
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 " +
    "/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >> >>] >>";
  const { text } = await taken(
    writtenPdf([{ content: "BT /F 12 Tf 50 500 Td <6E2F53E37684706F662F6697> Tj ET", font }]),
  );
  expect(text).toBe("港口的灯是暗\n");
});

test.each([
  ["scan.pdf", "no-text-layer", "OCR"],
  ["locked.pdf", "encrypted", "password"],
])("%s is refused as %s, with what to do", async (name, code, todo) => {
  const extraction = await extract(aDocument(name));
  if (extraction.ok) throw new Error("it was taken");
  expect(extraction.issues).toMatchObject([{ code, severity: "error" }]);
  expect(extraction.issues[0]?.mend).toContain(todo);
});

test("a file that broke off is refused, though its first pages could be read", async () => {
  const whole = aDocument("report.pdf");
  expect(await extract(whole.subarray(0, whole.length - 4000))).toMatchObject({
    ok: false,
    issues: [{ code: "cut-off" }],
  });
});

test("pages without text, a form and a text that a machine read are warned of", async () => {
  const { warnings } = await taken(
    writtenPdf(
      [{ content: linesOfWords("Words of a page.") }, { content: "" }],
      "5 0 obj\n<< /Producer (ocrmypdf 15) >>\nendobj\n",
    ),
  );
  expect(warnings).toMatchObject([{ code: "pages-without-text", message: "there is no text on page 2 of 2" }]);
});

test("a script in a document does not run", async () => {
  const { text } = await taken(
    writtenPdf(
      [{ content: linesOfWords("Words.") }],
      "6 0 obj\n<< /S /JavaScript /JS (globalThis.ran = true) >>\nendobj\n",
    ),
  );
  expect(text).toBe("Words.\n");
  expect(globalThis).not.toHaveProperty("ran");
});

test("a page that is packed twice is unpacked, and one that is packed wrongly breaks nothing", async () => {
  const packed = deflateSync(deflateSync(Buffer.from(linesOfWords("Packed words."))));
  const { text } = await taken(writtenPdf([{ content: packed, filter: "[/FlateDecode /FlateDecode]" }]));
  expect(text).toBe("Packed words.\n");
  expect(await extract(writtenPdf([{ content: packed.subarray(5), filter: "/FlateDecode" }]))).toMatchObject({
    ok: false,
  });
});
