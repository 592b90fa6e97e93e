import { expect, test } from "vitest";
import { extractMail } from "../../../src/intake/mail/extract-mail.ts";
import { aDocument } from "../a-document.ts";

const read = async (...lines: string[]) => extractMail("a.eml", Buffer.from(lines.join("\r\n"), "latin1"));
const taken = async (...lines: string[]) => {
  const extraction = await read(...lines);
  if (!extraction.ok) throw new Error(JSON.stringify(extraction.issues));
  return extraction;
};
const codeOf = async (...lines: string[]) => {
  const extraction = await read(...lines);
  return extraction.ok ? "taken" : extraction.issues[0]?.code;
};

test("a mail gives its subject as a headline, and its plain part with what it quotes", async () => {
  const mail = await extractMail("mail.eml", aDocument("mail.eml"));
  if (!mail.ok) throw new Error("it was refused");

  expect(mail.text).toBe(
    "The lamp on the môle, and who had its key\n\n" +
      "Jonas Thrale says that the lamp was lit at dusk.\nNobody of the board has seen the log, café talk aside.\n\n" +
      "> Was it lit, or was it not?\n>\n> The ferry's pilot says that it was dark.\n",
  );
  expect(mail.marks.map(({ kind, at }) => [kind, mail.text.slice(at, at + 8)])).toEqual([
    ["headline", "The lamp"],
    ["paragraph", "Jonas Th"],
    ["paragraph", "> Was it"],
  ]);
});

test("nothing that is taken tells who sent it, to whom, when, and by which way it came", async () => {
  const mail = await extractMail("mail.eml", aDocument("mail.eml"));
  const said = JSON.stringify(mail);
  for (const told of ["Odile", "Varn", "Quill", "giver", "gazette", "10.0.0.7", "2024", "Mar ", "08:02", "desk-7"])
    expect(said).not.toContain(told);
  expect(mail).toMatchObject({
    guesses: { title: "The lamp on the môle, and who had its key", genre: "message", authors: [] },
  });
  expect(Object.keys((mail as { guesses: object }).guesses).sort()).toEqual(["authors", "genre", "title"]);
});

test("what hangs on a mail is named and not taken in; a mail within it hangs on it too", async () => {
  const mail = await extractMail("mail.eml", aDocument("mail.eml"));
  expect(mail).toMatchObject({
    warnings: [{ code: "attachments-left", message: "2 attachments were not taken in: log of the lamp.pdf, clé.jpg" }],
  });
  const forwarded = await taken(
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "",
    "See below.",
    "--b",
    "Content-Type: message/rfc822",
    "",
    "From: Odile Varn <o@giver.example>",
    "",
    "Inner words.",
    "--b--",
  );
  expect(forwarded.text).toBe("See below.\n");
  expect(forwarded.warnings.map(({ message }) => message)).toEqual(["1 attachment was not taken in: a mail"]);
});

test("a mail of HTML alone gives all its words, menus and quotations too, and nothing of it runs or is fetched", async () => {
  const html = [
    "Subject: Key",
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<html><body><nav>Gazette</nav><p>Ada Brenn had no key, caf=C3=A9 =",
    "talk.</p><script>evil()</script>",
    '<img src=3D"https://track.example/x"><blockquote>Had she one?</blockquote></body></html>',
  ];
  expect((await taken(...html)).text).toBe("Key\n\nGazette\n\nAda Brenn had no key, café talk.\n\nHad she one?\n");
  const blank = ["--b", "Content-Type: text/plain", "", " ", "--b", "Content-Type: text/html", "", "<p>Words.</p>"];
  const both = await taken("Content-Type: multipart/alternative; boundary=b", "", ...blank, "--b--");
  expect(both.text).toBe("Words.\n");
});

test("letters are read in the encoding that each part says, and it is said where they are in doubt", async () => {
  const subject = "Subject: =?windows-1251?B?yuv+9w==?= =?utf-8?Q?_na_m=C3=B4le?=";
  expect((await taken(subject, "Content-Type: text/plain; charset=iso-8859-1", "", "caf\xe9")).text).toBe(
    "Ключ na môle\n\ncafé\n",
  );
  const broken = await taken("Subject: a", "Content-Type: text/plain; charset=utf-8", "", "caf\xe9 caf\xe9");
  expect(broken.warnings.map(({ code }) => code)).toEqual(["letters-unknown"]);
  const unknown = await taken("Subject: a", "Content-Type: text/plain; charset=x-nobody", "", "caf\xe9");
  expect(unknown.warnings[0]?.message).toContain("“x-nobody”");
});

test("a mail without words is refused, and one that is encrypted is told from it", async () => {
  const message = ["Content-Type: application/pkcs7-mime", "Content-Transfer-Encoding: base64", "", "MIIB"];
  expect(await codeOf(...message)).toBe("encrypted");
  expect(await codeOf("From: a@b.example", "", " ")).toBe("no-words");
  expect((await taken("Subject: Only this", "", "")).text).toBe("Only this\n");
});

test("a byte order mark before the first header hides no header", async () => {
  expect((await taken("\xef\xbb\xbfSubject: Key", "", "Words.")).text).toBe("Key\n\nWords.\n");
});
