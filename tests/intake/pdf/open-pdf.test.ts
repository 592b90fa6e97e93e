import { expect, test } from "vitest";
import { openPdf } from "../../../src/intake/pdf/open-pdf.ts";
import { aDocument } from "../a-document.ts";
import { CMAPS } from "./cmaps.ts";

test("a PDF is opened in this thread, whatever it says that should run", async () => {
  const pdf = await openPdf(aDocument("turned.pdf"), CMAPS);
  expect(typeof pdf === "object" && pdf.numPages).toBe(2);
});

test("one that is locked, and one that is none, are told apart", async () => {
  expect(await openPdf(aDocument("locked.pdf"), CMAPS)).toBe("encrypted");
  expect(await openPdf(Buffer.from("%PDF-1.7\nno such thing\n%%EOF"), CMAPS)).toBe("broken");
});
