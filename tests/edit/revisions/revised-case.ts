import { applyEdit } from "../../../src/edit/apply-edit.ts";
import { addSource } from "../../../src/edit/changes/add-source.ts";
import { setReading } from "../../../src/edit/changes/set-reading.ts";
import type { Edit } from "../../../src/edit/edit.ts";
import { beginWorking, type WorkingCase } from "../../../src/edit/working-case.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();

/** What an article of the sample case says. */
export const BEFORE = texts.get("gazette") ?? "";

/** Puts an edit into a case in which it applies. */
export function applied(working: WorkingCase, edit: Edit): WorkingCase {
  const now = applyEdit(working, edit);
  if (!now.ok) throw new Error("it is stale");
  return now.working;
}

/** The anchor of words of the article. */
export const at = (exact: string) => ({
  start: BEFORE.indexOf(exact),
  end: BEFORE.indexOf(exact) + exact.length,
  exact,
});

/** The sample case with a reading of its article: two frames, one in the other, a third, and a stretch of nothing. */
export function caseThatWasRead(): WorkingCase {
  const kept = new Map([...texts].map(([id, text]) => [asSourceId(id), text]));
  const says = (by: string) => [{ by, mode: "says" }];
  const { frames, nothing, ...read } = ReadingSchema.parse({
    source: "gazette",
    status: "read",
    by: ["Ada Brenn"],
    frames: [
      {
        id: "f1",
        parts: [at("Mara Quill, a former clerk, said the Tidewater Company paid Joss Brandt in 2019.")],
        steps: says("mara-quill"),
      },
      { id: "f2", parts: [at("the Tidewater Company paid Joss Brandt")], steps: says("official"), within: "f1" },
      { id: "f3", parts: [at("The company denied it")], steps: says("tidewater") },
    ],
    nothing: [at("A senior official")],
  });
  const working = beginWorking(records, kept);
  return applied(working, setReading(working, "gazette", { status: read.status, by: read.by, frames, nothing }));
}

/** The same with a later text of the article on record. */
export const revisedCase = (text: string, working = caseThatWasRead()): WorkingCase =>
  applied(
    working,
    addSource(
      working,
      { id: "gazette-2", genre: "news", derivesFrom: [{ source: "gazette", how: "revision" }] },
      { text },
    ),
  );
