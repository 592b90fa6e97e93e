const MARKS = /\p{M}/gu;

// Letters that no decomposition takes apart, though people type them plain.
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  "’": "'",
  ʿ: "",
  ʾ: "",
};

/** Words as they are compared: without case, accents and points, quotes and spaces made even. */
export const foldWords = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[łøđðþßæœı’ʿʾ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
