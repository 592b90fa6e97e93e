import { useState } from "preact/hooks";
import { changeEntity } from "../../edit/changes/change-entity.ts";
import type { Fields } from "../../edit/changes/change-part.ts";
import { joinEntities, partEntity } from "../../edit/changes/join-records.ts";
import { partOf } from "../../edit/working-case.ts";
import { ENTITY_KINDS, type Entity, EXPOSURES } from "../../model/entity.ts";
import { asEntityId, asSourceId, type EntityId } from "../../model/id.ts";
import { type DeskState, saveEdit } from "../state/desk-state.ts";
import { anchorAt } from "../text/anchor-at.ts";
import { AddEntity, ChoiceField, ListField, nameOfEntity, TextField, titleOfSource } from "./fields.tsx";

interface EntityEditorProps {
  readonly state: DeskState;
  readonly id: string;
}

/** What is recorded of somebody: each change is saved as it is made, and can be taken back. */
export function EntityEditor({ state, id }: EntityEditorProps) {
  const entity = partOf(state.working.value, "entities", id);
  if (entity === undefined) return null;

  const change = (fields: Fields<Entity>) => void saveEdit(state, changeEntity(state.working.value, id, fields));
  const ids = (field: "parties" | "maybeSame" | "notSame", words: string, kinds?: readonly Entity["kind"][]) => (
    <ListField
      words={words}
      items={entity[field].map((other) => ({ key: other, shown: nameOfEntity(state, other) }))}
      onRemove={(other) => change({ [field]: entity[field].filter((one) => one !== other) })}
    >
      <AddEntity
        state={state}
        words={words}
        {...(kinds && { kinds })}
        onEntity={(other) => change({ [field]: [...entity[field].filter((one) => one !== other), asEntityId(other)] })}
      />
    </ListField>
  );

  return (
    <div class="record-fields">
      <h2>
        <bdi>{entity.name}</bdi>
      </h2>
      <TextField
        words="Name, or the words that describe them"
        value={entity.name}
        onValue={(name) => name && change({ name })}
      />
      <ChoiceField words="What it is" value={entity.kind} choices={ENTITY_KINDS} onValue={(kind) => change({ kind })} />
      <label class="check">
        <input
          type="checkbox"
          checked={!entity.named}
          onChange={({ currentTarget }) => change({ named: !currentTarget.checked })}
        />
        only described, without a name
      </label>
      <TextField
        words="Who they are, in our own words"
        value={entity.description}
        onValue={(description) => change({ description })}
        isLong
      />
      <NamesField state={state} entity={entity} onChange={change} />
      {entity.kind === "person" && (
        <ChoiceField
          words="How exposed they already are to the public"
          value={entity.exposure}
          choices={EXPOSURES}
          onValue={(exposure) => change({ exposure })}
        />
      )}
      {entity.kind === "place" ? (
        <PlaceFields state={state} entity={entity} onChange={change} />
      ) : (
        ids("parties", "Speaks for these organizations: one voice with them", ["organization"])
      )}
      {ids("maybeSame", "May be the same as")}
      {ids("notSame", "Was looked at, and is not")}
      <ListField
        words="The same elsewhere, such as Wikidata"
        items={entity.sameAs.map((address) => ({ key: address, shown: address }))}
        onRemove={(address) => change({ sameAs: entity.sameAs.filter((one) => one !== address) })}
      >
        <AddWords words="an address" onWords={(address) => change({ sameAs: [...entity.sameAs, address] })} />
      </ListField>
      <TextField
        words="A remark, such as why two may be one"
        value={entity.note}
        onValue={(note) => change({ note })}
        isLong
      />
      <JoinField state={state} entity={entity} />
    </div>
  );
}

interface PartOfEditorProps {
  readonly state: DeskState;
  readonly entity: Entity;
  readonly onChange: (fields: Fields<Entity>) => void;
}

