import type { AlikePair } from "../../edit/drafts/alike-pairs.ts";
import type { DraftTrouble } from "../../edit/drafts/draft-trouble.ts";
import type { JudgedDraft } from "../../edit/drafts/judge-draft.ts";
import { printable, type Terminal } from "../terminal.ts";

const AROUND = 240;

/** A draft for people: what it says, through whom, beside its passage, and what speaks against it. */
export function draftInWords(judged: JudgedDraft, terminal: Terminal): string {
  const { draft, claim, troubles, accepted } = judged;
  const { recorded } = accepted;
  const as = (key: string): string => recordedAs(claim[key], recorded[key]);
  const { bold, dim } = terminal.colours;
  const { id, proposedBy, proposedAt, from, why } = draft;
  const whence = [`proposed by ${proposedBy}`, from, proposedAt].filter((each) => each !== undefined).join(", ");
  return [
    `${bold(printable(id))}  ${dim(printable(whence))}`,
    `  ${words(claim.statement)}`,
    `  ${as("subject")} · ${claim.polarity === "denies" ? "denied" : "alleged"}: ${words(claim.predicate)} · ${claim.object === undefined ? words(claim.value) : as("object")}`,
    `  ${chainInWords(claim.attribution, recorded.attribution)}`,
    ...passageLines(judged, terminal),
    ...furtherLines(claim.alsoAt),
    ...(why === undefined ? [] : [`  why: ${printable(why)}`]),
    ...troubles.map((trouble) => troubleInWords(trouble, terminal)),
    "",
  ].join("\n");
}

/** What speaks against a draft, and by which rule. */
export function troubleInWords({ rule, isRefusal, message, mend }: DraftTrouble, { colours }: Terminal): string {
  const sign = isRefusal ? colours.red("×") : colours.yellow("!");
  return `  ${sign} ${printable(message)}  ${colours.dim(`[${printable(rule)}]`)}\n    ${colours.dim("→")} ${printable(mend)}`;
}

/** Two entities that may be one, each with its deciding facts on a line. */
export const pairInWords = ({ facts: [one, other] }: AlikePair, { colours }: Terminal): string =>
  `${colours.bold("May these be one?")}\n  ${printable(one)}\n  ${printable(other)}\n`;

/** A draft for programs. */
export const draftJson = ({ draft, claim, passage, text, troubles, isReady, accepted }: JudgedDraft): object => ({
  id: draft.id,
  ready: isReady,
  statement: claim.statement,
  source: claim.source,
  proposedBy: draft.proposedBy,
  ...(draft.from !== undefined && { from: draft.from }),
  claim: { ...claim, ...accepted.recorded },
  ...(passage !== undefined && { passage: { ...passage, words: text?.slice(passage.start, passage.end) } }),
  troubles: troubles.map(({ rule, isRefusal, message, mend }) => ({ rule, refusal: isRefusal, message, mend })),
});

const words = (value: unknown): string => printable(typeof value === "string" ? value : "—");

/** Whom it will tell of; where that is another than was proposed, both are said. */
const recordedAs = (proposed: unknown, recorded: unknown): string =>
  recorded === undefined || recorded === proposed
    ? words(proposed)
    : `${words(recorded)} (proposed as ${words(proposed)})`;

function chainInWords(attribution: unknown, recorded: unknown): string {
  if (!Array.isArray(attribution)) return "—";
  const will: readonly ({ readonly by?: unknown } | null)[] = Array.isArray(recorded) ? recorded : [];
  return attribution
    .map(
      (step: { readonly by?: unknown; readonly mode?: unknown } | null, i) =>
        `${recordedAs(step?.by, will[i]?.by)} ${words(step?.mode)}`,
    )
    .join(" → ");
}

/** The passage in its surroundings; where it was not found, what is nearest. */
function passageLines({ claim, passage, text }: JudgedDraft, { colours }: Terminal): readonly string[] {
  const quote = typeof claim.anchor.exact === "string" ? claim.anchor.exact : undefined;
  const quoted = quote === undefined ? [] : [`  quoted: “${printable(quote)}”`];
  if (text === undefined || passage === undefined) return [`  ${words(claim.source)}`, ...quoted];

  const { start, end } = passage;
  const isFound = text.slice(start, end) === quote || quote === undefined;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = text.slice(0, start).split("\n").length;
  const shown = `${printable(even(before))}${colours.bold(`[${printable(even(text.slice(start, end)))}]`)}${printable(even(after))}`;
  return [`  ${words(claim.source)}, line ${line}: …${shown}…`, ...(isFound ? [] : quoted)];
}

/** What else of the text would be kept with it, such as who speaks. */
function furtherLines(alsoAt: unknown): readonly string[] {
  if (!Array.isArray(alsoAt)) return [];
  return alsoAt.map(
    (further: { readonly role?: unknown; readonly anchor?: { readonly exact?: unknown } | null } | null) =>
      `  also at “${words(further?.anchor?.exact)}” (${words(further?.role)})`,
  );
}

const even = (text: string): string => text.replace(/\s+/g, " ");
