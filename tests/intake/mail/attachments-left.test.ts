import { expect, test } from "vitest";
import { attachmentsLeft } from "../../../src/intake/mail/attachments-left.ts";

const said = (...attached: Parameters<typeof attachmentsLeft>[1]) => attachmentsLeft("a.eml", attached)[0]?.message;
const file = (filename: string | null, mimeType = "application/pdf") => ({ filename, mimeType });

test("what hangs on a mail is counted and named, also what has no name", () => {
  expect(attachmentsLeft("a.eml", [])).toEqual([]);
  expect(said(file("log.pdf"))).toBe("1 attachment was not taken in: log.pdf");
  expect(said(file(null, "image/png"), file("", "message/rfc822"))).toBe(
    "2 attachments were not taken in: one without a name (image/png), a mail",
  );
});

test("of very many, or of very long names, so much is said as somebody reads", () => {
  const many = said(...Array.from({ length: 10_000 }, (_, i) => file(`${i}.pdf`)));
  expect(many).toMatch(/^10000 attachments .* 9\.pdf and 9990 more$/);
  expect(said(file("x".repeat(100_000)))?.length).toBeLessThan(200);
  expect(said(file("a\u202e\nfdp.exe"))).toContain("a fdp.exe");
});
