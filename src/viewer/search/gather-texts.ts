import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { SourceText, SourceTexts } from "../state/source-texts.ts";
import { whenIdle } from "../when-idle.ts";
import { type FoldedStretches, foldedStretches } from "./folded-stretches.ts";

/** The texts that can be looked through so far, by the positions of their works. */
export interface GatheredTexts {
  readonly texts: ReadonlyMap<number, FoldedStretches>;
  /** Whether all that are at hand have come. */
  readonly isWhole: boolean;
  /** How many were left out since there was no room for them. */
  readonly leftOut: number;
}

/** How many letters are kept to be looked through: what a page can bear. */
const ROOM = 40_000_000;
/** After how many texts those who look through them hear of more. */
const AT_ONCE = 20;

/** For whose table texts are being gathered: of a case that was read again nobody looks through the old one any more. */
const gatheredFor = new WeakMap<SourceTexts, ClaimTable>();
const remembered = new WeakMap<ClaimTable, ReadonlySignal<GatheredTexts>>();

/** Fetches the texts of a case's works one after the other and folds each when nobody waits for anything else; begun once for a table. */
export function gatherTexts(table: ClaimTable, texts: SourceTexts, room: number = ROOM): ReadonlySignal<GatheredTexts> {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const gathered = signal<GatheredTexts>({ texts: new Map(), isWhole: false, leftOut: 0 });
  remembered.set(table, gathered);
  gatheredFor.set(texts, table);
  gather(table, texts, room, gathered);
  return gathered;
}

async function gather(
  table: ClaimTable,
  texts: SourceTexts,
  room: number,
  gathered: Signal<GatheredTexts>,
): Promise<void> {
  const folded = new Map<number, FoldedStretches>();
  let [left, leftOut] = [room, 0];
  for (const [source, { id, text }] of table.sources.entries()) {
    if (text === undefined) continue;
    if (gatheredFor.get(texts) !== table) return;
    const come = await settled(texts.of({ id, text }));
    if (come.kind !== "at-hand") continue;
    if (come.text.length > left) {
      leftOut++;
      continue;
    }
    left -= come.text.length;
    await new Promise<void>((done) => whenIdle(() => done()));
    folded.set(source, foldedStretches(come.text));
    if (folded.size % AT_ONCE === 0) gathered.value = { texts: new Map(folded), isWhole: false, leftOut };
  }
  gathered.value = { texts: folded, isWhole: true, leftOut };
}

/** A text once it has come, or once it is known that it does not. */
function settled(text: ReadonlySignal<SourceText>): Promise<SourceText> {
  return new Promise((done) => {
    let stop: (() => void) | undefined;
    let isDone = false;
    stop = effect(() => {
      if (text.value.kind === "fetching") return;
      isDone = true;
      done(text.value);
      stop?.();
    });
    if (isDone) stop();
  });
}
