import "./screen/base.css";
import { type ReadonlySignal, signal } from "@preact/signals";
import { render } from "preact";
import { keepPlaces, type Places } from "../graph/keep-places.ts";
import { asEntityId, type EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { CaseAtHand, CaseNews } from "./opening/case-at-hand.ts";
import { type Opening, openCase } from "./opening/opening.ts";
import { OpeningPage } from "./opening/opening-page.tsx";
import { StartPage } from "./opening/start-page.tsx";
import { customProperties, DARK, LIGHT } from "./palette.ts";
import { PANES } from "./panes.ts";
import { arrangeLayout } from "./picture/arrange-layout.ts";
import { Viewer } from "./screen/viewer.tsx";
import { shapedScene } from "./shape/shaped-scene.ts";
import { followAddress } from "./state/address.ts";
import { NOTHING } from "./state/chosen.ts";
import { missingIn } from "./state/chosen-address.ts";
import { letterKeys } from "./state/letter-keys.ts";
import { mediaSignal } from "./state/media-signal.ts";
import { addressAround, aroundIn, beginPart } from "./state/part.ts";
import type { View } from "./state/view.ts";
import { addressOf, viewAt } from "./state/view-address.ts";
import { type Beginning, beginViewerState, type News, type ViewerState } from "./state/viewer-state.ts";
import { stopPlaying } from "./time/time-player.tsx";
import "./screen/print.css";

type Opened = Extract<Opening, { kind: "opened" }>;

/** A viewer in an element of a page, and what the page can ask of it. */
export interface MountedViewer {
  /** Settled once the case is shown, or once it is said why not. */
  readonly opened: Promise<void>;
  /** What is shown just now; undefined until the case is there. */
  readonly state: ReadonlySignal<ViewerState | undefined>;
  /**
   * Reads the case again and shows it in place: what is chosen, filtered and undone stays, and everybody stays where they
   * were drawn. Never rejects; where nothing comes, what is shown stays. Several at once are read as one.
   */
  refresh(): Promise<void>;
}

const PANE_IDS = PANES.map(({ id }) => id);

/** Shows a case in an element of any page: all that the viewer keeps it keeps here, so that a page can have it among other things. */
export function mountViewer(root: HTMLElement, caseAtHand: CaseAtHand): MountedViewer {
  const isDark = mediaSignal("(prefers-color-scheme: dark)");
  const isWide = mediaSignal("(min-width: 900px)");
  const opening = signal<Opening>({ kind: "opening", done: 0 });
  const state = signal<ViewerState | undefined>(undefined);
  const areLettersKeys = letterKeys(() => localStorage);
  const news = signal<News | undefined>(undefined);
  let shownFrom = "";
  let stopFollowing = (): void => undefined;

  function App() {
    const palette = isDark.value ? DARK : LIGHT;
    const begun = state.value;
    if (begun?.part !== undefined && begun.table.entities.length === 0) return <StartPage state={begun} />;
    if (begun !== undefined) return <Viewer state={begun} palette={palette} isWide={isWide.value} />;
    return opening.value.kind === "opened" ? null : <OpeningPage opening={opening.value} />;
  }

  for (const [name, colour] of customProperties(LIGHT, DARK)) {
    document.documentElement.style.setProperty(name, colour);
  }
  render(<App />, root);

  /** Shows the part of the case, or the whole, that was opened; who was drawn before stays where they were. */
  function show({ table, madeFrom, layout, part: size }: Opened, view: View, kept: Beginning): void {
    stopFollowing();
    shownFrom = madeFrom;
    const part = size && beginPart({ ...size, around: aroundIn(location.search), expand });
    const places =
      layout === undefined ? keepPlaces(table, placesNow()) : arrangeLayout(table, layout, isWide.peek() ? 1.45 : 0.95);
    document.title = `${table.header.title} · sayswho`;
    const begun = beginViewerState(table, caseAtHand.ask, places, view, {
      ...{ part, news, letterKeys: areLettersKeys, shapeScene: shapedScene },
      ...kept,
    });
    stopFollowing = followAddress(begun, window, PANE_IDS);
    state.value = begun;
  }

  /** Where everybody is drawn as the case opens: whatever shape somebody gave it comes of that. */
  const placesNow = (): Places => new Map(state.peek()?.scene.nodes.map((node) => [asEntityId(node.id), node]));

  async function expand(entity: EntityId): Promise<void> {
    const before = state.peek();
    // Looked at alone were those who are there already; whoever comes is to be seen.
    const view = before && { ...before.view.peek(), chosen: NOTHING, within: undefined };
    const address = addressAround(aroundIn(location.search), entity, view ? addressOf(view, before.table) : "");
    await fetchPart(new URL(address, location.href).search, () => history.pushState(null, "", address));
  }

  async function fetchPart(query: string, onFetched: () => void): Promise<void> {
    const fetched = await openAnew(query);
    if (fetched === undefined) return;
    const before = state.peek();
    // The address is that of what comes, and time that played is a step of what was.
    stopFollowing();
    if (before !== undefined) stopPlaying(before);
    onFetched();
    const past = before && [...before.history.past.peek(), before.view.peek()];
    show(fetched, viewIn(fetched.table), { past: viewsIn(fetched.table, past) });
  }

  async function openAnew(query: string): Promise<Opened | undefined> {
    const fetched = await openCase(caseAtHand, () => undefined, query, placesNow().size > 0);
    const trouble = state.peek()?.part?.trouble;
    if (fetched.kind === "failed" && trouble !== undefined) trouble.value = fetched.message;
    return fetched.kind === "opened" ? fetched : undefined;
  }

  /** The view that the page's address asks for. */
  const viewIn = (table: ClaimTable): View => viewAt(location.hash, table, PANE_IDS);

  /** Views of what was shown before, as far as they can be had of what it has become. */
  function viewsIn(table: ClaimTable, views: readonly View[] = []): readonly View[] {
    const before = state.peek()?.table;
    return before === undefined ? [] : views.map((view) => viewAt(addressOf(view, before), table, PANE_IDS));
  }

  async function open(): Promise<void> {
    const opened = await openCase(
      caseAtHand,
      (progress) => {
        opening.value = progress;
      },
      location.search,
    );
    opening.value = opened;
    if (opened.kind !== "opened") return;
    show(opened, viewIn(opened.table), {});
    tellMissing();
  }

  /** Somebody who followed a link to what is not there should not take the whole case for it. */
  function tellMissing(): void {
    const begun = state.peek();
    const missing = begun && missingIn(new URLSearchParams(location.hash.replace(/^#/, "")), begun.table);
    if (missing === undefined) return;
    const where = begun?.part === undefined ? "in this case, or no longer" : "in this part of the case";
    const what = missing.kind === "entity" ? "an entity" : `a ${missing.kind}`;
    news.value = { words: `The link names ${what} that is not ${where}: ${missing.id}.`, isTrouble: true };
  }

  async function readAnew(): Promise<void> {
    const fetched = await openAnew(location.search);
    if (fetched === undefined) return;
    const before = state.peek();
    if (before === undefined) return show(fetched, viewIn(fetched.table), {});

    stopPlaying(before);
    const { history, isAsking, texts, words } = before;
    const [view = viewIn(fetched.table)] = viewsIn(fetched.table, [before.view.peek()]);
    const past = viewsIn(fetched.table, history.past.peek());
    const future = viewsIn(fetched.table, history.future.peek());
    texts.askAgain();
    show(fetched, view, { past, future, isAsking, texts, ...(before.part === undefined ? { words } : {}) });
  }

  /** Shows what has become of the case, and says so in a line. */
  async function hear({ madeFrom, words = "The case was changed", trouble }: CaseNews): Promise<void> {
    const isNew = madeFrom !== shownFrom;
    if (isNew) await refresh();
    const heard = trouble ?? (isNew ? words : undefined);
    if (heard !== undefined) news.value = { words: heard, isTrouble: trouble !== undefined };
    else if (news.peek()?.isTrouble) news.value = undefined;
  }

  const refresh = (): Promise<void> => {
    waiting ??= last.then(() => {
      waiting = undefined;
      return readAnew();
    });
    last = waiting;
    return last;
  };

  const opened = open();
  let last = opened;
  let waiting: Promise<void> | undefined;
  window.addEventListener("hashchange", tellMissing);
  window.addEventListener("popstate", () => {
    const part = state.peek()?.part;
    const isOther = String(part?.around) !== String(aroundIn(location.search));
    // Back leads to the part before, whose address the page already has.
    if (part !== undefined && isOther) fetchPart(location.search, () => undefined);
  });
  opened.then(() => {
    // A part of a database is read when somebody asks for more of it.
    if (state.peek()?.part === undefined && state.peek() !== undefined) caseAtHand.follow?.(hear);
  });
  return { opened, state, refresh };
}
