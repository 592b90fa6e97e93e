// Our own: escaping is five characters, and what XML 1.0 cannot hold must be replaced and counted, which libraries do not.

/** Characters that XML 1.0 (section 2.2) does not allow in any form, not even escaped. */
export const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for an XML attribute or element. What XML cannot hold becomes U+FFFD, the replacement character. */
export const xmlText = (text: string): string =>
  ODD.test(text)
    ? text
        .toWellFormed()
        .replace(NOT_XML, "\ufffd")
        .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character)
    : text;

/** What any of the three may change: most texts have nothing of it, and are asked once. */
const ODD = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
