/**
 * What in strangers' names and quotes would steer whoever shows them, turn a line around, end it, or stand in it unseen,
 * so that two names look like one. What joins or parts letters, and says which way they run, belongs to how people write.
 */
const UNRULY =
  /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

const codePoint = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A stranger's words where they stand in a row or a line of ours, with what is unruly in them shown as code points: a line of theirs would pass for one of ours. */
export const plainLine = (text: string): string => text.replace(UNRULY, codePoint);

/** "1 claim", "2 claims". */
export const howMany = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
