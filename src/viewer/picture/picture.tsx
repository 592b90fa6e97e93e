import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Palette } from "../palette.ts";
import type { CameraPosition, Scene } from "../renderer/renderer.ts";
import type { Point } from "../renderer/scene/curve.ts";
import { createSigmaRenderer } from "../renderer/sigma-renderer.ts";
import { siftedInWords } from "../shape/sifted-in-words.ts";
import { type Chosen, NOTHING } from "../state/chosen.ts";
import { openGroup } from "../state/open-group.ts";
import { openedEntities } from "../state/opened-entities.ts";
import { pinned } from "../state/pins.ts";
import { isSifting } from "../state/shape/shape.ts";
import { entitiesShown, showingOf } from "../state/showing.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { Lasso } from "./lasso.tsx";
import { pictureInWords } from "./picture-in-words.ts";
import { PictureMenu } from "./picture-menu.tsx";
import "../panels/camera.css";

interface PictureProps {
  readonly state: ViewerState;
  readonly palette: Palette;
}

/** The picture of the case, and the buttons that move it. It is hidden from screen readers: the lists beside it say the same. */
export function Picture({ state, palette }: PictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const renderer = state.picture;
  const failed = useSignal(false);
  const lookedInto = useRef<number | undefined>(undefined);
  const shapedAs = useRef<Scene | undefined>(undefined);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;

    let isGone = false;
    const scene = state.shaped.peek();
    createSigmaRenderer(element, {
      scene,
      palette,
      events: eventsOf(state),
      reducedMotion: wantsNoMotion(),
    }).then(
      (created) => {
        if (isGone) return created.destroy();
        const position = state.camera.peek();
        if (position !== undefined) {
          // A link that brings its camera along is not moved away from it.
          lookedInto.current = openedGroup(state);
          created.moveTo(position);
        }
        shapedAs.current = scene;
        renderer.value = created;
      },
      (error: unknown) => {
        console.error(error);
        failed.value = true;
      },
    );
    return () => {
      isGone = true;
      renderer.peek()?.destroy();
      renderer.value = undefined;
    };
  }, [state, renderer]);

  useEffect(() => renderer.value?.setPalette(palette), [palette, renderer.value]);
  const within = useComputed(() => state.view.value.within);
  useSignalEffect(() => {
    const sifted = state.sifted.value;
    renderer.value?.show(showingOf(state.table, sifted.of, { within: within.value }, sifted));
  });
  useSignalEffect(() => {
    const [scene, shaped] = [state.arranged.value, state.shaped.value];
    if (shapedAs.current === shaped) renderer.value?.place(scene);
    else renderer.value?.arrange(scene);
    if (renderer.value !== undefined) shapedAs.current = shaped;
  });
  // A link that brings its camera along is not moved away from it.
  const isFitted = useRef(state.camera.peek() === undefined ? undefined : within.peek());
  useSignalEffect(() => {
    const now = within.value;
    if (renderer.value === undefined || now === isFitted.current) return;
    isFitted.current = now;
    if (now === undefined) renderer.value.fit();
    else renderer.value.fitTo(entitiesShown(state.table, state.shown.peek()));
  });
  useSignalEffect(() => renderer.value?.emphasize(state.emphasis.value));
  useSignalEffect(() => {
    const group = openedGroup(state);
    if (renderer.value === undefined || group === lookedInto.current) return;
    if (group !== undefined) renderer.value.lookInto(group);
    else if (state.chosen.value.kind === "nothing") renderer.value.fit();
    lookedInto.current = group;
  });
  useSignalEffect(() => renderer.value?.lookAt(openedEntities(state.table, state.chosen.value)));

  return (
    <div class="stage">
      <p class="visually-hidden">{pictureInWords(state.shaped.value, hiddenInWords(state))}</p>
      <div class="canvas" ref={container} aria-hidden="true" />
      {failed.value && (
        <p class="no-picture">
          The picture needs WebGL, which this browser does not offer here. The lists beside it hold every claim.
        </p>
      )}
      <Lasso state={state} />
      <div class="camera">
        <button
          type="button"
          aria-label="Draw around entities"
          aria-pressed={state.isDrawing.value}
          onClick={() => {
            state.isDrawing.value = !state.isDrawing.peek();
          }}
        >
          ◌
        </button>
        <button type="button" aria-label="Nearer" onClick={() => renderer.value?.zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => renderer.value?.zoom(1.5)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => renderer.value?.fit()}>
          ⤢
        </button>
      </div>
      <PictureMenu state={state} palette={palette} sight={() => renderer.value?.sight()} />
    </div>
  );
}

function hiddenInWords({ sifted, view }: ViewerState): string | undefined {
  const { sieve } = view.value.shape;
  return isSifting(sieve) ? siftedInWords(sieve, sifted.value.out) : undefined;
}

/** The group that is opened, by its position among the scene's. */
const openedGroup = ({ chosen, scene }: ViewerState): number | undefined =>
  chosen.value.kind === "together" ? scene.nodes[chosen.value.lead]?.group : undefined;

const wantsNoMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

function eventsOf(state: ViewerState) {
  const { camera, change, choose, hovered, view } = state;
  const hover = (what: Chosen) => {
    hovered.value = what;
  };
  return {
    onCamera(position: CameraPosition) {
      camera.value = position;
    },
    onGroupClick: (group: number) => openGroup(state, group),
    onNodeClick: (entity: number) => choose({ kind: "entity", entity }),
    onEdgeClick: (row: number) => choose({ kind: "claim", row }),
    onStageClick: () => choose(NOTHING),
    onNodeDrop: (entity: number, at: Point) => change({ pins: pinned(view.peek().pins, { entity, ...at }) }),
    onNodeHover: (entity: number | undefined) => hover(entity === undefined ? NOTHING : { kind: "entity", entity }),
    onEdgeHover: (row: number | undefined) => hover(row === undefined ? NOTHING : { kind: "claim", row }),
  };
}
