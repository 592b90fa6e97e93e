import { NOT_XML } from "../words/xml-text.ts";
import type { Altered } from "./kept.ts";

/** Half a character, which no UTF-8 file can hold. */
export const LONE_SURROGATES: Altered = {
  what: "lone surrogates (U+FFFD is written in their place)",
  where: /\p{Surrogate}/u,
};

/** What XML 1.0 has no way to write. */
export const CHARACTERS_BEYOND_XML: Altered = {
  what: "characters that XML cannot hold (U+FFFD is written in their place)",
  where: new RegExp(NOT_XML.source),
};

/** What a spreadsheet would run at the start of a cell. */
export const FORMULAS: Altered = {
  what: "text that a spreadsheet would run as a formula (an apostrophe is put before it)",
  where: /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
};

/** What would begin as a formula, were its cell parted at a mark that some locale takes for a separator, or at a line's end. */
export const PARTED_FORMULA = /(^["\s]+|[,;|\t\r\n]["\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** The same, as a loss. */
export const PARTED_FORMULAS: Altered = {
  what: "text that would be a formula behind a separator (an apostrophe is put before it)",
  where: new RegExp(PARTED_FORMULA.source),
};

/** What Gephi's own reader of tables takes for an escape. */
export const BACKSLASHES: Altered = {
  what: "backslashes (each is written twice, since Gephi takes one for an escape)",
  where: /\\/,
};

/** Where many programs take a text to end. */
export const NULS: Altered = {
  what: "NUL (U+FFFD is written in its place, since what reads tables stops at it)",
  where: /\0/,
};
