/** A key as it stands on a keyboard: "Ctrl Z" for "Control+Z". */
export const keyInWords = (key: string): string =>
  key.replace("Control+", "Ctrl ").replace("Shift+", "Shift ").replace("Escape", "Esc").replace("Arrow", "");
