/** The kinds of documents that a text can be taken out of. */
export type DocumentKind = "text" | "markdown" | "html" | "pdf" | "docx" | "mail" | "srt" | "vtt";

/** What a document is, or what it is instead and what to do about it. */
export type ToldKind =
  | { readonly ok: true; readonly kind: DocumentKind }
  | {
      readonly ok: false;
      readonly code: "unknown-kind" | "not-utf8" | "encrypted";
      readonly message: string;
      readonly mend: string;
    };

const LOOKED_AT = 8192;
const ASK_FOR_TEXT = "save what it says as a .txt, .docx or .pdf file";
const TRANSCRIBE = "write down what it says and add that as a .txt file";

/** How files of other kinds begin, in Latin-1. */
const OTHERS: readonly (readonly [beginning: string, what: string, mend: string])[] = [
  ["{\\rtf", "a Rich Text document", "open it in a word processor and save it as .docx"],
  ["\x89PNG", "a picture", TRANSCRIBE],
  ["\xff\xd8\xff", "a picture", TRANSCRIBE],
  ["GIF8", "a picture", TRANSCRIBE],
  ["II*\0", "a picture", TRANSCRIBE],
  ["MM\0*", "a picture", TRANSCRIBE],
  ["ID3", "a recording", TRANSCRIBE],
  ["OggS", "a recording", TRANSCRIBE],
  ["\x1aE\xdf\xa3", "a recording", TRANSCRIBE],
  ["\x1f\x8b", "a packed file", "unpack it and add what is in it"],
  ["7z\xbc\xaf", "a packed file", "unpack it and add what is in it"],
  ["Rar!", "a packed file", "unpack it and add what is in it"],
  ["%!PS", "a PostScript file", "print it to a PDF"],
];

/** Tells what a document is by its first bytes; only between kinds of plain text does its name decide. */
export function kindOfDocument(name: string, bytes: Uint8Array): ToldKind {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const start = head.replace(/^\xef\xbb\xbf/, "").trimStart();

  if (start.startsWith("%PDF-") || (ending === "pdf" && head.slice(0, 1024).includes("%PDF-")))
    return { ok: true, kind: "pdf" };
  if (head.startsWith("PK\x03\x04")) return kindOfArchive(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0")) return kindOfOldOffice(bytes, ending);
  const other = OTHERS.find(([beginning]) => head.startsWith(beginning));
  if (other !== undefined) return unknown(`it is ${other[1]}`, other[2]);

  if (/^WEBVTT([ \t\r\n]|$)/.test(start)) return { ok: true, kind: "vtt" };

  const isPage = /^(<\?xml\b[^>]*>\s*)?(<!--[\s\S]{0,4000}?-->\s*)*<(!doctype html|html)\b/i.test(start);
  if (isPage || /^x?html?$/.test(ending)) return { ok: true, kind: "html" };
  if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
    return { ok: false, code: "not-utf8", message: "it is UTF-16", mend: "save it as UTF-8" };
  }
  if (ending === "eml" || isMail(start)) return kindOfMail(start, bytes);
  if (bytes.includes(0)) return unknown("it is no text, and of no kind that is known", ASK_FOR_TEXT);
  if (ending === "md" || ending === "markdown") return { ok: true, kind: "markdown" };
  if (ending === "txt" || ending === "text") return { ok: true, kind: "text" };
  if (ending === "srt" || /^\d{1,9}\s+\d{1,4}:\d\d:\d\d[,.]\d{1,3} *-->/.test(start)) return { ok: true, kind: "srt" };
  if (ending === "pdf" || ending === "docx" || ending === "vtt")
    return unknown(`it is named .${ending} but is none`, "get the file anew");
  return unknown(
    ending === ""
      ? "its name does not end in .txt, .md, .html, .pdf, .docx, .eml, .srt or .vtt"
      : `.${ending} files are not read`,
    "give it a name that ends in .txt if its text is to be taken exactly as it stands",
  );
}

const unknown = (message: string, mend: string): ToldKind => ({ ok: false, code: "unknown-kind", message, mend });

const FIELD = /^[!-9;-~]{1,76}:/;
/** What no person writes at the head of a text, and every mail has some of. */
const OF_MAILS = /^(received|message-id|mime-version|return-path|delivered-to|dkim-signature|content-type):/gim;

/** A mail is known by its headers, also where it is called otherwise: as plain text it would keep who had it, and when. */
function isMail(start: string): boolean {
  const [headers = ""] = start.split(/\r?\n\r?\n/, 1);
  return beginsWithField(headers) && new Set(headers.toLowerCase().match(OF_MAILS)).size >= 2;
}

const beginsWithField = (start: string): boolean => FIELD.test(start.replace(/^From [^\r\n]*\r?\n/, ""));

function kindOfMail(start: string, bytes: Uint8Array): ToldKind {
  if (!beginsWithField(start))
    return unknown("it is named .eml but does not begin as a mail does", "get the file anew");
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start.startsWith("From ") && /\r?\n\r?\nFrom \S+ .{0,60}\d\d:\d\d/.test(all.toString("latin1"))) {
    return unknown("it is a mailbox with several mails", "save each of them by itself as .eml");
  }
  return { ok: true, kind: "mail" };
}

/** The names of the files in an archive stand in it as they are. */
function kindOfArchive(bytes: Uint8Array): ToldKind {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (archive.includes("application/vnd.oasis.opendocument")) {
    return unknown("it is an OpenDocument file", "open it in a word processor and save it as .docx");
  }
  if (archive.includes("application/epub+zip")) return unknown("it is an electronic book", ASK_FOR_TEXT);
  if (archive.includes("xl/workbook.xml")) return unknown("it is a workbook", ASK_FOR_TEXT);
  if (archive.includes("ppt/presentation.xml")) return unknown("it is a presentation", "save it as a PDF");
  if (archive.includes("word/document")) return { ok: true, kind: "docx" };
  return unknown("it is a packed file", "unpack it and add what is in it");
}

/** An encrypted .docx lies in the box that old Word documents had. */
function kindOfOldOffice(bytes: Uint8Array, ending: string): ToldKind {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (box.includes(Buffer.from("EncryptedPackage", "utf16le"))) {
    const mend = "open it with its password and save it without one";
    return { ok: false, code: "encrypted", message: "it is locked with a password", mend };
  }
  if (ending === "msg") return unknown("it is a mail of Outlook's own kind", "save it as .eml");
  return unknown("it is an old Office document", "open it in a word processor and save it as .docx");
}
