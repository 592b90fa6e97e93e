import { READING_TOOLS, toolsFor } from "../../assistant/tools.ts";
import { DRAFT_RULES } from "../../edit/drafts/draft-trouble.ts";
import { PROPOSAL_RULES } from "../../edit/proposals/proposal-answer.ts";
import { proposalJsonSchema } from "../../edit/proposals/proposal-json-schema.ts";
import { fieldsOf } from "./fields-of.ts";
import { type DocsPage, heading } from "./page.ts";

/** How programs propose claims, by which rules they are refused, and what an assistant may ask. */
export const proposalsPage = (): DocsPage => ({
  id: "proposals",
  title: "Proposals and assistants",
  summary:
    "A program proposes, a person decides. `sayswho propose` takes proposals as JSON Lines, `sayswho mcp` lets an assistant read one case and propose; what is taken waits in `sayswho drafts`.",
  parts: [
    heading("A proposal"),
    { table: { head: ["field", "must be there", "holds", "what it is for"], rows: fieldsOf(proposalJsonSchema()) } },
    heading("By which rules it is refused or remarked upon"),
    {
      table: {
        head: ["rule", "says that"],
        rows: Object.entries({ ...DRAFT_RULES, ...PROPOSAL_RULES }).map(([rule, words]) => [`\`${rule}\``, words]),
      },
    },
    { text: "The rules of `sayswho check` come beside these, each under its code." },
    heading("What an assistant may ask"),
    {
      table: {
        head: ["tool", "is for", "writes"],
        rows: toolsFor(async () => ({ answers: [], laid: undefined })).map((tool) => [
          `\`${tool.name}\``,
          tool.description,
          READING_TOOLS.includes(tool) ? "nothing" : "drafts beside the case, and nothing else",
        ]),
      },
    },
  ],
});
