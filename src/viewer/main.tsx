import { signal } from "@preact/signals";
import { render } from "preact";
import { customProperties, DARK, LIGHT } from "./palette.ts";
import { OpeningPage } from "./panels/opening-page.tsx";
import { Viewer } from "./panels/viewer.tsx";
import { followAddress } from "./state/address.ts";
import { embeddedCase } from "./state/embedded-case.ts";
import { mediaSignal } from "./state/media-signal.ts";
import { type Opening, openCase } from "./state/opening.ts";
import { servedCase } from "./state/served-case.ts";
import { viewAt } from "./state/view-address.ts";
import { beginViewerState, type ViewerState } from "./state/viewer-state.ts";
import "./styles/base.css";
import "./styles/marks.css";
import "./styles/search.css";
import "./styles/page.css";
import "./styles/says-who.css";
import "./styles/picture.css";
import "./styles/sourcing.css";
import "./styles/asking.css";
import "./styles/map.css";
import "./styles/layout.css";
import "./styles/facets.css";
import "./styles/ledger.css";
import "./styles/time.css";
import "./styles/print.css";

const isDark = mediaSignal("(prefers-color-scheme: dark)");
const isWide = mediaSignal("(min-width: 900px)");
const caseAtHand = embeddedCase(document) ?? servedCase(fetch.bind(globalThis));
const opening = signal<Opening>({ kind: "opening", done: 0 });
const state = signal<ViewerState | undefined>(undefined);

function App() {
  const palette = isDark.value ? DARK : LIGHT;
  if (state.value !== undefined) return <Viewer state={state.value} palette={palette} isWide={isWide.value} />;
  return opening.value.kind === "opened" ? null : <OpeningPage opening={opening.value} />;
}

for (const [name, colour] of customProperties(LIGHT, DARK)) {
  document.documentElement.style.setProperty(name, colour);
}

const root = document.getElementById("root");
if (root !== null) render(<App />, root);

opening.value = await openCase(caseAtHand, (progress) => {
  opening.value = progress;
});
if (opening.value.kind === "opened") {
  const { table } = opening.value;
  document.title = `${table.header.title} · sayswho`;
  const begun = beginViewerState(table, caseAtHand.ask, isWide.value ? 1.45 : 0.95, viewAt(location.hash, table));
  followAddress(begun, window);
  state.value = begun;
}
