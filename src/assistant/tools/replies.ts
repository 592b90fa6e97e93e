import { z } from "zod";
import { plainLine } from "../../model/plain-words.ts";
import { CLAIM_NAMED, claimNamed, ENTITY_NAMED, entityNamed } from "../named.ts";
import { moreInWords, pageInput, pageOf, pageOutput } from "../page.ts";
import { nameOf, replyInWords } from "../told-claim.ts";
import { asTool } from "../tool.ts";

/** What those say who were asked. */
export const replies = asTool({
  name: "replies",
  title: "What those who are accused reply",
  description:
    "Lists who was asked about which claims and what came back; of one claim, of one entity, or of the whole case.",
  input: z.strictObject({
    claim: CLAIM_NAMED.optional().describe("Only replies to this claim, by its id."),
    entity: ENTITY_NAMED.optional().describe("Only what this entity replies: its id or name."),
    ...pageInput(20, 100),
  }),
  output: z.object({
    ...pageOutput,
    replies: z.array(
      z.object({
        asked: z.object({ id: z.string(), name: z.string() }),
        about: z.array(z.string()).describe("Claims, by their ids; each an allegation."),
        status: z.string(),
        when: z.string().optional(),
        text: z.string().optional(),
      }),
    ),
  }),
  writes: false,
  answer({ claim, entity, ...asked }, { shared: { table } }) {
    const about = claim === undefined ? undefined : claimNamed(table, claim).claim.id;
    const who = entity === undefined ? undefined : entityNamed(table, entity).id;
    const found = table.replies.filter(
      (reply) =>
        (about === undefined || reply.about.includes(about)) &&
        (who === undefined || table.entityIndex(reply.asked) === table.entityIndex(who)),
    );
    const { shown, ...page } = pageOf(found, asked);
    const lines = shown.map((reply) => `- ${plainLine(replyInWords(reply, table))} [about ${reply.about.join(", ")}]`);
    return {
      data: {
        ...page,
        replies: shown.map((reply) => ({
          asked: { id: reply.asked, name: nameOf(table, reply.asked) },
          about: [...reply.about],
          status: reply.status === "unsafe-to-seek" ? "not-sought" : reply.status,
          ...(reply.when !== undefined && { when: reply.when }),
          ...(reply.text !== undefined && { text: reply.text }),
        })),
      },
      text:
        page.total === 0
          ? "No reply is on record: say that, and do not call it silence."
          : `${lines.join("\n")}${moreInWords(page)}`,
    };
  },
});
