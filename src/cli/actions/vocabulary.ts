import { codingGuide } from "../../assistant/coding-guide.ts";
import { didYouMean } from "../../case-file/did-you-mean.ts";
import { proposalJsonSchema } from "../../edit/proposals/proposal-json-schema.ts";
import { CODING_RULES } from "../../model/coding-rules.ts";
import { endsInWords } from "../../model/ends-in-words.ts";
import { allegedLabel, FAMILIES, PREDICATES, type Predicate } from "../../model/predicate.ts";
import { PREDICATE_EXAMPLES } from "../../model/predicate-example.ts";
import { verbsOf } from "../../suggest/predicates/verbs-of.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { printable, type Terminal } from "../terminal.ts";

const ASPECTS = { event: "an event", state: "a state" } as const;

/** What a command line says for `vocabulary`. */
export interface VocabularyOptions {
  readonly guide?: boolean;
  readonly schema?: boolean;
  readonly json?: boolean;
}

/** Lists the predicates, by family, and the rules for coding with them. */
export function listVocabulary(
  word: string | undefined,
  { guide, schema, json }: VocabularyOptions,
  terminal: Terminal,
): void {
  if (guide) {
    terminal.out(`${codingGuide()}\n`);
    return;
  }
  if (schema) {
    terminal.out(`${JSON.stringify(proposalJsonSchema(), null, 2)}\n`);
    return;
  }
  const wanted = wantedBy(word?.toLowerCase());
  if (wanted.length === 0)
    throw new CommandFailure(
      2,
      `Nothing is called "${printable(word ?? "")}"; ${guessOf(word ?? "")}\`sayswho vocabulary\` lists all that there is.`,
    );

  if (json) {
    for (const predicate of wanted) terminal.out(jsonLine(predicateJson(predicate)));
    if (word === undefined) for (const rule of CODING_RULES) terminal.out(jsonLine(rule));
    return;
  }

  const { bold, dim } = terminal.colours;
  for (const family of FAMILIES) {
    const members = wanted.filter((predicate) => predicate.family === family);
    if (members.length === 0) continue;
    terminal.out(`${bold(family)}\n`);
    for (const predicate of members) {
      terminal.out(
        `  ${bold(predicate.id)}  ${endsInWords(predicate)}${predicate.symmetric ? ", either way round" : ""} · ${ASPECTS[predicate.aspect]}\n`,
      );
      terminal.out(`      ${dim(PREDICATE_EXAMPLES[predicate.id])}\n`);
    }
  }
  if (word !== undefined) return;
  terminal.out(`\n${bold("Rules")}\n`);
  for (const { rule, because } of CODING_RULES) terminal.out(`  ${rule}\n      ${dim(because)}\n`);
}

/** What no predicate is called, a text may still say of one: "lives" of resides-in. */
function wantedBy(word: string | undefined): readonly Predicate[] {
  const called = PREDICATES.filter((predicate) => word === undefined || mentions(predicate, word));
  if (called.length > 0 || word === undefined) return called;
  return PREDICATES.filter(({ id }) => verbsOf(id).some((verb) => verb === word || verb.startsWith(`${word} `)));
}

function guessOf(word: string): string {
  const called = PREDICATES.flatMap(({ id, inverse }) => (inverse === undefined ? [id] : [id, inverse]));
  const guess = didYouMean(word, [...called, ...FAMILIES]);
  return guess === undefined ? "" : `did you mean "${guess}"? `;
}

const mentions = ({ id, inverse = "", family }: Predicate, word: string): boolean =>
  [id, inverse, family].some((name) => name.includes(word));

const predicateJson = ({ id, family, inverse, aspect, ends }: Predicate): object => ({
  predicate: id,
  family,
  ...(inverse === undefined ? {} : { inverse }),
  aspect,
  ends,
  label: allegedLabel(id),
  example: PREDICATE_EXAMPLES[id],
});
