import { z } from "zod";

/** The longest text one field may hold, in UTF-16 code units: strangers' files must not exhaust memory. */
export const MAX_FIELD_LENGTH = 100_000;

/** The largest text of a source that is kept or read, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Any words: not empty, bounded, and well-formed Unicode, since a lone surrogate cannot be written to a UTF-8 file. */
export const TextSchema = z
  .string()
  .min(1, { error: "some text; leave the key out if there is none" })
  .max(MAX_FIELD_LENGTH, { error: `at most ${MAX_FIELD_LENGTH} characters` })
  .refine((text) => text.isWellFormed(), { error: "well-formed Unicode, without lone surrogates" });

/** A web address, for people to open: only http and https, so that no link in a case can run a script. */
export const WebAddressSchema = TextSchema.refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), {
  error: "a web address that begins with http:// or https://",
});

/** A language tag (BCP 47), such as "en" or "ps-Arab". */
export const LanguageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, { error: 'a language tag such as "en" or "ps-Arab"' });
