import { shownWords } from "../tellings/import-issue.ts";
import { DATE_ORDERS, type DateOrder, readDate } from "../tellings/read-date.ts";

/** Why a date was not read, and what to do: only one that an order would tell apart is helped by giving that order. */
export function unreadDate(words: string, order?: DateOrder): { readonly message: string; readonly mend: string } {
  const shown = shownWords(words);
  const readable = DATE_ORDERS.some((known) => readDate(words, known) !== undefined);
  if (!readable) return { message: `${shown} is no date that can be read in one way`, mend: "write it as 2015-03-25" };
  return order === undefined
    ? {
        message: `${shown} can be read with the day or with the month first`,
        mend: "say which in the mapping: `dates: day-first` or `dates: month-first`",
      }
    : { message: `${shown} is no date with the ${order.replace("-", " ")}`, mend: "write it as 2015-03-25" };
}
