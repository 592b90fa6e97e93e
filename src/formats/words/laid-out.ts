/** A text as one piece: engines keep what was put together as its pieces until a letter is asked for. */
export function laidOut(text: string): string {
  text.charCodeAt(0);
  return text;
}
