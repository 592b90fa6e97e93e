import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { addedTo, toggledSeveral } from "../choosing/several.ts";
import { pointedAt } from "../choosing/target-of.ts";
import type { Palette } from "../palette.ts";
import { CameraButton } from "../panels/camera-button.tsx";
import type { CameraPosition, Pointed, Renderer, ScreenPoint } from "../renderer/renderer.ts";
import type { Point } from "../renderer/scene/curve.ts";
import { createSigmaRenderer } from "../renderer/sigma-renderer.ts";
import { siftedInWords } from "../shape/sifted-in-words.ts";
import { type Chosen, NOTHING } from "../state/chosen.ts";
import { groupMembers } from "../state/group-members.ts";
import { openGroup } from "../state/open-group.ts";
import { openedEntities } from "../state/opened-entities.ts";
import { pinned } from "../state/pins.ts";
import { isSifting } from "../state/shape/shape.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { wantsNoMotion } from "../wants-no-motion.ts";
import { followView, openedGroup, type Seen } from "./follow-view.ts";
import { Lasso } from "./lasso.tsx";
import { pictureInWords } from "./picture-in-words.ts";
import { PictureMenu } from "./picture-menu.tsx";

interface PictureProps {
  readonly state: ViewerState;
  readonly palette: Palette;
}

/** The picture of the case, and the buttons that move it. It is hidden from screen readers: the lists beside it say the same. */
export function Picture({ state, palette }: PictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const renderer = state.picture;
  const failed = useSignal(false);
  // A link that brings its camera along is not moved away from it.
  const seen = useRef<Seen>({ fittedTo: state.camera.peek() === undefined ? undefined : state.view.peek().within });
  // One for as long as the picture stands: a case that is read again is drawn where it was drawn before.
  const drawing = useRef<Promise<Renderer> | undefined>(undefined);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;

    let isOld = false;
    const events = eventsOf(state);
    const [scene, laidOut] = [state.shaped.peek(), state.scene];
    const before = drawing.current;
    const made = before ?? createSigmaRenderer(element, { scene, palette, events, reducedMotion: wantsNoMotion() });
    drawing.current = made;
    made.then(
      (drawn) => {
        if (isOld) return;
        const position = state.camera.peek();
        // Neither a link that brings its camera along nor a case that is read again moves anybody away from there.
        if (before !== undefined || position !== undefined) seen.current.lookedInto = openedGroup(state);
        if (before !== undefined) {
          seen.current.fittedTo = state.view.peek().within;
          drawn.redraw(scene, events);
        } else if (position !== undefined) drawn.moveTo(position);
        seen.current.shapedAs = scene;
        seen.current.laidOutAs = laidOut;
        renderer.value = drawn;
      },
      (error: unknown) => {
        console.error(error);
        failed.value = true;
      },
    );
    return () => {
      isOld = true;
      renderer.value = undefined;
    };
  }, [state, renderer]);
  useEffect(
    () => () =>
      void drawing.current?.then(
        (drawn) => drawn.destroy(),
        () => undefined,
      ),
    [],
  );

  useEffect(() => renderer.value?.setPalette(palette), [palette, renderer.value]);
  useEffect(() => followView(state, seen.current), [state]);

  return (
    <div class="stage">
      <p class="visually-hidden">{pictureInWords(state.shaped.value, siftedNow(state))}</p>
      <div class="canvas" ref={container} aria-hidden="true" />
      {failed.value && (
        <p class="no-picture">
          The picture needs WebGL, which this browser does not offer here. The lists beside it hold every claim.
        </p>
      )}
      <Lasso state={state} />
      <div class="camera">
        <CameraButton
          label="Draw around entities"
          sign="◌"
          isPressed={state.isDrawing.value}
          onClick={() => {
            state.isDrawing.value = !state.isDrawing.peek();
          }}
        />
        <CameraButton
          label="Choose several: each click chooses one more or lets it go"
          sign="◎"
          isPressed={state.isGathering.value}
          onClick={() => {
            state.isGathering.value = !state.isGathering.peek();
          }}
        />
        <CameraButton label="Nearer" sign="+" onClick={() => renderer.value?.zoom(1 / 1.5)} />
        <CameraButton label="Farther" sign="−" onClick={() => renderer.value?.zoom(1.5)} />
        <CameraButton label="Show all" sign="⤢" onClick={() => renderer.value?.fit()} />
      </div>
      <PictureMenu state={state} palette={palette} sight={() => renderer.value?.sight()} />
    </div>
  );
}

function siftedNow({ sifted, view }: ViewerState): string | undefined {
  const { sieve } = view.value.shape;
  return isSifting(sieve) ? siftedInWords(sieve, sifted.value.out) : undefined;
}

function eventsOf(state: ViewerState) {
  const { camera, change, choose, hovered, isGathering, layout, menu, view } = state;
  const gather = (entities: readonly number[]): void => change({ several: addedTo(view.peek().several, entities) });
  const hover = (what: Chosen) => {
    hovered.value = what;
  };
  return {
    onCamera(position: CameraPosition) {
      camera.value = position;
    },
    onGroupClick(group: number, isAdding: boolean) {
      if (!isAdding && !isGathering.peek()) return openGroup(state, group);
      const { scene } = state;
      gather(groupMembers(scene, scene.groups?.[group]?.lead ?? -1).map(({ entity }) => entity));
    },
    onNodeClick(entity: number, isAdding: boolean) {
      if (isAdding || isGathering.peek()) change({ several: toggledSeveral(view.peek(), entity) });
      else choose({ kind: "entity", entity });
    },
    onEdgeClick(row: number, isAdding: boolean) {
      if (isAdding || isGathering.peek()) gather(openedEntities(state.table, { kind: "claim", row }));
      else choose({ kind: "claim", row });
    },
    onStageClick(isAdding: boolean) {
      // Whoever misses the one they wanted to add does not want to lose the others.
      if (!isAdding && !isGathering.peek()) change({ chosen: NOTHING, several: [] });
    },
    onMenu(over: Pointed, at: ScreenPoint) {
      menu.value = { target: pointedAt(state, over), at };
    },
    onNodeDrop: (entity: number, at: Point) =>
      change({ pins: pinned(view.peek().pins, layout.peek(), [{ entity, ...at }]) }),
    onNodeHover: (entity: number | undefined) => hover(entity === undefined ? NOTHING : { kind: "entity", entity }),
    onEdgeHover: (row: number | undefined) => hover(row === undefined ? NOTHING : { kind: "claim", row }),
  };
}
