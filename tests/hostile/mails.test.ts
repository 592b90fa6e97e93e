/** @module-tag slow */

import { afterAll, describe, expect, test } from "vitest";
import { takeIn } from "../../src/intake/take-in.ts";
import { processorTime } from "../processor-time.ts";
import { sized } from "../sized.ts";

/** Whatever a stranger's mail holds, it is taken in or refused within ten seconds of the machine's, or as long as its size asks for. */
const MOST_SECONDS = sized(10, { long: 100 });
const size = sized(30_000, { long: 5_000_000 });
/** Ten megabytes of the worst may take longer than anybody waits, or more memory: then it is given up, and said. */
const GIVEN_UP: readonly string[] = sized([], { long: ["too-slow", "too-large"] });
const repeated = (piece: string, of = size) => piece.repeat(Math.floor(of / piece.length));
const numbered = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

const nested = (depth: number, type: (i: number) => string) =>
  numbered(depth, (i) => `Content-Type: ${type(i)}; boundary=b${i}\r\n\r\n--b${i}\r\n`);

type Outcome = "taken" | "broken" | "too-large" | "no-words" | "unknown-kind";
const MAILS: readonly (readonly [name: string, make: () => string, outcomes: readonly Outcome[]])[] = [
  ["ten thousand parts", () => parts(10_000, (i) => `\r\n\r\nPart ${i}.`), ["taken"]],
  ["ten thousand attachments", () => parts(10_000, (i) => attachment(i)), ["no-words"]],
  ["a header without end", () => `Subject: ${repeated("x", Math.max(size, 3_000_000))}\r\n\r\nWords.`, ["broken"]],
  ["a header over very many lines", () => `Subject: x\r\n${repeated(" x\r\n")}\r\nWords.`, ["taken", "broken"]],
  ["very many headers", () => `${numbered(size / 20, (i) => `X-${i}: x\r\n`)}\r\nWords.`, ["taken", "broken"]],
  ["encoded words without end", () => `Subject: ${repeated("=?utf-8?Q?=C3?= ")}\r\n\r\nWords.`, ["taken", "broken"]],
  ["encoded words that are none", () => `Subject: ${repeated("=?utf-8?Q?")}\r\n\r\nWords.`, ["taken", "broken"]],
  [
    "encodings that nobody has",
    () => parts(5_000, (i) => `Content-Type: text/plain; charset=x${i}\r\n\r\na`),
    ["taken"],
  ],
  ["base64 that is none", () => `Content-Transfer-Encoding: base64\r\n\r\n${repeated("=*A-")}`, ["taken", "no-words"]],
  [
    "quoted-printable that breaks off",
    () => `Content-Transfer-Encoding: quoted-printable\r\n\r\n${repeated("=")}`,
    ["taken", "no-words"],
  ],
  [
    "soft line breaks alone",
    () => `Content-Transfer-Encoding: quoted-printable\r\n\r\n${repeated("=\r\n")}`,
    ["no-words"],
  ],
  ["lists of parts in each other", () => `${nested(5_000, () => "multipart/mixed")}\r\nWords.`, ["broken"]],
  ["mails in mails", () => `Subject: x\r\n${"Content-Type: message/rfc822\r\n\r\n".repeat(5_000)}Words.`, ["taken"]],
  [
    "boundaries that begin alike",
    () => `Content-Type: multipart/mixed; boundary=b\r\n\r\n${repeated("--bb\r\n")}`,
    ["no-words"],
  ],
  [
    "a parameter in very many pieces",
    () => `Content-Type: text/plain;${numbered(20_000, (i) => ` name*${i}=x;`)}\r\n\r\nWords.`,
    ["taken"],
  ],
  [
    "comments in comments",
    () => `Content-Type: text/plain ${repeated("(", 500_000)}\r\n\r\nWords.`,
    ["taken", "no-words"],
  ],
  [
    "a page of boxes in boxes",
    () => `Content-Type: text/html\r\n\r\n${repeated("<div>", 50_000)}Words.`,
    ["taken", "broken"],
  ],
  [
    "a page of brackets that open",
    () => `Content-Type: text/html\r\n\r\n${repeated("<", 100_000)}`,
    ["taken", "no-words", "broken"],
  ],
  ["lines that flow", () => `Content-Type: text/plain; format=flowed\r\n\r\n${repeated("> > x \r\n")}`, ["taken"]],
  ["quoted lines alone", () => `Subject: x\r\n\r\n${repeated(">\r\n")}`, ["taken"]],
  ["blank lines alone", () => `X: x\r\n\r\n${repeated(" \t\r\n")}`, ["no-words"]],
];

function parts(count: number, part: (i: number) => string): string {
  return `Content-Type: multipart/mixed; boundary=b\r\n\r\n${numbered(count, (i) => `--b\r\n${part(i)}\r\n`)}--b--`;
}
const attachment = (i: number) => `Content-Disposition: attachment; filename="${i}\u202egpj.exe"\r\n\r\nx`;

describe("a bomb goes off in no reader of mails", () => {
  const told: string[] = [];
  afterAll(() =>
    console.info(`mails of about ${size} bytes; slowest: ${told.sort().reverse().slice(0, 3).join("; ")}`),
  );

  test.each(MAILS)("%s", async (name, make, outcomes) => {
    const bytes = Buffer.from(make());
    const spent = processorTime();
    const intake = await takeIn({ name: "a.eml", bytes });
    const seconds = spent() / 1_000;
    told.push(`${seconds.toFixed(2).padStart(6)} s ${name}`);
    expect([...outcomes, ...GIVEN_UP]).toContain(intake.ok ? "taken" : intake.issues[0]?.code);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    for (const { message } of intake.ok ? intake.warnings : intake.issues) expect(message.length).toBeLessThan(2_000);
  });
});
