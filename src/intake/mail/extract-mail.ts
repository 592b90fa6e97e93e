import PostalMime, { type Email } from "postal-mime";
import type { Issue } from "../../model/issue.ts";
import { documentIssue } from "../document-issue.ts";
import type { Extraction } from "../extraction.ts";
import { soundGuesses } from "../guesses.ts";
import { parsePage } from "../html/parse-page.ts";
import { passagesOfElement } from "../html/passages-of-element.ts";
import { layOutText, type Passage } from "../lay-out-text.ts";
import { asOneLine } from "../searchable-words.ts";
import { attachmentsLeft } from "./attachments-left.ts";
import { passagesOfPlainMail } from "./passages-of-plain-mail.ts";
import { unknownEncodings } from "./unknown-encodings.ts";

const BOUNDS = { maxHeadersSize: 2 * 1024 * 1024, maxNestingDepth: 64, forceRfc822Attachments: true } as const;
const SEALED = /^(application\/(x-)?pkcs7-mime|application\/pgp-encrypted)$/;

/**
 * Takes out of a mail its subject and what it says: its plain part, else its HTML, with what it quotes. Of whom it is from,
 * to whom, when and by which way it came nothing is taken, since that may tell who gave it. What hangs on it is named.
 */
export async function extractMail(name: string, bytes: Uint8Array): Promise<Extraction> {
  const refused = (code: string, message: string, mend: string): Extraction => ({
    ok: false,
    issues: [documentIssue(name, code, message, mend)],
  });
  const mail = await PostalMime.parse(withoutByteOrderMark(bytes), BOUNDS).catch(() => undefined);
  if (mail === undefined) {
    const message = `the mail cannot be read: its parts lie more than ${BOUNDS.maxNestingDepth} deep in each other, or its headers are longer than 2 MiB`;
    return refused("broken", message, "open it in a mail program and save its words as a .txt file");
  }

  const subject = asOneLine(mail.subject ?? "");
  const passages = passagesOf(mail);
  const said = layOutText(passages);
  if (said.text === "" && mail.attachments.some(({ mimeType }) => SEALED.test(mimeType))) {
    return refused("encrypted", "the mail is encrypted or sealed", "open it in a mail program and save what it says");
  }
  if (said.text === "" && subject === "") {
    const mend = "where its attachments are what counts, save them and add each by itself";
    return refused("no-words", "the mail holds no words", mend);
  }

  const headline: readonly Passage[] =
    subject === "" ? [] : [[{ words: subject, begins: [{ kind: "headline", label: subject }] }]];
  const { text, marks } = layOutText([...headline, ...passages]);
  return {
    ok: true,
    text,
    marks,
    guesses: soundGuesses({ title: mail.subject, genre: "message" }),
    warnings: [...attachmentsLeft(name, mail.attachments), ...lettersInDoubt(name, bytes, text)],
  };
}

function passagesOf({ text, html }: Email): readonly Passage[] {
  if (text !== undefined && text.trim() !== "") return passagesOfPlainMail(text);
  const body = html === undefined ? null : parsePage(html).body;
  return body === null ? [] : passagesOfElement(body);
}

function lettersInDoubt(name: string, bytes: Uint8Array, text: string): readonly Issue[] {
  const doubts: string[] = unknownEncodings(bytes).map(
    (label) => `it says that it is written in “${label}”, which is no encoding that is known here`,
  );
  const unreadable = text.match(/\ufffd/g)?.length ?? 0;
  if (unreadable > 0) doubts.push(`${unreadable} characters of the mail cannot be read and stand as �`);
  return doubts.map((message) =>
    documentIssue(name, "letters-unknown", message, "compare the text with the mail", "warning"),
  );
}

const withoutByteOrderMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
