import type { Page } from "playwright-core";
import { type Caret, caretOn, moveCaret, type ReadText, selectedBy, unitFrom } from "../../../src/desk/text/caret.ts";
import { saidOf } from "../../../src/edit/saying/predicate-words.ts";
import { THE_WORK, UNATTRIBUTED } from "../../../src/model/id.ts";
import { isRemarkPredicate, type PredicateId, predicateOf } from "../../../src/model/predicate.ts";
import { paragraphsOf, type Stretch } from "../../../src/suggest/text/text-units.ts";
import { BETWEEN, type WantedClaim, type WantedFrame, type WantedStep, type WantedWithdrawal } from "./answer-book.ts";
import { caretPaths } from "./caret-path.ts";
import { type DeskScreen, readScreen } from "./desk-screen.ts";

/** What a claim cost: keys that choose and move, and what was typed beside that. */
export interface Cost {
  readonly keys: number;
  readonly typed: number;
  /** Keys that say of a new name what it is the name of. */
  readonly naming: number;
  /** Of the keys, those for further passages and for roles, which other tools do not record at all. */
  readonly beyond: number;
}

/** Somebody who knows what to record and the desk by heart, and has a keyboard alone. */
export interface Coder {
  /** Begins with a source that is open, its caret on the first sentence. */
  open(text: string, authors: readonly string[], isHeard: boolean): void;
  frame(frame: WantedFrame, others: readonly WantedClaim[]): Promise<Cost>;
  claim(claim: WantedClaim): Promise<Cost>;
  /** Withdraws a claim of another source that is taken back in the one that is open. */
  withdraw(withdrawal: WantedWithdrawal, sentence: string, instead?: string): Promise<Cost>;
  /** Entities that are there already. */
  knows(name: string): void;
  /** The keys that were pressed last, for whoever looks for what went wrong. */
  readonly pressed: string[];
}

const WAIT = 5_000;
const VOICES: Readonly<Record<string, string>> = {
  [THE_WORK]: "the work, in its own voice",
  [UNATTRIBUTED]: "somebody whom the text does not name",
};

/**
 * @param kindOf of each entity of the answer book, what it is
 */
