import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import { trimmedName } from "../../graph/names/even-name.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import { type FrameOffered, framesAt } from "../../suggest/speech/frames-in.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";
import type { ReadText } from "../text/caret.ts";
import type { StepForm } from "./claim-form.ts";
import { namesOfCase } from "./names-of-case.ts";
import { type Offer, offersOfName } from "./offers.ts";
import { detailsOf } from "./said-before.ts";
import { chainInWords } from "./speakers.ts";

const remembered = new WeakMap<ReadText, Map<number, readonly [WorkingCase, readonly FrameOffered[]]>>();

/** The frames that the text offers around a passage, as its words of speech and quotation marks tell, the narrowest first. */
export function framesOffered(
  working: WorkingCase,
  source: string,
  read: ReadText,
  passage: Stretch,
): readonly FrameOffered[] {
  const index = read.paragraphs.findLastIndex(({ start }) => start <= passage.start);
  const known = remembered.get(read) ?? new Map();
  remembered.set(read, known);
  // The caret goes to and fro in a paragraph: it is looked through once a state of the case.
  const [of, before] = known.get(index) ?? [];
  const lang = partOf(working, "sources", source)?.lang;
  const found = of === working ? before : framesAt({ ...read, lang }, index, namesOfCase(working));
  known.set(index, [working, found]);
  return found
    .filter(({ over }: FrameOffered) => over.some(({ start, end }) => start <= passage.start && end >= passage.end))
    .sort((a: FrameOffered, b: FrameOffered) => sizeOf(a) - sizeOf(b));
}

const sizeOf = ({ over }: FrameOffered): number => over.reduce((size, { start, end }) => size + end - start, 0);

/** The chain of an offered frame; whoever is only described is still to be said. */
export function stepsOffered(working: WorkingCase, source: string, frame: FrameOffered): readonly StepForm[] {
  const { speaker, cue, mode, denies, through } = frame;
  const by = speaker.kind === "named" ? speaker.name.entity : speaker.kind === "unnamed" ? UNATTRIBUTED : undefined;
  const origin: StepForm = {
    ...(by && { by }),
    ...(cue && { cue: cue.word }),
    mode,
    ...(denies && { polarity: "denies" as const }),
  };
  // Whoever publishes the work that is read is its outermost rung already.
  const isOwn = through?.entity === partOf(working, "sources", source)?.publisher;
  return isOwn || through?.entity === undefined ? [origin] : [origin, { by: through.entity, mode: "reports" }];
}

/** Who speaks at a passage as the text itself says it, to be taken by one key: by name, or with the words that describe them. */
export function speakersOffered(
  working: WorkingCase,
  source: string,
  read: ReadText,
  passage: Stretch,
): readonly Offer[] {
  const [frame] = framesOffered(working, source, read, passage);
  if (frame === undefined) return [];
  const { speaker } = frame;
  const steps = stepsOffered(working, source, frame);
  if (steps[0]?.by !== undefined)
    return [{ words: chainInWords(working, steps, source), aside: detailsOf(steps), picked: { kind: "chain", steps } }];
  if (speaker.kind === "named") return offersOfName(working, speaker.name);
  if (speaker.kind !== "described") return [];
  const name = trimmedName(speaker.words);
  return [{ words: name, aside: "new, only described", picked: { kind: "new", name, named: false } }];
}
