import type { PredicateId } from "../../model/predicate.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";

/** By which words of a text a predicate is meant, mostly; where two fit, both are offered. */
const VERBS: { readonly [K in PredicateId]?: string } = {
  "alias-of": "by another name|alias|also known|is really|same man|same woman",
  "family-of": "cousins?|brothers?|sisters?|wife|husband|sons?|daughters?|uncles?|nephews?|fathers?|mothers?|married",
  leads: "leads?|led|heads?|headed|chairs?|chaired|chairman|director of",
  directs: "board|directors?|trustees?",
  supervises: "supervis\\w+|oversees?|oversaw",
  "speaks-for": "speaks? for|spokes\\w+",
  "member-of": "members? of|joined",
  "employed-by": "employed|works? (?:for|at)|worked (?:for|at)|wages|salary|hired|formerly",
  "part-of": "part of|branch of|unit of",
  founded: "founded|set up|established",
  owns: "owns?|owned|belongs? to|bought",
  controls: "controls?|controlled",
  finances: "financ\\w+|fund(?:s|ed|ing|ers?)?|bankrolls?",
  paid: "paid|pays?|payments?|bribed?",
  contracted: "contract\\w*",
  supplies: "suppl(?:y|ies|ied)|delivered",
  "born-in": "born",
  "resides-in": "lives? (?:in|on|at)|resides?",
  "travelled-to": "travell?ed|flew|went|goes|go|climb\\w*|visit\\w*|arrived|landed|stayed|came",
  supports: "supports?|supported|backs?|backed",
  harbours: "harbou?r(?:s|ed|ing)|shelter\\w*|hid",
  protects: "protect\\w*|shield\\w*|stands?",
  trains: "train(?:s|ed|ing)",
  recruits: "recruit\\w*",
  informs: "told|inform\\w*|warned|tipped",
  monitors: "monitor\\w*|watched|followed|spied",
  attacked: "attack\\w*|cuts?|struck|hit|bomb\\w*|raid\\w*|destroy\\w*|shot at|set fire|burn\\w*",
  threatens: "threat\\w*|warn\\w*",
  killed: "kill\\w*|murder\\w*|shot dead|executed",
  detained: "detain\\w*|arrest\\w*|jailed|held",
  charged: "charg(?:ed|es)|indicted",
  sanctioned: "sanction\\w*",
  met: "met|meets?|meeting",
  opposes: "oppos\\w*",
  "protested-against": "protest\\w*|march(?:ed|es|ers?|ing)|they march|demonstrat\\w*",
  accuses: "accus\\w*|blam\\w*",
  published: "published",
  "described-as": "is an?|was an?|called|describ\\w*",
  "known-as": "calls? (?:him|her|it|them)|known as|nicknamed",
  "has-role": "in charge|responsible|minister|head of|serves as",
  planned: "plann\\w*|plott\\w*",
  born: "born",
  died: "died|dead|deaths?|drowned",
};

const PATTERNS = Object.entries(VERBS).map(
  ([id, words]) => [id as PredicateId, new RegExp(`\\b(?:${words})\\b`, "iu")] as const,
);

/** The predicates that the words of a passage suggest, in the order of those words. */
export const predicatesIn = (text: string, { start, end }: Stretch): readonly PredicateId[] => {
  const words = text.slice(start, end);
  return PATTERNS.flatMap(([id, pattern]) => {
    const at = pattern.exec(words)?.index;
    return at === undefined ? [] : [{ id, at }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
};
