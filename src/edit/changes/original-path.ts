import { apartFromDevices } from "../../case-file/file-names.ts";

const ENDINGS: Readonly<Record<string, string>> = {
  "application/pdf": ".pdf",
  "text/html": ".html",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "message/rfc822": ".eml",
  "application/x-subrip": ".srt",
  "text/vtt": ".vtt",
};

/** Where in the case folder the document lies that a text was taken out of, where it is kept: with the ending by which programs know it. */
export const originalPath = (name: string, mediaType: string): string =>
  `originals/${apartFromDevices(`${name}${ENDINGS[mediaType] ?? ""}`)}`;
