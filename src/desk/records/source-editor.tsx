import { useState } from "preact/hooks";
import type { Fields } from "../../edit/changes/change-part.ts";
import { changeSource } from "../../edit/changes/change-source.ts";
import { partOf } from "../../edit/working-case.ts";
import { asEntityId, asSourceId } from "../../model/id.ts";
import { ACCESSES, DERIVATIONS, type Derivation, GENRES, type Source } from "../../model/source.ts";
import { Chooser } from "../saying/chooser.tsx";
import { sourceOffers } from "../saying/offers.ts";
import { ACCESS_WORDS } from "../sources/access-words.ts";
import { type DeskState, saveEdit } from "../state/desk-state.ts";
import { AddEntity, ChoiceField, ListField, nameOfEntity, TextField, titleOfSource } from "./fields.tsx";

interface SourceEditorProps {
  readonly state: DeskState;
  readonly id: string;
}

const STANDINGS = ["standing", "corrected", "retracted"] as const;
const DERIVED: Readonly<Record<Derivation, string>> = {
  republication: "republished from",
  translation: "translated from",
  excerpt: "an excerpt of",
  rewrite: "rewritten from",
  revision: "a later version of",
  suspected: "perhaps taken from",
};

/** What is recorded of a work, but for the text that was read of it, which is frozen. */
export function SourceEditor({ state, id }: SourceEditorProps) {
  const source = partOf(state.working.value, "sources", id);
  if (source === undefined) return null;

  const change = (fields: Fields<Omit<Source, "id" | "text">>) =>
    void saveEdit(state, changeSource(state.working.value, id, fields));
  return (
    <div class="record-fields">
      <h2>
        <bdi>{source.title ?? id}</bdi>
      </h2>
      <TextField words="Title" value={source.title} onValue={(title) => change({ title })} />
      <ChoiceField
        words="What kind of work it is"
        value={source.genre}
        choices={GENRES}
        onValue={(genre) => change({ genre })}
      />
      <ChoiceField
        words="Who may have it"
        value={source.access}
        choices={ACCESSES}
        shown={ACCESS_WORDS}
        onValue={(access) => change({ access })}
      />
      <TextField
        words="Nothing of it leaves before"
        value={source.embargo}
        onValue={(embargo) => change({ embargo })}
      />
      <ListField
        words="Published by"
        items={
          source.publisher === undefined
            ? []
            : [{ key: source.publisher, shown: nameOfEntity(state, source.publisher) }]
        }
        onRemove={() => change({ publisher: undefined })}
      >
        <AddEntity
          state={state}
          words="Who published it?"
          kinds={["organization", "person"]}
          onEntity={(publisher) => change({ publisher: asEntityId(publisher) })}
        />
      </ListField>
      <ListField
        words="Written, filmed or spoken by"
        items={source.authors.map((author) => ({ key: author, shown: nameOfEntity(state, author) }))}
        onRemove={(author) => change({ authors: source.authors.filter((one) => one !== author) })}
      >
        <AddEntity
          state={state}
          words="Who made it?"
          kinds={["person", "organization"]}
          onEntity={(author) => change({ authors: [...source.authors, asEntityId(author)] })}
        />
      </ListField>
      <TextField
        words="Published on (2023-03-16, 2023-03, 2023)"
        value={source.published}
        onValue={(published) => change({ published })}
      />
      <TextField words="Address" value={source.url} onValue={(url) => change({ url })} />
      <TextField
        words="A copy that does not change"
        value={source.archivedUrl}
        onValue={(archivedUrl) => change({ archivedUrl })}
      />
      <TextField words="Language (en, ar)" value={source.lang} onValue={(lang) => change({ lang })} />
      <DerivedField state={state} source={source} onChange={change} />
      <StandingField source={source} onChange={change} />
      <TextField words="A remark" value={source.note} onValue={(note) => change({ note })} isLong />
    </div>
  );
}

interface PartOfSourceProps {
  readonly source: Source;
  readonly onChange: (fields: Fields<Omit<Source, "id" | "text">>) => void;
}

/** Which works it came out of: a reprint is what is counted here as no second voice. */
function DerivedField({ state, source, onChange }: PartOfSourceProps & { readonly state: DeskState }) {
  const [how, setHow] = useState<Derivation | undefined>(undefined);
  const from = { working: state.working.value, text: "", passage: { start: 0, end: 0 }, recent: [] };
  return (
    <ListField
      words="Came out of another work"
      items={source.derivesFrom.map((derived, i) => ({
        key: String(i),
        shown: `${DERIVED[derived.how]} ${titleOfSource(state, derived.source)}`,
      }))}
      onRemove={(key) => onChange({ derivesFrom: source.derivesFrom.filter((_, i) => String(i) !== key) })}
    >
      {how === undefined ? (
        <select
          aria-label="how it came out of another work"
          value=""
          onChange={({ currentTarget }) => setHow(currentTarget.value as Derivation)}
        >
          <option value="">add …</option>
          {DERIVATIONS.map((each) => (
            <option key={each} value={each}>
              {DERIVED[each]} …
            </option>
          ))}
        </select>
      ) : (
        <Chooser
          label={`It is ${DERIVED[how]} which work?`}
          offers={(typed) => sourceOffers(from, typed, source.id)}
          onCancel={() => setHow(undefined)}
          onPick={({ picked }) => {
            setHow(undefined);
            if (picked.kind === "source")
              onChange({ derivesFrom: [...source.derivesFrom, { source: asSourceId(picked.id), how }] });
          }}
        />
      )}
    </ListField>
  );
}

/** Whether its publisher still stands by it; when and why not. */
function StandingField({ source, onChange }: PartOfSourceProps) {
  const [next, setNext] = useState<Source["status"] | undefined>(undefined);
  const [when, setWhen] = useState("");
  const { status, statusChange } = source;
  if (next === undefined || next === "standing") {
    return (
      <>
        <ChoiceField
          words="Does its publisher still stand by it?"
          value={status}
          choices={STANDINGS}
          onValue={(chosen) =>
            chosen === "standing" ? onChange({ status: chosen, statusChange: undefined }) : setNext(chosen)
          }
        />
        {statusChange !== undefined && (
          <p class="aside">
            {status} on {statusChange.when}: <bdi>{statusChange.why}</bdi>
          </p>
        )}
      </>
    );
  }
  return (
    <fieldset>
      <legend>It was {next}</legend>
      <TextField words="When (2023-11-30)" value={when} onValue={(words) => setWhen(words ?? "")} />
      <TextField
        words="Why, as far as is known"
        value={undefined}
        onValue={(why) => {
          if (why === undefined || when === "") return;
          onChange({ status: next, statusChange: { when, why } });
          setNext(undefined);
        }}
      />
    </fieldset>
  );
}
