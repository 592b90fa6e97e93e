import type { StepMode } from "../../model/attribution.ts";
import { languageAt } from "../languages/languages.ts";
import type { FindNames, NameInPassage } from "../names/names-in.ts";
import type { Stretch } from "../text/text-units.ts";
import { type NamedBefore, namedAfter } from "./nearest-named.ts";
import { countOf, type ParagraphRead, quotationAround, readParagraph, sentenceAround } from "./paragraph-read.ts";
import { quotedBy } from "./quoted-by.ts";
import { saidWith } from "./said-with.ts";
import type { Speaker } from "./speaker.ts";
import { type CueRead, speakerOf } from "./speaker-of.ts";
import { type SpeechFound, speechAmong } from "./speech-in.ts";

/** Somebody speaks over some stretches of a text, as far as its words and marks tell: an offer to open a frame there. */
export interface FrameOffered {
  readonly speaker: Speaker;
  /** The word of speech; none where quotation marks alone tell it. */
  readonly cue?: { readonly word: string; readonly at: Stretch };
  readonly mode: StepMode;
  /** Whoever speaks denies it. */
  readonly denies: boolean;
  /** An organization that they told, and that passes it on. */
  readonly through?: NameInPassage;
  /** What is said, without who says it. */
  readonly said: readonly Stretch[];
  /** The same with the whole sentences that nobody else speaks in, as a frame lies over them. */
  readonly over: readonly Stretch[];
}

/** A text to look for frames in, with the paragraphs it is read by. */
export interface TextRead {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
  /** BCP 47, where the source says it. */
  readonly lang?: string | undefined;
}

/** Who spoke last, and who was named. */
interface Before {
  readonly named: NamedBefore;
  readonly speaker?: Speaker | undefined;
}

/** So far back "he" may stand for somebody: three paragraphs. */
const FAR_BACK = 3;

/** The frames offered in a paragraph of a text, by its number; who is meant by "he" is looked for in those before it. */
export function framesAt(read: TextRead, index: number, names: FindNames): readonly FrameOffered[] {
  let before: Before = { named: {} };
  let found: readonly FrameOffered[] = [];
  for (let i = Math.max(0, index - FAR_BACK); i <= index; i++) ({ found, before } = framesOf(read, i, names, before));
  return found;
}

/** The frames offered in a whole text, in the order of its paragraphs. */
export function framesIn(read: TextRead, names: FindNames): readonly FrameOffered[] {
  let before: Before = { named: {} };
  return read.paragraphs.flatMap((_, i) => {
    const next = framesOf(read, i, names, before);
    before = next.before;
    return next.found;
  });
}

function framesOf({ text, paragraphs, lang }: TextRead, index: number, names: FindNames, before: Before) {
  const at = paragraphs[index];
  if (at === undefined) return { found: [], before };
  const read = readParagraph(text, at, languageAt(text, at, lang), names);
  const turn = turnIn(read);
  const found = turn === undefined ? framesOfParagraph(read, before) : [turn];
  const speaker = found.findLast((frame) => frame.speaker.kind !== "open")?.speaker ?? before.speaker;
  return { found, before: { named: namedAfter(read, before.named), speaker } };
}

/** "KESRIN: I will be frank": the turn of somebody in a conversation that was written down. */
function turnIn(read: ParagraphRead): FrameOffered | undefined {
  const { text, at, names } = read;
  const first = /^\s*([^\s:][^:\n]{0,60}):\s+(?=\S)/u.exec(text.slice(at.start, at.start + 80));
  if (first === null) return undefined;
  const start = at.start + first[0].length;
  const written = first[1] ?? "";
  const end = at.start + first[0].indexOf(written) + written.length;
  const name = names.find((one) => text.slice(at.start, one.at.start).trim() === "" && one.at.end === end);
  if (name === undefined || start >= at.end) return undefined;
  const said = [{ start, end: at.end }];
  return { speaker: { kind: "named", name, at: name.at }, mode: "says", denies: false, said, over: said };
}

function framesOfParagraph(read: ParagraphRead, before: Before): readonly FrameOffered[] {
  const cues = cuesOf(read, before);
  const quoted = quotedBy(read, cues);
  const frames = cues.flatMap(({ cue, speaker }, i): readonly FrameOffered[] => {
    const quotations = quoted.of(i);
    const said = saidWith(read, cues, i, quotations);
    if (said.length === 0) return [];
    const { speech, word, start, end } = cue;
    const through = speech.addresses ? addressed(read, cue) : undefined;
    return [
      {
        speaker,
        cue: { word, at: { start, end } },
        mode: speech.mode,
        denies: speech.denies === true,
        ...(through && { through }),
        said,
        over: overWhole(read, cues, i, said),
      },
    ];
  });
  // Words in marks that nobody speaks are a title, or are for a person to look at.
  const { speaker } = before;
  const spoken = quoted.without.flatMap((quotation): readonly FrameOffered[] =>
    speaker === undefined
      ? []
      : [
          {
            speaker,
            mode: "says",
            denies: false,
            said: [quotation],
            over: [quotation],
          },
        ],
  );
  return [...frames, ...spoken].sort((a, b) => (a.said[0]?.start ?? 0) - (b.said[0]?.start ?? 0));
}

function cuesOf(read: ParagraphRead, { named }: Before): readonly CueRead[] {
  const cues: CueRead[] = [];
  for (const cue of speechAmong(read.text, read.words, read.language)) {
    const scope = sentenceAround(read, cue);
    const last = cues.findLast((one) => one.cue.start >= scope.start && isBeside(read, one.cue, cue))?.speaker;
    const earlier = cues.findLast((one) => isBeside(read, one.cue, cue))?.speaker;
    // Whoever spoke last goes on as "she", before anybody who was only named.
    const person = earlier?.kind === "named" && earlier.name.kind !== "organization" ? earlier.name : undefined;
    const speaker = speakerOf(read, cue, { named, last, person });
    if (speaker !== undefined) cues.push({ cue, speaker });
  }
  return cues;
}

/** Whether two places lie in the same quotation, or both in none. */
const isBeside = (read: ParagraphRead, one: Stretch, other: Stretch): boolean =>
  quotationAround(read, one) === quotationAround(read, other);

/** Whom somebody told, where it is an organization: "told Marrowen Wire". */
function addressed(read: ParagraphRead, { from, count }: SpeechFound): NameInPassage | undefined {
  const first = from + count;
  const near = [
    read.words[first]?.start,
    countOf(read, first, "articles") > 0 ? read.words[first + 1]?.start : undefined,
  ];
  return read.names.find(
    ({ at, kind, entity }) => kind === "organization" && entity !== undefined && near.includes(at.start),
  );
}

/** Stretches with their sentences, where nobody else speaks in those; what then lies side by side is one. */
function overWhole(read: ParagraphRead, cues: readonly CueRead[], index: number, said: readonly Stretch[]) {
  const own = cues[index];
  if (own === undefined) return said;
  const sentence = sentenceAround(read, own.cue);
  const isShared = [cues[index - 1], cues[index + 1]].some(
    (one) => one !== undefined && one.cue.start >= sentence.start && one.cue.end <= sentence.end,
  );
  const wide = isShared ? said : [...said, sentence];
  const inOrder = [...wide].sort((a, b) => a.start - b.start || b.end - a.end);
  const over: Stretch[] = [];
  for (const part of inOrder) {
    const last = over.at(-1);
    const isNext = last !== undefined && !/[\p{L}\p{N}]/u.test(read.text.slice(last.end, part.start));
    if (last === undefined || !isNext) over.push({ start: part.start, end: part.end });
    else over[over.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return over;
}