/** Other names, each with the work it comes from: that which is being read, and the selected words where they are the name. */
function NamesField({ state, entity, onChange }: PartOfEditorProps) {
  return (
    <ListField
      words="Other names, each with the work that calls them so"
      items={entity.names.map(({ text, source }, i) => ({
        key: String(i),
        shown: source === undefined ? text : `${text} (${titleOfSource(state, source)})`,
      }))}
      onRemove={(key) => onChange({ names: entity.names.filter((_, i) => String(i) !== key) })}
    >
      <AddWords
        words="a name"
        onWords={(text) => {
          const [source, read, at] = [state.source.value, state.read.value, state.selected.value];
          const isSelected = read !== undefined && at !== undefined && read.text.slice(at.start, at.end) === text;
          const where = source === undefined ? {} : { source: asSourceId(source) };
          const anchor = isSelected && source !== undefined ? { anchor: anchorAt(read.text, at) } : {};
          onChange({ names: [...entity.names, { text, ...where, ...anchor }] });
        }}
      />
    </ListField>
  );
}

function PlaceFields({ state, entity, onChange }: PartOfEditorProps) {
  const { coordinates, within } = entity;
  const where = coordinates && `${coordinates.latitude}, ${coordinates.longitude}`;
  return (
    <>
      <TextField
        words="Where it lies: latitude, longitude"
        value={where}
        onValue={(words) => {
          const [latitude, longitude] = (words ?? "").split(",").map(Number);
          const isThere = words !== undefined && Number.isFinite(latitude) && Number.isFinite(longitude);
          onChange({ coordinates: isThere ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : undefined });
        }}
      />
      <ListField
        words="Lies within"
        items={within === undefined ? [] : [{ key: within, shown: nameOfEntity(state, within) }]}
        onRemove={() => onChange({ within: undefined })}
      >
        <AddEntity
          state={state}
          words="The larger place"
          kinds={["place"]}
          onEntity={(id) => onChange({ within: asEntityId(id) })}
        />
      </ListField>
    </>
  );
}

/** Two that are one are joined, and parted again: a dated correction each time, with its reason. */
function JoinField({ state, entity }: { readonly state: DeskState; readonly entity: Entity }) {
  const [into, setInto] = useState<EntityId | undefined>(undefined);
  const when = new Date().toISOString().slice(0, 10);
  const { joinedInto } = entity;
  if (joinedInto !== undefined) {
    return (
      <fieldset>
        <legend>
          Joined into <bdi>{nameOfEntity(state, joinedInto.id)}</bdi>, on {joinedInto.when}: <bdi>{joinedInto.why}</bdi>
        </legend>
        <AddWords
          words="why they are parted again"
          label="part them"
          onWords={(why) => void saveEdit(state, partEntity(state.working.value, entity.id, { when, why }))}
        />
      </fieldset>
    );
  }
  return (
    <fieldset>
      <legend>
        {into === undefined ? (
          "The same as another record"
        ) : (
          <>
            One with <bdi>{nameOfEntity(state, into)}</bdi>, which stands for both
          </>
        )}
      </legend>
      {into === undefined ? (
        <AddEntity state={state} words="Which one?" kinds={[entity.kind]} onEntity={(id) => setInto(asEntityId(id))} />
      ) : (
        <AddWords
          words="why the two are one"
          label="join them"
          onWords={(why) => {
            setInto(undefined);
            void saveEdit(state, joinEntities(state.working.value, entity.id, into, { when, why }));
          }}
        />
      )}
    </fieldset>
  );
}

interface AddWordsProps {
  readonly words: string;
  readonly label?: string;
  readonly onWords: (words: string) => void;
}

/** Adds words to a list. */
function AddWords({ words, label = "add", onWords }: AddWordsProps) {
  const [typed, setTyped] = useState("");
  const add = () => {
    if (typed.trim() === "") return;
    onWords(typed.trim());
    setTyped("");
  };
  return (
    <span class="add-words">
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label={words}
        placeholder={words}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && add()}
      />
      <button type="button" class="add" onClick={add}>
        {label}
      </button>
    </span>
  );
}
