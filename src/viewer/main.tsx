import "./screen/base.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { asEntityId, type EntityId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { embeddedCase } from "./opening/embedded-case.ts";
import { type Opening, openCase } from "./opening/opening.ts";
import { OpeningPage } from "./opening/opening-page.tsx";
import { servedCase } from "./opening/served-case.ts";
import { StartPage } from "./opening/start-page.tsx";
import { customProperties, DARK, LIGHT } from "./palette.ts";
import { PANES } from "./panes.ts";
import { arrangeLayout } from "./picture/arrange-layout.ts";
import { keepPlaces, type Places } from "./picture/keep-places.ts";
import { Viewer } from "./screen/viewer.tsx";
import { followAddress } from "./state/address.ts";
import { NOTHING } from "./state/chosen.ts";
import { letterKeys } from "./state/letter-keys.ts";
import { mediaSignal } from "./state/media-signal.ts";
import { addressAround, aroundIn, beginPart } from "./state/part.ts";
import type { View } from "./state/view.ts";
import { addressOf, viewAt } from "./state/view-address.ts";
import { beginViewerState, type ViewerState } from "./state/viewer-state.ts";
import "./screen/print.css";

const isDark = mediaSignal("(prefers-color-scheme: dark)");
const isWide = mediaSignal("(min-width: 900px)");
const caseAtHand = embeddedCase(document) ?? servedCase(fetch.bind(globalThis));
const opening = signal<Opening>({ kind: "opening", done: 0 });
const state = signal<ViewerState | undefined>(undefined);
const PANE_IDS = PANES.map(({ id }) => id);
const areLettersKeys = letterKeys(() => localStorage);

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

const root = document.getElementById("root");
if (root !== null) render(<App />, root);

let stopFollowing = (): void => undefined;

/** Shows the part of the case, or the whole, that the page's address asks for; who was drawn before stays where they were. */
function show({ table, layout, part: size }: Extract<Opening, { kind: "opened" }>): void {
  stopFollowing();
  const part = size && beginPart({ ...size, around: aroundIn(location.search), expand });
  const places =
    layout === undefined ? keepPlaces(table, placesNow()) : arrangeLayout(table, layout, isWide.value ? 1.45 : 0.95);
  document.title = `${table.header.title} · sayswho`;
  const begun = beginViewerState(table, caseAtHand.ask, places, viewAt(location.hash, table, PANE_IDS), {
    part,
    past: viewsBefore(table),
    letterKeys: areLettersKeys,
  });
  stopFollowing = followAddress(begun, window, PANE_IDS);
  state.value = begun;
}

/** The views of the part before, as far as they can be had of the part that it has become. */
function viewsBefore(table: ClaimTable): View[] {
  const before = state.peek();
  if (before === undefined) return [];
  const { history, view } = before;
  return [...history.past.peek(), view.peek()].map((past) => viewAt(addressOf(past, before.table), table, PANE_IDS));
}

/** Where everybody is drawn just now. */
const placesNow = (): Places =>
  new Map(
    state
      .peek()
      ?.arranged.peek()
      .nodes.map((node) => [asEntityId(node.id), node]),
  );

async function expand(entity: EntityId): Promise<void> {
  const before = state.peek();
  // Looked at alone were those who are there already; whoever comes is to be seen.
  const view = before && { ...before.view.peek(), chosen: NOTHING, within: undefined };
  const address = addressAround(aroundIn(location.search), entity, view ? addressOf(view, before.table) : "");
  await fetchPart(new URL(address, location.href).search, () => history.pushState(null, "", address));
}

async function fetchPart(query: string, onFetched: () => void): Promise<void> {
  const fetched = await openCase(caseAtHand, () => undefined, query, placesNow().size > 0);
  const trouble = state.peek()?.part?.trouble;
  if (fetched.kind === "failed" && trouble !== undefined) trouble.value = fetched.message;
  if (fetched.kind !== "opened") return;
  onFetched();
  show(fetched);
}

opening.value = await openCase(
  caseAtHand,
  (progress) => {
    opening.value = progress;
  },
  location.search,
);
if (opening.value.kind === "opened") {
  show(opening.value);
  window.addEventListener("popstate", () => {
    const part = state.peek()?.part;
    const isOther = String(part?.around) !== String(aroundIn(location.search));
    // Back leads to the part before, whose address the page already has.
    if (part !== undefined && isOther) fetchPart(location.search, () => undefined);
  });
}
