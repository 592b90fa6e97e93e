// Our own: a library that may do much else with a cell takes several times as long as all that is written.

/** A cell of CSV in quotes, as RFC 4180 has it. */
export const quotedCell = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
