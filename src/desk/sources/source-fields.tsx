import { applyEdit } from "../../edit/apply-edit.ts";
import { addSource } from "../../edit/changes/add-source.ts";
import { originalPath } from "../../edit/changes/original-path.ts";
import { sameWorkAs } from "../../edit/changes/same-work-as.ts";
import type { Change, Edit } from "../../edit/edit.ts";
import { revisedPassages } from "../../edit/revisions/revised-passages.ts";
import { takeOver } from "../../edit/revisions/take-over.ts";
import { partsOf, type WorkingCase } from "../../edit/working-case.ts";
import { asEntityId, asSourceId } from "../../model/id.ts";
import { ACCESSES, type Derivation, GENRES, type Source } from "../../model/source.ts";
import type { Taken } from "../state/desk-server.ts";
import { type DeskState, openSource, saveEdit, today } from "../state/desk-state.ts";
import { Troubles } from "../troubles.tsx";
import { ACCESS_WORDS } from "./access-words.ts";
import { AlikeFields, SAME_WORK } from "./alike-fields.tsx";
import { entityNamed, madeOf } from "./entities-named.ts";
import { plainGuesses } from "./plain-guesses.ts";

interface SourceFieldsProps {
  readonly state: DeskState;
  readonly taken: Taken;
  readonly onDone: () => void;
}

/** What is to be known of a source; what the document itself says stands there as a guess. */
export function SourceFields({ state, taken, onDone }: SourceFieldsProps) {
  const { text } = taken;
  // What stands at the head of a mail may tell who gave it, so nothing is guessed from there.
  const isMail = taken.madeFrom?.mediaType === "message/rfc822";
  const guesses = isMail ? taken.guesses : { ...plainGuesses(text), ...taken.guesses };
  const authorsIn = (words = "") =>
    words
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  const names = [...partsOf(state.working.value, "entities")].map(([, { name }]) => name);

  async function keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const value = (name: string) => String(fields.get(name) ?? "").trim() || undefined;
    const { working, changes: made } = madeOf(state.working.value, [
      ...(value("publisher") ? [{ name: value("publisher") ?? "", kind: "organization" as const }] : []),
      ...authorsIn(value("authors")).map((name) => ({ name, kind: "person" as const })),
    ]);
    const kept =
      value("keep") === undefined || taken.madeFrom === undefined
        ? undefined
        : originalPath(taken.madeFrom.sha256.slice(0, 16), taken.madeFrom.mediaType);
    const idOf = (name: string) => asEntityId(entityNamed(working, name) ?? "");
    const parent = value("derivesFrom");
    const isSameWork = value("how") === SAME_WORK;
    const derivesFrom =
      parent === undefined || isSameWork
        ? []
        : [{ source: asSourceId(parent), how: (value("how") ?? "republication") as Derivation }];
    const optional = { title: value("title"), published: value("published"), url: value("url"), lang: value("lang") };
    const edit = addSource(
      working,
      {
        genre: (value("genre") ?? "unknown") as Source["genre"],
        access: (value("access") ?? "open") as Source["access"],
        derivesFrom,
        ...(parent !== undefined && isSameWork && { joinedInto: sameWorkAs(parent, today()) }),
        ...Object.fromEntries(Object.entries(optional).filter(([, one]) => one !== undefined)),
        ...(value("publisher") && { publisher: idOf(value("publisher") ?? "") }),
        ...(value("authors") && { authors: authorsIn(value("authors")).map(idOf) }),
      },
      {
        text,
        marks: taken.marks,
        ...(taken.madeFrom && { madeFrom: kept ? { ...taken.madeFrom, path: kept } : taken.madeFrom }),
      },
    );
    const original = kept === undefined ? [] : [{ of: "originals", id: kept, after: { document: taken.document } }];
    const takenOver =
      value("takeOver") === undefined || parent === undefined ? [] : await takenFrom(working, parent, edit);
    if (!(await saveEdit(state, { ...edit, changes: [...made, ...edit.changes, ...takenOver] }, original))) return;
    const id = edit.changes.find(({ of }) => of === "sources")?.id;
    onDone();
    if (id !== undefined) await openSource(state, id);
  }

  /** What is recorded of the text that changed and stands in this one. */
  async function takenFrom(working: WorkingCase, from: string, added: Edit): Promise<readonly Change[]> {
    const before = await state.server.text(from);
    const applied = applyEdit(working, added);
    const to = added.changes.find(({ of }) => of === "sources")?.id;
    if (before === undefined || !applied.ok || to === undefined) return [];
    const revised = revisedPassages(applied.working, from, before, text);
    return takeOver(applied.working, revised, { from, to, text, isKept: true }).edit.changes;
  }

  // A work that names its publisher or its address is published; of any other that is asked.
  const isPublished = guesses.publisher !== undefined || guesses.url !== undefined;
  return (
    <form class="source-fields" onSubmit={keep}>
      <p class="beginning" dir="auto">
        {text.slice(0, 400)}
        {text.length > 400 && " …"}
      </p>
      <Field name="title" words="Title" guess={guesses.title} />
      <label>
        What kind of work it is
        <select name="genre">
          {GENRES.map((genre) => (
            <option key={genre} value={genre} selected={genre === (guesses.genre ?? "unknown")}>
              {genre}
            </option>
          ))}
        </select>
      </label>
      <Field name="publisher" words="Published by" guess={guesses.publisher} list="known-names" />
      <Field
        name="authors"
        words="Written by (several: with a semicolon)"
        guess={guesses.authors?.join("; ") || undefined}
        list="known-names"
      />
      <Field name="published" words="Published on (2023-03-16, 2023-03, 2023)" guess={guesses.published} />
      <Field name="url" words="Address" guess={guesses.url} />
      <Field name="lang" words="Language (en, ar)" guess={guesses.lang} />
      <label>
        Who may have it
        <select name="access" required>
          {!isPublished && <option value="">choose: was it published?</option>}
          {ACCESSES.map((access) => (
            <option key={access} value={access}>
              {ACCESS_WORDS[access]}
            </option>
          ))}
        </select>
      </label>
      {taken.madeFrom !== undefined && (
        <label class="check">
          <input type="checkbox" name="keep" /> keep the document itself in the case as well
          {isMail && ", with all that its headers tell of who had it"}
        </label>
      )}
      {taken.alike.length > 0 && <AlikeFields state={state} text={text} alike={taken.alike} />}
      <datalist id="known-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p class="line-actions">
        <button type="submit" class="save">
          Keep it
        </button>
        <button type="button" onClick={onDone}>
          Add nothing
        </button>
      </p>
      <Troubles issues={state.issues.value} />
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly words: string;
  readonly guess: string | undefined;
  readonly list?: string;
}

/** One field; a guess is said to be one until somebody changes or keeps it. */
function Field({ name, words, guess, list }: FieldProps) {
  return (
    <label>
      {words}
      {guess !== undefined && guess !== "" && <span class="aside"> a guess, out of the document</span>}
      <input
        type="text"
        name={name}
        dir="auto"
        defaultValue={guess ?? ""}
        {...(list === undefined ? {} : { list })}
        autocomplete="off"
      />
    </label>
  );
}
