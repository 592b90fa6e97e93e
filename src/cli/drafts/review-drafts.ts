import type { AlikePair } from "../../edit/drafts/alike-pairs.ts";
import { CHANGEABLE, type Changeable } from "../../edit/drafts/change-draft.ts";
import type { Queued } from "../../edit/drafts/queued.ts";
import type { DraftQueue } from "../../edit/on-disk/draft-queue.ts";
import { counted, type Keyboard, printable, type Terminal } from "../terminal.ts";
import { draftInWords, pairInWords, troubleInWords } from "./draft-in-words.ts";

/** What waits, one at a time: a draft by its id, or two entities that may be one. */
type Waiting = { readonly draft: string } | { readonly pair: AlikePair };

const KEYS_OF_DRAFT = "a accept · c change · r refuse · n next, p previous · u take back · q leave";
const KEYS_OF_PAIR = "= they are one · x they are not · n next, p previous · u take back · q leave";

/** Shows what waits one by one, and does what a key says. Moving decides nothing. */
export async function reviewDrafts(queue: DraftQueue, keyboard: Keyboard, terminal: Terminal): Promise<void> {
  const { dim } = terminal.colours;
  let at = 0;
  let decided = 0;
  for (;;) {
    const waiting = waitingIn(queue);
    if (waiting.length === 0) {
      terminal.out(`Nothing waits.${decided > 0 ? ` ${dim("u takes back, any other key leaves")}` : ""}\n`);
      if (decided === 0 || (await keyboard.key()) !== "u") return;
      await done(queue.undo());
      continue;
    }
    at = Math.min(Math.max(at, 0), waiting.length - 1);
    const here = waiting[at] as Waiting;
    terminal.out(`\n${dim(`${at + 1} of ${waiting.length}`)}\n${show(here)}`);

    const step = await answer(here);
    if (step === "leave") break;
    at += step;
  }
  terminal.out(`${counted(waitingIn(queue).length, "entry", "entries")} still wait.\n`);

  function show(here: Waiting): string {
    if ("pair" in here) return `${pairInWords(here.pair, terminal)}${dim(KEYS_OF_PAIR)}\n`;
    const found = queue.drafts().find(({ draft }) => draft.id === here.draft);
    if (found === undefined) return "";
    const judged = queue.judge(found.draft);
    const offers = judged.accepted.undecided.flatMap(({ entity, offers: few }) =>
      few.map((offer, i) => `  ${i + 1} “${printable(entity.name)}” is ${offer.id} (${printable(offer.why)})\n`),
    );
    const more = offers.length === 0 ? "" : `${offers.join("")}${dim("1–9 that one · x none of them")}\n`;
    return `${draftInWords(judged, terminal)}${more}${dim(KEYS_OF_DRAFT)}\n`;
  }

  /** How far to move, once a key was pressed that means something. */
  async function answer(here: Waiting): Promise<number | "leave"> {
    for (;;) {
      const key = await keyboard.key();
      switch (key) {
        case "q":
        case "escape":
        case "ctrl+c":
        case "ctrl+d":
        case "end":
          return "leave";
        case "n":
        case "right":
        case "down":
        case "space":
          return 1;
        case "p":
        case "left":
        case "up":
          return -1;
        case "u":
          await done(queue.undo());
          return 0;
        default: {
          const doing = "pair" in here ? ofPair(here.pair, key) : ofDraft(here.draft, key);
          if (doing === undefined) continue;
          const result = await doing();
          if (result !== undefined) await done(Promise.resolve(result));
          return 0;
        }
      }
    }
  }

  function ofDraft(id: string, key: string): (() => Promise<Queued | undefined>) | undefined {
    switch (key) {
      case "a":
        return () => queue.accept(id);
      case "r":
        return async () => {
          const why = await keyboard.line("Why? ");
          return why === undefined ? undefined : queue.refuse(id, why);
        };
      case "c":
        return async () => {
          const words = await keyboard.line(`What is to be what (${CHANGEABLE.join(", ")})? such as object=ID: `);
          const change = words === undefined ? undefined : changeIn(words);
          if (words !== undefined && change === undefined) terminal.out("  × write it as what=value\n");
          return change && queue.change(id, ...change);
        };
      default:
        return ofOffers(id, key);
    }
  }

  function ofOffers(id: string, key: string): (() => Promise<Queued>) | undefined {
    const found = queue.drafts().find(({ draft }) => draft.id === id);
    const [undecided] = found === undefined ? [] : queue.judge(found.draft).accepted.undecided;
    if (undecided === undefined) return undefined;
    const { entity, offers } = undecided;
    const offer = offers[Number(key) - 1];
    if (key === "x") return () => queue.apart(entity.id, undefined, "Looked at.");
    return offer && (() => queue.same(entity.id, offer.id, offer.why));
  }

  function ofPair({ one, other }: AlikePair, key: string): (() => Promise<Queued | undefined>) | undefined {
    if (key !== "=" && key !== "x") return undefined;
    return async () => {
      const why = await keyboard.line(key === "=" ? "Why are they one? " : "Why are they not? ");
      if (why === undefined) return undefined;
      return key === "=" ? queue.same(one.id, other.id, why) : queue.apart(one.id, other.id, why);
    };
  }

  async function done(doing: Promise<Queued>): Promise<void> {
    const result = await doing;
    if (result.ok) {
      decided += 1;
      terminal.out(`  ${terminal.colours.green("✓")} ${printable(result.what)}\n`);
    } else for (const trouble of result.troubles) terminal.out(`${troubleInWords(trouble, terminal)}\n`);
  }
}

const waitingIn = (queue: DraftQueue): readonly Waiting[] => [
  ...queue.drafts().map(({ draft }) => ({ draft: draft.id as string })),
  ...queue.pairs().map((pair) => ({ pair })),
];

/** "object=ruben-tasch": what of a draft becomes what; undefined where that is none. */
export function changeIn(words: string): readonly [Changeable, string] | undefined {
  const [, what = "", value = ""] = /^\s*([a-z]+)\s*=\s*([\s\S]*)$/.exec(words) ?? [];
  const known = CHANGEABLE.find((each) => each === what);
  return known && [known, value.trim()];
}
