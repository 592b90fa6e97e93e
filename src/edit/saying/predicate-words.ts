import { isRemarkPredicate, type Predicate, type PredicateId, predicateOf } from "../../model/predicate.ts";

/** A predicate as one says it after "that": "has attacked", "leads", "is a member of"; of a remark "is described as". */
export function saidOf(id: PredicateId): string {
  const predicate = predicateOf(id);
  if (isRemarkPredicate(predicate)) return REMARKS[id] ?? finite(predicate.infinitive);
  return finite(predicate.infinitive);
}

/** The words under which a predicate is looked for. */
export const wordsOfPredicate = ({ id, infinitive, inverse }: Predicate): string =>
  `${id.replaceAll("-", " ")} ${saidOf(id)} ${infinitive} ${inverse?.replaceAll("-", " ") ?? ""}`;

const REMARKS: Partial<Record<PredicateId, string>> = {
  "described-as": "is",
  "known-as": "is known as",
  "has-role": "holds the role of",
  acted: "has done this:",
  planned: "has planned:",
  born: "was born:",
  died: "died:",
};

/** "be an alias of" is "is an alias of", "have paid" "has paid", "supply" "supplies", "sit on the board of" "sits on the board of". */
function finite(infinitive: string): string {
  const [verb = "", ...rest] = infinitive.split(" ");
  return [thirdPerson(verb), ...rest].join(" ");
}

function thirdPerson(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
