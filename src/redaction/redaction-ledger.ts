/** What redaction did to one field, and how often: never to which words. */
export interface RedactionEntry {
  readonly field: string;
  readonly what: "replaced" | "withheld" | "coarsened" | "left";
  readonly count: number;
}

/** Counts redactions as they happen. */
export interface RedactionLedger {
  enter(field: string, what: RedactionEntry["what"], count?: number): void;
  /** All that was entered, by field. */
  report(): readonly RedactionEntry[];
}

/** Opens a ledger, from which the report is written that goes with a redacted case. */
export function openLedger(): RedactionLedger {
  const entries = new Map<string, RedactionEntry>();
  return {
    enter(field, what, count = 1) {
      if (count === 0) return;
      const key = `${field} ${what}`;
      entries.set(key, { field, what, count: count + (entries.get(key)?.count ?? 0) });
    },
    report: () => [...entries.values()].sort((a, b) => (a.field < b.field ? -1 : 1)),
  };
}
