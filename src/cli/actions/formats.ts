import type { Help } from "commander";
import type { Format } from "../../formats/format.ts";
import { FORMATS } from "../../formats/formats.ts";
import { RECORD_KINDS } from "../../formats/loss/kept.ts";
import { keptFields } from "../../formats/loss/kept-fields.ts";
import type { Reader } from "../../formats/readers/reader.ts";
import { READERS } from "../../formats/readers/readers.ts";
import { jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Terminal } from "../terminal.ts";
import { textTable } from "../text-table.ts";

interface ListedFormat {
  readonly id: string;
  readonly writer: Format | undefined;
  readonly reader: Reader | undefined;
}

const LISTED: readonly ListedFormat[] = [...new Set([...FORMATS, ...READERS].map(({ id }) => id))].map((id) => ({
  id,
  writer: FORMATS.find((format) => format.id === id),
  reader: READERS.find((reader) => reader.id === id),
}));

const WIDTH = 80;

/** Lists what a case can be written as and made from, or one of these in full. */
export function listFormats(
  id: string | undefined,
  { json }: { json?: boolean },
  help: Help,
  terminal: Terminal,
): void {
  const asked = id === undefined ? LISTED : LISTED.filter((one) => one.id === id);
  const [one] = asked;
  if (one === undefined) {
    throw new CommandFailure(2, `There is no format "${id}"; there are ${LISTED.map((one) => one.id).join(", ")}.`);
  }
  if (json) terminal.out(asked.map((one) => jsonLine(forPrograms(one))).join(""));
  else if (id !== undefined) terminal.out(inFull(one, help));
  else terminal.out(table(asked));
}

const labelOf = ({ writer, reader }: ListedFormat): string => writer?.label ?? reader?.label ?? "";

/** A format for programs: what it keeps of a case, by the paths of the fields. */
interface FormatForPrograms {
  readonly format: string;
  readonly label: string;
  readonly writes: boolean;
  readonly reads: boolean;
  readonly mapping: Reader["mapping"] | undefined;
  readonly keeps: readonly string[] | undefined;
  readonly keepsInOtherWords: Readonly<Record<string, string>> | undefined;
  readonly loses: readonly string[] | undefined;
  readonly alters: readonly string[] | undefined;
  readonly onlySomeRecords: boolean | undefined;
}

/** Every format, as `formats --json` prints it. */
export const FORMATS_FOR_PROGRAMS = (): readonly FormatForPrograms[] => LISTED.map(forPrograms);

function forPrograms({ id, writer, reader }: ListedFormat): FormatForPrograms {
  const fields = writer && keptFields(writer.keeps);
  const pathsOf = (fate: string) => fields?.flatMap((field) => (field.fate === fate ? [field.path] : []));
  return {
    format: id,
    label: labelOf({ id, writer, reader }),
    writes: writer !== undefined,
    reads: reader !== undefined,
    mapping: reader?.mapping,
    keeps: pathsOf("whole"),
    keepsInOtherWords: writer && (writer.keeps.partly ?? {}),
    loses: pathsOf("lost"),
    alters: writer && (writer.keeps.altered ?? []).map(({ what }) => what),
    onlySomeRecords: writer && writer.keeps.unheld !== undefined,
  };
}

function table(listed: readonly ListedFormat[]): string {
  const rows = listed.map(({ id, writer, reader }) => {
    const reads = reader === undefined ? "-" : "yes";
    return [id, reads, ...COLUMNS.map(([, kinds]) => (writer === undefined ? "" : shareOf(kinds, writer)))];
  });
  return [
    textTable(["format", "reads", ...COLUMNS.map(([heading]) => heading)], rows),
    "How many of the fields that a record may have arrive as they are; - is none.",
    "Corrections are counted with replies, marks with readings.",
    "* only the records that the format has a place for.",
    "sayswho formats FORMAT says what one is, and which fields it keeps and loses.\n",
  ].join("\n");
}

type Kind = (typeof RECORD_KINDS)[number];

/** The kinds of record as columns; a terminal has no room for one each. */
const COLUMNS: readonly (readonly [heading: string, kinds: readonly Kind[]])[] = [
  ...(["case", "entity", "source", "claim", "remark"] as const).map((kind) => [kind, [kind]] as const),
  ["replies", ["reply", "correction"]],
  ["readings", ["reading", "mark"]],
];

function shareOf(kinds: readonly Kind[], { keeps }: Format): string {
  const fields = keptFields(keeps).filter(({ kind }) => kinds.includes(kind));
  const sizeOf = (fates: readonly string[]) =>
    fields.reduce((sum, { fate, size }) => (fates.includes(fate) ? sum + size : sum), 0);
  const [kept, all] = [sizeOf(["whole"]), sizeOf(["whole", "partly", "lost"])];
  if (kept === 0) return "-";

  const some = keeps.unheld !== undefined || (keeps.citedSourcesOnly && kinds.includes("source"));
  return `${kept === all ? "all" : `${kept}/${all}`}${some ? "*" : ""}`;
}

/** What a line is about, and what there is to say. */
type Item = readonly [of: string, words: string];

function inFull({ id, writer, reader }: ListedFormat, help: Help): string {
  const mapping = reader?.mapping === "optional" ? " (files that are not our own by a mapping)" : "";
  const ways = [writer && "written by `export`", reader && `read by \`import\`${mapping}`].filter(Boolean).join(", ");
  const about = help.boxWrap(`${id}: ${labelOf({ id, writer, reader })}\n${ways}\n`, WIDTH);
  if (writer === undefined) return about;

  const { partly = {}, altered = [], unheld, citedSourcesOnly } = writer.keeps;
  const fields = keptFields(writer.keeps);
  const listOf = (fate: string): Item[] =>
    RECORD_KINDS.flatMap((kind) => {
      const paths = fields.flatMap((field) => (field.kind === kind && field.fate === fate ? [field.path] : []));
      if (paths.length === 0) return [];
      return [[kind, paths.map((path) => (path === kind ? "all" : path.slice(kind.length + 1))).join(", ")]];
    });
  const leftOut: readonly (string | false | undefined)[] = [
    unheld && "those that it has no place for",
    citedSourcesOnly && "sources that nothing that is written cites",
  ];
  const sections: readonly (readonly [heading: string, items: readonly Item[]])[] = [
    ["Kept as it is", listOf("whole")],
    ["Kept in other words", Object.entries(partly)],
    ["Lost", listOf("lost")],
    ["Characters that are altered", altered.map(({ what }) => ["", what])],
    ["Records left out", leftOut.flatMap((words) => (words ? [["", words]] : []))],
  ];
  const filled = sections
    .filter(([, items]) => items.length > 0)
    .map(([heading, items]) => {
      const width = Math.max(...items.map(([of]) => of.length));
      return `\n${heading}:\n${items.map(([of, words]) => help.formatItem(of, width, words, help)).join("\n")}\n`;
    });
  return [about, ...filled].join("");
}
