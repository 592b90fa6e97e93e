import type { Anchor } from "../../model/anchor.ts";
import type { Claim } from "../../model/claim.ts";

/** A passage whole, for formats with free text only: its words, where it stands, what is around it, its hash and its translation. */
export const passageInWords = ({ start, end, exact, prefix, suffix, sha256, translation }: Anchor): string =>
  [
    exact && `“${exact}”`,
    `at ${start}-${end}`,
    prefix && `after “${prefix}”`,
    suffix && `before “${suffix}”`,
    sha256 && `SHA-256 ${sha256}`,
    translation && translationInWords(translation),
  ]
    .filter(Boolean)
    .join(", ");

/** The passage in the readers' language, with its language and whose translation it is. */
export const translationInWords = ({ text, lang, by }: NonNullable<Anchor["translation"]>): string =>
  `“${text}” (${lang}, by ${by})`;

/** What a claim stands on besides its passage, each with what it adds. */
export const furtherPassages = ({ alsoAt }: Claim): readonly string[] =>
  alsoAt.map(({ role, anchor }) => `${role}: ${passageInWords(anchor)}`);
