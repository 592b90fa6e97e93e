/** The columns of the ledger, in order, as they stand in addresses. */
export const LEDGER_COLUMNS = ["alleged", "speaker", "source", "published", "time", "polarity", "status"] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** What somebody has set of the ledger: by what it is sorted, whether by propositions, and the words its claims must have. */
export interface LedgerOrder {
  readonly sort: LedgerColumn;
  readonly descending: boolean;
  readonly grouped: boolean;
  readonly words: string;
}

/** How the ledger opens: what is said of the same stands together. */
export const FIRST_ORDER: LedgerOrder = { sort: "alleged", descending: false, grouped: false, words: "" };

const MOST_WORDS = 200;

/** The words of an address that bring an order back; none for the first. */
export function orderWords({ sort, descending, grouped, words }: LedgerOrder): readonly (readonly [string, string])[] {
  return [
    ...(sort === FIRST_ORDER.sort && !descending ? [] : [["sort", descending ? `${sort}:descending` : sort] as const]),
    ...(grouped ? [["group", "proposition"] as const] : []),
    ...(words === "" ? [] : [["words", words] as const]),
  ];
}

/** The order that an address asks for; what it names that is no column is left out. */
export function orderIn(words: URLSearchParams): LedgerOrder {
  const [name, direction] = (words.get("sort") ?? "").split(":");
  const sort = LEDGER_COLUMNS.find((column) => column === name);
  return {
    sort: sort ?? FIRST_ORDER.sort,
    descending: sort !== undefined && direction === "descending",
    grouped: words.get("group") === "proposition",
    words: (words.get("words") ?? "").slice(0, MOST_WORDS),
  };
}

/** The order after a click on a column's heading: sorted by it, or, where it is so already, the other way round. */
export function sortedBy(order: LedgerOrder, column: LedgerColumn): LedgerOrder {
  return { ...order, sort: column, descending: order.sort === column && !order.descending };
}
