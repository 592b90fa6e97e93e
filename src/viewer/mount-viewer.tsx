import "./screen/base.css";
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { render } from "preact";
import { keepPlaces, type Places } from "../graph/keep-places.ts";
import type { Layout } from "../graph/layout.ts";
import { placeAlso } from "../graph/placing/place-also.ts";
import { asEntityId, type EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { inPieces } from "./in-pieces.ts";
import { type AskedLayout, askLayout } from "./opening/ask-layout.ts";
import type { CaseAtHand, CaseNews } from "./opening/case-at-hand.ts";
import { type Opening, openCase } from "./opening/opening.ts";
import { OpeningPage } from "./opening/opening-page.tsx";
import { StartPage } from "./opening/start-page.tsx";
import { customProperties, DARK, LIGHT } from "./palette.ts";
import { PANES } from "./panes.ts";
import { arrangeLayout } from "./picture/arrange-layout.ts";
import { readyWords } from "./picture/ready-words.ts";
import { Viewer } from "./screen/viewer.tsx";
import { placedInWords } from "./shape/placed-in-words.ts";
import { shapedScene } from "./shape/shaped-scene.ts";
import { followAddress } from "./state/address.ts";
import { NOTHING } from "./state/chosen.ts";
import { missingIn } from "./state/chosen-address.ts";
import { letterKeys } from "./state/letter-keys.ts";
import { mediaSignal } from "./state/media-signal.ts";
import { openedEntities } from "./state/opened-entities.ts";
import { addressAround, aroundIn, beginPart } from "./state/part.ts";
import { buildingScene } from "./state/scene/scene.ts";
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
  let shown: Opened | undefined;
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
  function show(opened: Opened, view: View, kept: Beginning): void {
    stopFollowing();
    const { table, part: size } = opened;
    const layout = opened.layout && withAsked(table, opened.layout, view);
    shown = { ...opened, layout };
    const part = size && beginPart({ ...size, around: aroundIn(location.search), expand });
    const places = layout === undefined ? keepPlaces(table, placesNow()) : arranged(table, layout);
    document.title = `${table.header.title} · sayswho`;
    const begun = beginViewerState(table, caseAtHand.ask, places, view, {
      ...{ part, news, letterKeys: areLettersKeys, shapeScene: shapedScene },
      ...kept,
    });
    stopFollowing = followAddress(begun, window, PANE_IDS);
    state.value = begun;
  }

  const arranged = (table: ClaimTable, { layout }: AskedLayout): Layout =>
    arrangeLayout(table, layout, isWide.peek() ? 1.45 : 0.95);

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
    const { table } = fetched;
    const past = before ? [...before.history.past.peek(), before.view.peek()].map(viewAnew(before.table, table)) : [];
    show(fetched, viewIn(table), { past });
  }

  async function openAnew(query: string): Promise<Opened | undefined> {
    const isPlaced = placesNow().size > 0 && shown?.layout?.placing === undefined;
    const fetched = await openCase(caseAtHand, () => undefined, query, isPlaced);
    const trouble = state.peek()?.part?.trouble;
    if (fetched.kind === "failed" && trouble !== undefined) trouble.value = fetched.message;
    return fetched.kind === "opened" ? fetched : undefined;
  }

  /** The view that the page's address asks for. */
  const viewIn = (table: ClaimTable): View => viewAt(location.hash, table, PANE_IDS);

  /** Makes of a view of what was shown before what can be had of it in what that has become. */
  const viewAnew = (before: ClaimTable, table: ClaimTable) => (view: View) =>
    viewAt(addressOf(view, before), table, PANE_IDS);

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
    if (opened.layout?.placing !== undefined) tellPlaces();
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
    state.peek()?.texts.askAgain();
    showInPlace(fetched);
  }

  /** Shows a case in place of the one that is shown, with all that somebody did with that. */
  function showInPlace(next: Opened): void {
    const before = state.peek();
    if (before === undefined) {
      show(next, viewIn(next.table), {});
      return;
    }

    const { history, isAsking, table, texts, words } = before;
    // Time that plays is a step of what was.
    stopPlaying(before);
    const anew = viewAnew(table, next.table);
    show(next, anew(history.present.peek()), {
      ...{ past: history.past.peek().map(anew), future: history.future.peek().map(anew), isAsking, texts },
      ...(before.part === undefined ? { words } : {}),
    });
  }

  /** Draws the same case with everybody where they are by now: all else is left as it is, and nobody waits while it is worked out. */
  async function placeAll(layout: AskedLayout): Promise<void> {
    const begun = state.peek();
    if (begun === undefined || shown === undefined) return;
    const { paths, picture, table, view } = begun;
    const all = withAsked(table, layout, view.peek(), paths.peek()[0]?.path.entities);
    if (all === shown.layout) return;
    const scene = await inPieces(buildingScene(table, arranged(table, all), begun.scene));
    await inPieces(readyWords(scene));
    const drawn = picture.peek();
    if (drawn !== undefined) await inPieces(drawn.prepare(scene));
    if (state.peek() !== begun) return;
    shown = { ...shown, layout: all };
    begun.place(scene);
  }

  /** Shows the same case with everybody where they are by now, and says so in a line. */
  async function placeAnew(): Promise<void> {
    const layout = shown && (await askLayout(caseAtHand.ask, location.search))(shown.table, shown.madeFrom);
    if (shown === undefined || layout === undefined || layout.placing === shown.layout?.placing) return;
    await placeAll(layout);
    tellPlaces();
  }

  function tellPlaces(): void {
    const scene = state.peek()?.scene;
    if (scene === undefined) return;
    news.value = { words: placedInWords(scene, shown?.layout?.placing), isTrouble: false };
  }

  /** Shows what has become of the case, and says so in a line. */
  async function hear({ madeFrom, placing, words = "The case was changed", trouble }: CaseNews): Promise<void> {
    const isNew = madeFrom !== shown?.madeFrom;
    if (isNew) await refresh();
    else if (placing !== shown?.layout?.placing) await after(placeAnew);
    const heard = trouble ?? (isNew ? words : undefined);
    if (heard !== undefined) news.value = { words: heard, isTrouble: trouble !== undefined };
    else if (news.peek()?.isTrouble) news.value = undefined;
  }

  const after = (work: () => void | Promise<void>): Promise<void> => {
    // Whatever went wrong with one, the next is shown all the same.
    last = last.then(work).catch(reportError);
    return last;
  };
  const refresh = (): Promise<void> => {
    waiting ??= after(() => {
      waiting = undefined;
      return readAnew();
    });
    return waiting;
  };
  // Whoever is asked for before everybody has a place is drawn all the same, and so is who stands between two.
  effect(() => {
    const begun = state.value;
    const layout = shown?.layout;
    if (begun === undefined || layout?.placing !== "few") return;
    const between = begun.paths.value[0]?.path.entities;
    if (withAsked(begun.table, layout, begun.view.value, between) === layout) return;
    after(() => {
      // Somebody else may have been asked for since.
      if (shown?.layout?.placing === "few") return placeAll(shown.layout);
    });
  });

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

/** The layout with a place for everybody whom a view is about; the very layout where they have theirs. */
function withAsked(
  table: ClaimTable,
  asked: AskedLayout,
  { chosen, several, within }: View,
  between: readonly number[] = [],
): AskedLayout {
  const entities = [...openedEntities(table, chosen), ...several, ...(within?.entities ?? []), ...between];
  const layout = placeAlso(table, asked.layout, entities);
  return layout === asked.layout ? asked : { ...asked, layout };
}
