/** Control characters in strangers' names and quotes must not steer whoever shows them: they are shown as their code points. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const BREAKING = /[\t\n\u2028\u2029]/g;

const codePoint = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A stranger's words, with nothing in them that turns a line around or steers a terminal. */
export const plainWords = (text: string): string => text.replace(STEERING, codePoint);

/** The same where they stand in a row or a line of ours: one of theirs would pass for another of ours. */
export const plainLine = (text: string): string => plainWords(text).replace(BREAKING, codePoint);

/** "1 claim", "2 claims". */
export const howMany = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
