import { isDeviceName } from "../../case-file/file-names.ts";

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
  `originals/${apart(`${name}${ENDINGS[mediaType] ?? ""}`)}`;

/** As a device is called no file can be; what has a mark more than that gets one more too, so that no two names become one. */
const apart = (name: string): string =>
  isDeviceName(name.replace(/^([^.]+?)_+(?=\.|$)/, "$1")) ? name.replace(/^[^.]+/, "$&_") : name;
