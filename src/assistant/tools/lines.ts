import { z } from "zod";
import { linkBetween } from "../../graph/link.ts";
import { countedIn, toldLike } from "../../provenance/asking/what-is-counted.ts";
import { whyOf } from "../../provenance/asking/why.ts";
import { sourcingOf } from "../../provenance/counting/sourcing.ts";
import { standingClaims } from "../../provenance/standing-claims.ts";
import { sourcingInWords, sourcingJson } from "../../provenance/words/sourcing-in-words.ts";
import { whyInWords, whyJson } from "../../provenance/words/why-in-words.ts";
import { CLAIM_NAMED, claimNamed, ENTITY_NAMED, positionNamed } from "../named.ts";
import { claimLine, ToldClaimSchema, toldClaim } from "../told-claim.ts";
import { AskedWrongly, asTool } from "../tool.ts";

const MOST_PROPOSITIONS = 12;
const MOST_CLAIMS = 30;

const Ends = z.object({ lower: z.number(), upper: z.number() });

/** How many independent lines stand behind what is said, and why. */
export const lines = asTool({
  name: "lines",
  title: "How many independent lines stand behind it, and why",
  description:
    "Counts the tellings of a proposition that share no origin, carrier or work on record: how many say it, how many heard it apart, how many whole lines; between a lower and an upper end, with the doubts that keep them apart. Never call two outlets two sources: say these numbers, and “recorded”. Alleged and denied stand side by side and are never subtracted.",
  input: z.strictObject({
    claim: CLAIM_NAMED.optional().describe("A claim, by its id: counted with all that tell the same."),
    between: z.tuple([ENTITY_NAMED, ENTITY_NAMED]).optional().describe("Two entities, instead of a claim."),
  }),
  output: z.object({
    left: z.int().describe("Propositions that are not listed, where there are very many."),
    propositions: z.array(
      z.object({
        of: z.enum(["proposition", "something between them"]),
        polarity: z.enum(["asserts", "denies"]),
        say: Ends.describe("How many independently say it."),
        heard: Ends.extend({ toldThemselves: z.number() }).describe("How many independently heard it."),
        independent: Ends.extend({ disjoint: z.array(z.string()) }).describe(
          "Whole lines that share nothing recorded.",
        ),
        cut: Ends.extend({ actors: z.array(z.unknown()) }).describe(
          "The fewest actors through whom every telling passed.",
        ),
        bottlenecks: z.array(z.unknown()).describe("Who is in every telling."),
        exact: z.boolean(),
        undated: z.array(z.string()),
        unsure: z.array(z.string()),
        why: z.record(z.string(), z.unknown()).describe("The tellings by lines, and what is in doubt."),
        claims: z.array(ToldClaimSchema),
      }),
    ),
  }),
  writes: false,
  answer({ claim, between }, { shared: { table } }) {
    if ((claim === undefined) === (between === undefined)) throw new AskedWrongly("Give either `claim` or `between`.");
    const rows =
      between === undefined
        ? toldLike(table, claimNamed(table, claim ?? "").row)
        : linkBetween(table, positionNamed(table, between[0]), positionNamed(table, between[1])).claims;
    const counted = countedIn(table, rows, standingClaims(table), { between, claim });
    const propositions = counted.slice(0, MOST_PROPOSITIONS).map(({ of, polarity, told }) => {
      const sourcing = sourcingOf(table, told);
      const why = whyOf(table, told);
      const { claims, ...numbers } = sourcingJson(sourcing, table) as Record<string, unknown>;
      const shown = sourcing.claims.slice(0, MOST_CLAIMS).map((row) => toldClaim(table.claim(row), table));
      const words = [
        of === "something between them"
          ? "For something between them, all that is alleged taken together:"
          : polarity === "denies"
            ? "Denied:"
            : "Alleged:",
        ...shown.map(claimLine),
        ...(sourcing.claims.length > shown.length
          ? [`… and ${sourcing.claims.length - shown.length} more tellings`]
          : []),
        ...sourcingInWords(sourcing, table),
        ...whyInWords(why, table),
      ];
      return { data: { of, polarity, ...numbers, why: whyJson(why, table), claims: shown }, words };
    });
    const left = counted.length - propositions.length;
    const text = [
      ...propositions.map(({ words }) => words.join("\n")),
      ...(left > 0 ? [`… and ${left} more; ask by claim`] : []),
    ].join("\n\n");
    return {
      data: { left, propositions: propositions.map(({ data }) => data) } as never,
      text: text === "" ? "Nothing that stands is told there." : text,
    };
  },
});
