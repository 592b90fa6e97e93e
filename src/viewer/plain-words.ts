// Controls and marks that turn the direction of the text around them: a stranger's name stays within itself.
const UNRULY = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A stranger's words on one line, without what would steer the text around them. */
export const plainWords = (text: string): string => text.replace(UNRULY, " ").trim().replace(/\s+/g, " ");
