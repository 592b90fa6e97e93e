import { ladderOf, originInWords } from "../../graph/ladder.ts";
import { workInWords } from "../../graph/source-in-words.ts";
import { allegedLabel, predicateOf } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { BecameOf } from "./became-of.tsx";
import { choiceProps } from "./choice-props.ts";
import { FewFirst } from "./few-first.tsx";
import { LineMark } from "./line-mark.tsx";

interface ClaimListProps {
  readonly state: ViewerState;
  readonly rows: readonly Row[];
  /** Whose page it is: the claims are then read from its end; without one each is told by its statement. */
  readonly seenFrom?: number;
}

/** Claims to be opened, each with who says it and what became of it since. */
export function ClaimList({ state, rows, seenFrom }: ClaimListProps) {
  return (
    <FewFirst items={rows} step={100}>
      {(shown) => (
        <ul class="claims">
          {seenFrom === undefined
            ? shown.map((row) => (
                <li key={row}>
                  <ClaimButton state={state} row={row} />
                </li>
              ))
            : seenAll(state.table, shown, seenFrom).map((seen, i) => (
                <li key={shown[i]}>
                  <ClaimButton state={state} row={shown[i] ?? -1} seen={seen} />
                </li>
              ))}
        </ul>
      )}
    </FewFirst>
  );
}

/** A claim as it reads from one of its ends. */
interface Seen {
  readonly does: string;
  readonly other: string | undefined;
  /** Who first says it, and whoever passed it on. */
  readonly voices: readonly string[];
  /** The work that it was read in, where another reads the same and nothing else tells the two apart. */
  readonly work?: string;
}

function seenAll(table: ClaimTable, rows: readonly Row[], from: number): readonly Seen[] {
  const all = rows.map((row) => seenOf(table, row, from));
  const counts = new Map<string, number>();
  const words = all.map((seen) => JSON.stringify(seen));
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return all.map((seen, i) => {
    const source = table.sources[table.columns.source[rows[i] ?? -1] ?? -1];
    const isAlike = (counts.get(words[i] ?? "") ?? 0) > 1;
    return isAlike && source !== undefined ? { ...seen, work: workInWords(source, table) } : seen;
  });
}

function seenOf(table: ClaimTable, row: Row, from: number): Seen {
  const { subject, object } = table.columns;
  const claim = table.claim(row);
  const denied = claim.polarity === "denies";
  const [origin, ...carriers] = ladderOf(claim, table).rungs;
  const voices = origin === undefined ? [] : [originInWords(origin), ...carriers.map(({ name }) => name)];
  if (claim.object === undefined)
    return { does: allegedLabel(claim.predicate, { denied }), other: claim.value, voices };

  const inverse = subject[row] !== from;
  const other = table.entities[(inverse ? subject[row] : object[row]) ?? -1]?.name;
  return { does: allegedLabel(claim.predicate, { denied, inverse }), other, voices };
}

interface ClaimButtonProps {
  readonly state: ViewerState;
  readonly row: Row;
  readonly seen?: Seen;
}

function ClaimButton({ state, row, seen }: ClaimButtonProps) {
  const { statement, predicate, polarity, status } = state.table.claim(row);
  const isShown = state.shown.value[row] === 1;
  return (
    <button class={`claim ${status}${isShown ? "" : " not-shown"}`} {...choiceProps(state, { kind: "claim", row })}>
      <LineMark family={predicateOf(predicate).family} polarity={polarity} />
      <span class="what">
        {seen === undefined ? (
          <bdi>{statement}</bdi>
        ) : (
          <span>
            {seen.does} <bdi class="other">{seen.other}</bdi>
          </span>
        )}
        {seen !== undefined && <Told {...seen} />}
        <BecameOf table={state.table} row={row} />
        {!isShown && <span class="who">not shown just now</span>}
      </span>
    </button>
  );
}

function Told({ voices: [speaker, ...carriers], work }: Seen) {
  if (speaker === undefined) return null;
  return (
    <span class="who">
      says <bdi>{speaker}</bdi>
      {carriers.map((name, i) => (
        <span key={i}>
          {i === 0 ? ", through " : " and "}
          <bdi>{name}</bdi>
        </span>
      ))}
      {work !== undefined && (
        <>
          , in <bdi>{work}</bdi>
        </>
      )}
    </span>
  );
}
