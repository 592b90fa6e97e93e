import type { Issue } from "../../model/issue.ts";
import { documentIssue } from "../document-issue.ts";
import { asOneLine } from "../searchable-words.ts";

/** As much of an attachment as is needed to name it. */
export interface Attached {
  readonly filename: string | null;
  readonly mimeType: string;
}

const MOST_NAMED = 10;
const LONGEST_NAME = 80;

/** Says what hangs on a mail and was not taken in, so that nobody believes to have it: how many there are, and their names. */
export function attachmentsLeft(name: string, attached: readonly Attached[]): readonly Issue[] {
  if (attached.length === 0) return [];
  const named = attached.slice(0, MOST_NAMED).map(nameOf);
  const more = attached.length - named.length;
  const message =
    `${attached.length === 1 ? "1 attachment was" : `${attached.length} attachments were`} not taken in: ` +
    `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return [
    documentIssue(name, "attachments-left", message, "save what is wanted of it, and add each by itself", "warning"),
  ];
}

function nameOf({ filename, mimeType }: Attached): string {
  const said = asOneLine(filename ?? "");
  if (said !== "") return said.length <= LONGEST_NAME ? said : `${said.slice(0, LONGEST_NAME - 1).toWellFormed()}…`;
  return mimeType === "message/rfc822"
    ? "a mail"
    : `one without a name (${asOneLine(mimeType).slice(0, LONGEST_NAME)})`;
}
