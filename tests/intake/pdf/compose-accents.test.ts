import { expect, test } from "vitest";
import { composeAccents } from "../../../src/intake/pdf/compose-accents.ts";

test.each([
  ["Jos´e dise˜n´o la l´ınea", "José diseñó la línea"],
  ["caracter´´ ıstica", "característica"],
  ["M¨uller, Vaˇs´ak, citt`a, Franc¸ois", "Müller, Vašák, città, François"],
  ["´Alvaro", "Álvaro"],
])("%s is %s", (apart, composed) => expect(composeAccents(apart)).toBe(composed));

test.each(["a ´ b", "`code` and x ^2", "~/case", "´x", "90° ¨ "])("%s stays", (words) =>
  expect(composeAccents(words)).toBe(words),
);