export function coderAt(page: Page, kindOf: ReadonlyMap<string, string>): Coder {
  let keys = 0;
  let typed = 0;
  let naming = 0;
  let beyond = 0;
  const pressed: string[] = [];
  const known = new Set<string>();
  let read: ReadText = { text: "", paragraphs: [] };
  let paths = caretPaths(read);
  /** Who writes what they say in the source. */
  let authors: ReadonlySet<string> = new Set();
  let ownMode = "writes";
  let caret: Caret = caretOn({ start: 0, end: 0 });
  const chains: (readonly WantedStep[])[] = [];
  const frames: { readonly over: Stretch; readonly steps: readonly WantedStep[] }[] = [];

  const counted = async (act: () => Promise<void>): Promise<Cost> => {
    [keys, typed, naming, beyond] = [0, 0, 0, 0];
    await act();
    return { keys: keys - naming, typed, naming, beyond };
  };
  const screen = () => readScreen(page);
  const press = async (key: string): Promise<void> => {
    keys += 1;
    pressed.push(key);
    await page.keyboard.press(key === " " ? "Space" : key);
  };
  const type = async (words: string): Promise<void> => {
    typed += words.length;
    pressed.push(`«${words}»`);
    await page.keyboard.insertText(words);
    await settled();
  };
  const settled = () =>
    page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  /** Presses a key and waits until the screen has become another. */
  const pressAndSee = async (key: string, isAnswer = false): Promise<DeskScreen> => {
    const before = JSON.stringify(await screen());
    await press(key);
    return changed(before, isAnswer);
  };
  /** Waits until the screen has become another, or the question that was open is answered. */
  const changed = async (before: string, isAnswer = false): Promise<DeskScreen> => {
    const { asked } = JSON.parse(before) as DeskScreen;
    for (const end = Date.now() + WAIT; Date.now() < end; ) {
      await settled();
      const now = await screen();
      if (isAnswer ? now.asked !== asked : JSON.stringify(now) !== before) return now;
    }
    throw new Error(`nothing happens: ${pressed.slice(-12).join(" ")}\n${JSON.stringify(await screen(), null, 1)}`);
  };

  const moveTo = async (isThere: (selected: Stretch) => boolean): Promise<void> => {
    const path = paths(caret, isThere);
    if (path === undefined) throw new Error(`no way to a passage: ${JSON.stringify(selectedBy(caret))}`);
    for (const key of path.keys) await press(key);
    caret = path.caret;
    await settled();
    const { start, end } = selectedBy(caret);
    const expected = read.text.slice(start, Math.min(end, start + 300));
    const { selected } = await screen();
    if (selected !== expected)
      throw new Error(`the caret is at ${selected}\nand not at ${expected}\n${pressed.slice(-12).join(" ")}`);
  };
  const stretch =
    ({ start, end }: Stretch) =>
    (at: Stretch): boolean =>
      at.start === start && at.end === end;

  /** Takes the offer with such words by the fewest keys: its digit, the arrows, or letters that bring it up. */
  const choose = async (words: string, aside?: string): Promise<DeskScreen> => {
    const now = await screen();
    const fits = (offer: DeskScreen["offers"][number]) =>
      offer.words === words && (aside === undefined || offer.aside === aside);
    const at = now.offers.findIndex(fits);
    if (at !== -1 && at < 9 && now.initial === "") return pressAndSee(String(at + 1), true);

    const [before, best] = [JSON.stringify(now), await fewestLetters(words, aside, fits)];
    if (best === undefined) throw new Error(`"${words}" is not offered: ${JSON.stringify(await screen(), null, 1)}`);
    for (const letter of best.letters) await press(letter);
    await settled();
    for (let i = 0; i < best.arrows; i++) await press("ArrowDown");
    await press("Enter");
    return changed(before, true);
  };

  /** Tried out beforehand, and not counted: a trained hand knows what brings a name up. */
  const fewestLetters = async (
    words: string,
    aside: string | undefined,
    fits: (offer: DeskScreen["offers"][number]) => boolean,
  ) => {
    const starts = `${words} ${aside ?? ""}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1);
    const input = page.locator(".chooser input");
    const initial = await input.inputValue();
    let best: { readonly letters: string; readonly arrows: number } | undefined;
    const cost = (one: typeof best) => (one === undefined ? Number.POSITIVE_INFINITY : one.letters.length + one.arrows);
    for (const word of new Set(starts)) {
      for (let length = 1; length <= Math.min(word.length, 8) && length < cost(best); length++) {
        const letters = word.slice(0, length);
        await input.fill(letters);
        await settled();
        const { offers, asked } = await screen();
        const at = offers.findIndex(fits);
        // Where words of one's own are taken, they stand before what is offered.
        const arrows = at + (/in the words|which word|hold back|held back/.test(asked ?? "") ? 1 : 0);
        if (at !== -1 && letters.length + arrows < cost(best)) best = { letters, arrows };
      }
    }
    await input.fill(initial);
    await settled();
    return best;
  };

  /** Somebody who may not be there yet: then they are made. */
  const chooseEntity = async (name: string): Promise<DeskScreen> => {
    if (known.has(name)) return choose(name);
    const kind = kindOf.get(name) ?? "person";
    const until = keys;
    known.add(name);
    const made = await makeEntity(name, kind);
    naming += keys - until;
    return made;
  };
  const makeEntity = async (name: string, kind: string): Promise<DeskScreen> => {
    const now = await screen();
    const offered = now.offers.findIndex(({ words, aside }) => words === name && aside === "new");
    if (offered !== -1) {
      await pressAndSee(String(offered + 1), true);
      return choose(kind);
    }
    await type(name);
    const { offers } = await screen();
    const at = offers.findIndex(({ words, aside }) => words === name && aside.startsWith(`new ${kind}`));
    if (at === -1) throw new Error(`"${name}" cannot be made: ${JSON.stringify(await screen(), null, 1)}`);
    const before = JSON.stringify(await screen());
    for (let i = 0; i < at; i++) await press("ArrowDown");
    await press("Enter");
    return changed(before, true);
  };
  const chooseVoice = (by: string): Promise<DeskScreen> => {
    const voice = VOICES[by];
    return voice === undefined ? chooseEntity(by) : choose(voice);
  };

  /** Words of one's own, or those that are offered. */
  const sayWords = async (words: string): Promise<DeskScreen> => {
    const now = await screen();
    const at = now.offers.findIndex((offer) => offer.words === words);
    if (at !== -1 && at < 9 && now.initial === "") return pressAndSee(String(at + 1), true);
    if (now.initial !== words) {
      if (words === "") await press("Delete");
      else await type(words);
    }
    const before = JSON.stringify(await screen());
    await press("Enter");
    return changed(before, true);
  };

  const sayTime = async (
    key: string,
    { raw, edtf = "" }: { readonly raw: string; readonly edtf?: string | undefined },
  ) => {
    await pressAndSee(key);
    const now = await sayWords(raw);
    if (now.asked?.startsWith("When is") === true) await sayWords(edtf);
  };

  /** What may be added by one digit. */
  const takeMore = async (holds: (offer: DeskScreen["more"][number]) => boolean): Promise<boolean> => {
    const offer = (await screen()).more.find(holds);
    if (offer === undefined) return false;
    await pressAndSee(offer.key);
    return true;
  };

  /** Makes the steps that a sentence begins with those that are wanted. */
  const sayChain = async (from: readonly WantedStep[], wanted: readonly WantedStep[]): Promise<void> => {
    const steps = [...from];
    let inHand = 0;
    const hold = async (at: number) => {
      for (; inHand !== at; inHand = (inHand + 1) % steps.length) await press("g");
      await settled();
    };
    while (steps.length > wanted.length) {
      await pressAndSee("-");
      steps.pop();
    }
    for (const [at, want] of wanted.entries()) {
      if (steps[at] === undefined) {
        await pressAndSee("+");
        await chooseVoice(want.by);
        steps.push({ by: want.by, mode: "reports" });
        inHand = at;
      }
      let step = steps[at] as WantedStep;
      if (step.by !== want.by) {
        await hold(at);
        await pressAndSee("w");
        await chooseVoice(want.by);
        step = { ...step, by: want.by, mode: modeAfter(step, want.by, at) };
      }
      const set = async (field: string, key: string, say: (value: string) => Promise<unknown>) => {
        const [is, wants] = [step[field], want[field]];
        if (JSON.stringify(is) === JSON.stringify(wants)) return;
        if (typeof wants === "string" && (field === "cue" || field === "interest")) {
          const words = field === "cue" ? `“${wants}”` : wants;
          if (await takeMore((offer) => offer.what === want.by && offer.words === words)) return;
        }
        await hold(at);
        await pressAndSee(key);
        await say(String(wants ?? ""));
      };
      await set("mode", "m", (mode) => choose(mode));
      await set("in", "k", (work) => choose(...(work.split(BETWEEN) as [title: string, genre: string])));
      await set("cue", "c", sayWords);
      await set("interest", "i", (interest) => choose(interest === "" ? "unknown" : interest));
      await set("basis", "b", (basis) => choose(basis));
      await set("terms", "o", (terms) => choose(terms));
      await set("polarity", "v", (stance) => choose(stance));
      if (want.inferred === true && step.inferred !== true) {
        await hold(at);
        await pressAndSee("I");
      }
      for (const word of (want.hedges as readonly string[] | undefined) ?? []) {
        if ((step.hedges as readonly string[] | undefined)?.includes(word)) continue;
        await hold(at);
        await pressAndSee("j");
        await sayWords(word);
      }
      if (JSON.stringify(step.time) !== JSON.stringify(want.time)) {
        await hold(at);
        await sayTime("T", want.time as { readonly raw: string; readonly edtf?: string });
      }
    }
  };

  const sayPassages = async (claim: WantedClaim): Promise<void> => {
    let left = claim.alsoAt;
    const wordsOf = ({ start, end }: Stretch) => read.text.slice(start, end);
    const shown = (one: (typeof left)[number]) => `“${wordsOf(one.at)}” (${one.role})`;
    const partsOf = (words: string) =>
      [...words.matchAll(/“([\s\S]*?)” \((speaker|date|headline|caption|context)\)(?= and “|$)/g)].map(([all]) => all);
    for (;;) {
      const wanted = new Set(left.map(shown));
      const { more } = await screen();
      const [best] = more
        .filter(({ what, words }) => what === "also at" && partsOf(words).every((part) => wanted.has(part)))
        .sort((a, b) => partsOf(b.words).length - partsOf(a.words).length);
      if (best === undefined) break;
      const taken = new Set(partsOf(best.words));
      await pressAndSee(best.key);
      left = left.filter((one) => !taken.has(shown(one)));
    }
    for (const one of left) {
      if (!stretch(claim.passage)(selectedBy(caret))) await moveTo(stretch(one.at));
      else {
        const path = paths(caret, stretch(one.at));
        const { keys: cost } = path ?? { keys: [] };
        await page.keyboard.press("a");
        await settled();
        const { offers } = await screen();
        const at = offers.findIndex(({ words, aside }) => words === `“${wordsOf(one.at)}”` && aside === one.role);
        if (at !== -1 && 2 < cost.length + 2) {
          [keys, pressed[pressed.length]] = [keys + 1, "a"];
          await pressAndSee(String(at + 1), true);
          continue;
        }
        await page.keyboard.press("Escape");
        await settled();
        await moveTo(stretch(one.at));
      }
      await pressAndSee("a");
      await choose(one.role);
    }
  };

  /** Who, does what, whom; true where the role was said with them. */
  const sayEnds = async (claim: WantedClaim): Promise<boolean> => {
    const predicate = claim.predicate as PredicateId;
    const isRemark = isRemarkPredicate(predicateOf(predicate));
    let now = await screen();
    const whole = `${claim.subject} ${saidOf(predicate)} ${claim.object}`;
    const wholes = claim.qualifiers.role === undefined ? [whole] : [`${whole}: “${claim.qualifiers.role}”`, whole];
    const isOf = (one: string, words: string) => words === `alleges that ${one}` || words === `denies that ${one}`;
    const offered = wholes.flatMap((one) => now.offers.filter(({ words }) => isOf(one, words)))[0]?.words;
    if (now.asked?.startsWith("Who or what") && offered !== undefined) {
      await choose(offered);
      return !isOf(whole, offered);
    }
    if (now.asked?.startsWith("Who or what")) now = await chooseEntity(claim.subject);
    if (now.asked?.startsWith("What is said of it?"))
      now = await choose(
        saidOf(predicate),
        isRemark ? `${predicate.replaceAll("-", " ")} …` : predicate.replaceAll("-", " "),
      );
    if (isRemark) await sayWords(claim.value ?? "");
    else await chooseEntity(claim.object ?? "");
    return false;
  };

  /** The chain that a sentence begins with here, and how: as the desk takes it from the frame around. */
  const begun = (passage: Stretch): readonly WantedStep[] => {
    const length = ({ over }: (typeof frames)[number]) => over.end - over.start;
    const [around] = frames
      .filter(({ over }) => over.start <= passage.start && over.end >= passage.end)
      .sort((a, b) => length(a) - length(b));
    return around?.steps ?? [{ by: THE_WORK, mode: ownMode }];
  };

  const save = async (isClaim: boolean): Promise<void> => {
    const before = JSON.stringify(await screen());
    await press("Enter");
    for (let now = await changed(before); now.isSaying; now = await changed(JSON.stringify(now))) {
      if (now.troubles !== "") throw new Error(`refused: ${now.troubles}\n${JSON.stringify(now, null, 1)}`);
    }
    if (!isClaim) return;
  };

  return {
    pressed,
    knows: (name) => known.add(name),
    open(text, by, isHeard) {
      authors = new Set(isHeard ? [] : by);
      ownMode = isHeard ? "says" : "writes";
      read = { text, paragraphs: paragraphsOf(text) };
      paths = caretPaths(read);
      frames.length = 0;
      chains.length = 0;
      const first = unitFrom(read, 0, "sentence");
      caret = caretOn(first ?? { start: 0, end: 0 });
    },
    frame: ({ over, steps, passages }, others) =>
      counted(async () => {
        if (over !== "all" && (await takeFrameOffered(steps, passages, others))) return;
        const holds = (at: Stretch, one: Stretch) => at.start <= one.start && at.end >= one.end;
        const all = { start: read.paragraphs[0]?.start ?? 0, end: read.paragraphs.at(-1)?.end ?? 0 };
        if (over === "all") await moveTo(stretch(all));
        else await moveTo((at) => holds(at, over) && others.every(({ passage }) => !holds(at, passage)));
        const at = selectedBy(caret);
        await pressAndSee("f");
        const [origin] = steps;
        await chooseVoice(origin?.by ?? "");
        const by = origin?.by ?? "";
        await sayChain([{ by, mode: modeOf(by) }], steps);
        await save(false);
        frames.push({ over: at, steps });
        const first = unitFrom(read, at.start, "sentence");
        if (first !== undefined) caret = caretOn(first);
      }),
    claim: (claim) =>
      counted(async () => {
        await moveTo(stretch(claim.passage));
        await pressAndSee("Enter");
        let from = begun(claim.passage);
        // Where somebody else may speak, the desk asks who.
        if ((await screen()).asked === "Who says it?") {
          const by = claim.steps[0]?.by ?? "";
          from = [{ by, mode: modeOf(by) }];
          const now = await screen();
          const whole = chainOffer(now, claim.steps);
          if (whole !== undefined && whole.far < far(from, claim.steps)) {
            await pressAndSee(whole.digit, true);
            from = whole.steps;
          } else await chooseVoice(by);
        }
        const isRoleSaid = await sayEnds(claim);
        const stanceOfFrame = from[0]?.polarity === "denies" ? "denies" : "asserts";
        if (claim.polarity !== stanceOfFrame) await pressAndSee("d");

        const { time } = claim;
        if (time !== undefined) {
          const words = time.edtf === undefined ? `“${time.raw}”` : `“${time.raw}” (${time.edtf})`;
          if (!(await takeMore((offer) => offer.what === "when" && offer.words === words))) await sayTime("t", time);
        }
        let until = keys;
        for (const [name, value] of Object.entries(claim.qualifiers)) {
          if (name === "role" && isRoleSaid) continue;
          if (name === "role" && (await takeMore(({ what, words }) => what === "as" && words === `“${value}”`)))
            continue;
          await pressAndSee("q");
          await sayWords(name === "role" ? value : `${name}: ${value}`);
        }
        beyond += keys - until;
        for (const word of claim.hedges) {
          const isTheirs = (claim.steps[0]?.hedges as readonly string[] | undefined)?.includes(word) === true;
          if (isTheirs && (await takeMore(({ what, words }) => what === "held back by" && words === `“${word}”`))) {
            from = from.map((step, i) =>
              i === 0 ? { ...step, hedges: [...((step.hedges as string[]) ?? []), word] } : step,
            );
            continue;
          }
          await pressAndSee("h");
          await sayWords(word);
        }
        if (JSON.stringify(from) !== JSON.stringify(claim.steps)) await sayChainOrOffer(from, claim.steps);
        until = keys;
        await sayPassages(claim);
        beyond += keys - until;
        if (claim.place !== undefined) {
          await pressAndSee("p");
          await chooseEntity(claim.place);
        }
        await save(true);
        chains.unshift(claim.steps.map(ofOneClaim));
        // By itself it goes to the next sentence.
        caret = moveCaret(read, caretOn(claim.passage), { unit: "sentence", back: false, widen: false });
      }),
    withdraw: ({ at, why, when }, sentence, instead) =>
      counted(async () => {
        await moveTo(stretch(at));
        await pressAndSee("W");
        await choose(sentence);
        const now = await sayWords(why);
        if (!now.sentence.includes(when)) {
          await pressAndSee("t");
          await sayWords(when);
        }
        if (instead !== undefined) {
          await pressAndSee("i");
          await choose(instead);
        }
        await save(false);
      }),
  };

  function modeOf(by: string): string {
    if (by === THE_WORK) return ownMode;
    return authors.has(by) ? "writes" : "says";
  }

  /** What somebody is taken to do who comes in the place of another. */
  function modeAfter({ by, mode }: WantedStep, next: string, at: number): string {
    if (at > 0 || next === UNATTRIBUTED) return mode;
    return next === THE_WORK || by === THE_WORK ? modeOf(next) : mode;
  }

  async function sayChainOrOffer(from: readonly WantedStep[], wanted: readonly WantedStep[]): Promise<void> {
    const differing = wanted.flatMap((step, i) =>
      [...new Set([...Object.keys(step), ...Object.keys(from[i] ?? {})])].filter(
        (field) => JSON.stringify(step[field]) !== JSON.stringify(from[i]?.[field]),
      ),
    );
    if (from.length !== wanted.length || differing.length > 1) {
      // The first of several steps is in hand when a sentence begins.
      await page.keyboard.press("w");
      await settled();
      const whole = chainOffer(await screen(), wanted);
      if (whole !== undefined && whole.far < far(from, wanted) - 1) {
        keys += 1;
        pressed.push("w");
        await pressAndSee(whole.digit, true);
        return sayChain(whole.steps, wanted);
      }
      await page.keyboard.press("Escape");
      await settled();
    }
    await sayChain(from, wanted);
  }

  /** Takes the frame that the text itself offers where the first claim stands, if it is the one that is wanted. */
  async function takeFrameOffered(
    wanted: readonly WantedStep[],
    passages: readonly Stretch[],
    others: readonly WantedClaim[],
  ): Promise<boolean> {
    const [first] = passages;
    if (first === undefined) return false;
    const [keysBefore, selected] = [keys, selectedBy(caret)];
    await moveTo(stretch(first));
    const offer = (await screen()).frameOffer;
    const steps = offer && chainOf(offer.words, offer.aside);
    const parts = (offer?.over ?? "").split(" ").map((part) => {
      const [start = 0, end = 0] = part.split("-").map(Number);
      return { start, end };
    });
    const isInside = (at: Stretch) => parts.some(({ start, end }) => start <= at.start && end >= at.end);
    const isWanted =
      steps !== undefined &&
      steps.length === wanted.length &&
      steps.every(({ by }, i) => by === wanted[i]?.by) &&
      passages.every(isInside) &&
      !others.some(({ passage }) => isInside(passage));
    if (!isWanted) {
      // Who knows the desk sees it beforehand.
      await moveTo(stretch(selected));
      keys = keysBefore;
      return false;
    }
    const isKnown = offer?.words.endsWith(" → this work") === true;
    if (isKnown && JSON.stringify(steps) === JSON.stringify(wanted)) await pressAndSee("s");
    else {
      await pressAndSee("S");
      if (!isKnown) await chooseEntity(steps[0]?.by ?? "");
      await sayChain(steps, wanted);
      await save(false);
    }
    for (const part of parts) frames.push({ over: part, steps: wanted });
    const next = unitFrom(read, parts[0]?.start ?? 0, "sentence");
    if (next !== undefined) caret = caretOn(next);
    return true;
  }

  /** A chain as the desk shows it: its names, and what is said of each. */
  function chainOf(words: string, aside: string): readonly WantedStep[] | undefined {
    // Whoever is not there yet stands alone, by name.
    const isWhole = words.endsWith(" → this work");
    const [names, details] = [isWhole ? words.split(" → ").slice(0, -1) : [words], aside.split(" → ")];
    if (names.length === 0 || names.length !== details.length) return undefined;
    const steps = names.map((name, i) => {
      const [, mode = "", cue, interest] =
        /^(\w+)(?: “([^”]*)”)?(?: (party|adverse|against-own-interest|none-known))?$/.exec(details[i] ?? "") ?? [];
      const by = /^[Ss]omebody whom/.test(name) ? UNATTRIBUTED : name;
      return { by, ...(cue && { cue }), mode, ...(interest && { interest }) };
    });
    return steps.every(({ mode }) => mode !== "") ? steps : undefined;
  }

  /** In how much two chains differ: about half of the keys from the one to the other. */
  function far(from: readonly WantedStep[], wanted: readonly WantedStep[]): number {
    const steps = wanted.map((step, i) => {
      const is = from[i] ?? ({ mode: "reports" } as Partial<WantedStep>);
      const fields = new Set([...Object.keys(step), ...Object.keys(is)]);
      return [...fields].filter((field) => JSON.stringify(step[field]) !== JSON.stringify(is[field])).length;
    });
    return steps.reduce((sum, one) => sum + one, 0) + Math.max(0, from.length - wanted.length);
  }

  /** Of the chains that are offered whole, that which is nearest to the one that is wanted. */
  function chainOffer({ offers }: DeskScreen, wanted: readonly WantedStep[]) {
    const found = offers.flatMap(({ words, aside, digit }) => {
      const said = chains.find((chain) => detailsOf(chain) === aside && words.split(" → ").length === chain.length + 1);
      const read = chainOf(words, aside);
      const steps = said ?? (read?.every(({ by }) => known.has(by) || by === UNATTRIBUTED) ? read : undefined);
      return steps === undefined ? [] : [{ digit, steps, far: far(steps, wanted) }];
    });
    return found.sort((a, b) => a.far - b.far)[0];
  }
}

/** What is offered with a chain: dates, grounds and words that hold back are of one claim alone. */
const ofOneClaim = ({ time: _, basis: __, hedges: ___, ...step }: WantedStep): WantedStep => step as WantedStep;
const detailsOf = (steps: readonly WantedStep[]): string =>
  steps
    .map(({ mode, cue, interest, terms }) => [mode, cue && `“${cue}”`, interest, terms].filter(Boolean).join(" "))
    .join(" → ");
