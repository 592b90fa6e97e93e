import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { SeveralBar } from "../choosing/several-bar.tsx";
import { PrintedLedger } from "../ledger/printed-ledger.tsx";
import { ContextMenu } from "../menu/context-menu.tsx";
import { followMenuKey } from "../menu/follow-menu-key.ts";
import { PAGES, type PageProps } from "../pages.ts";
import type { PaneProps } from "../pane.ts";
import { Banner } from "../panels/banner.tsx";
import { PANES } from "../panes.ts";
import { PrintedPicture } from "../picture/printed-picture.tsx";
import { readyClaims } from "../search/claims-found.ts";
import { SearchBox } from "../search/search-box.tsx";
import { type Chosen, NOTHING } from "../state/chosen.ts";
import { chosenWords } from "../state/chosen-address.ts";
import { withLastClosed } from "../state/opened-in-order.ts";
import { TimeStrip } from "../time/time-strip.tsx";
import { WhatIsLeft } from "../what-is-left/what-is-left.tsx";
import { workAhead } from "../work-ahead.ts";
import { Asking } from "./asking.tsx";
import { followKeys } from "./follow-keys.ts";
import { comeBack, type Leaving, leavingOf } from "./leaving.ts";
import { PaneTabs } from "./pane-tabs.tsx";
import { PartNotice } from "./part-notice.tsx";
import { PrintedFoot } from "./printed-foot.tsx";
import { Steps } from "./steps.tsx";
import "./page.css";
import "./layout.css";

/** The whole of the screen: search above, the picture with its banner and legend, and beside it the page of what is chosen. */
export function Viewer({ state, palette, isWide }: PaneProps) {
  const { chosen, choose, table } = state;
  const page = useRef<HTMLElement>(null);
  const shown = chosen.value;
  const news = state.news.value;
  const closed = withLastClosed([...state.history.past.value, state.view.value]);
  const isEscapeHome = closed !== undefined && "chosen" in closed && closed.chosen.kind === "nothing";
  // By ids: where the case was read again they are others, and yet what is opened is the same.
  const opened = JSON.stringify([chosenWords(shown, table), state.part?.around]);
  const before = useRef(opened);
  const left = useRef(new Map<string, Leaving>());
  // While the page that is left still stands.
  if (before.current !== opened && page.current !== null) left.current.set(before.current, leavingOf(page.current));

  // With what is opened, not after it is painted: the next key is meant for it.
  useLayoutEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    const isBack = shown.kind === "nothing" || state.history.canRedo.peek();
    const known = isBack ? left.current.get(opened) : undefined;
    if (page.current !== null && known !== undefined && comeBack(page.current, known)) return;
    page.current?.scrollTo(0, 0);
    document.getElementById("page-heading")?.focus({ preventScroll: isWide });
  }, [opened, isWide, state]);
  useEffect(() => {
    const claims = readyClaims(table);
    return workAhead([...state.ahead.jobs, () => !claims.next().done], state.isAwaited);
  }, [state, table]);
  // Before anybody sees that a part has grown: the next key is meant for what is there now.
  useLayoutEffect(() => followKeys(state, document), [state]);
  useLayoutEffect(() => followMenuKey(state, document), [state]);

  return (
    <div class="viewer">
      <header>
        <p class="wordmark">sayswho</p>
        <div class="case-title">
          <h1 dir="auto">{table.header.title}</h1>
          <p role="status" class={`news${news?.isTrouble ? " trouble" : ""}`} title={news?.words} dir="auto">
            {news?.words}
          </p>
        </div>
        <SearchBox state={state} />
        <Steps state={state} />
      </header>
      <main>
        <div class="looking">
          <Banner />
          <PrintedPicture state={state} />
          <PrintedLedger state={state} />
          <PaneTabs state={state} />
          <WhatIsLeft state={state} />
          <SeveralBar state={state} />
          <PaneOf state={state} palette={palette} isWide={isWide} />
          <TimeStrip state={state} />
        </div>
        <section class="page" ref={page} aria-labelledby="page-heading" tabIndex={-1}>
          <PartNotice state={state} />
          {shown.kind !== "nothing" && (
            <button type="button" class="back" onClick={() => choose(NOTHING)}>
              {state.part === undefined ? "The whole case" : "This whole part"}{" "}
              {isEscapeHome && (
                <span class="key" aria-hidden="true">
                  Esc
                </span>
              )}
            </button>
          )}
          <PageOf page={{ state, ...shown }} />
        </section>
        <ContextMenu state={state} />
      </main>
      <Asking state={state} />
      <PrintedFoot />
    </div>
  );
}

/** What is looked at in the way that is chosen. */
function PaneOf(props: PaneProps) {
  const { pane } = props.state.view.value;
  const shown = PANES.find(({ id }) => id === pane);
  return (
    <section class={`pane pane-${pane}`} id="pane" role="tabpanel" aria-labelledby={`tab-${pane}`}>
      {shown !== undefined && <shown.Pane {...props} />}
    </section>
  );
}

/** The page of what is opened. */
function PageOf<Kind extends Chosen["kind"]>({ page }: { readonly page: PageProps<Kind> }) {
  const Page: ComponentType<PageProps<Kind>> = PAGES[page.kind];
  return <Page {...page} />;
}
