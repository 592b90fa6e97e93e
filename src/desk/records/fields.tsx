import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { partOf } from "../../edit/working-case.ts";
import type { EntityKind } from "../../model/entity.ts";
import { Chooser } from "../saying/chooser.tsx";
import { entityOffers } from "../saying/offers.ts";
import type { DeskState } from "../state/desk-state.ts";
import { makeEntity } from "../state/make-entity.ts";

interface TextFieldProps {
  readonly words: string;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
  readonly isLong?: boolean;
}

/** A field of words; empty is not said at all. */
export function TextField({ words, value, onValue, isLong = false }: TextFieldProps) {
  const onChange = ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
    onValue(currentTarget.value.trim() === "" ? undefined : currentTarget.value.trim());
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words}</label>
      {isLong ? (
        <textarea id={id} rows={3} dir="auto" value={value ?? ""} onChange={onChange} />
      ) : (
        <input id={id} type="text" dir="auto" autocomplete="off" value={value ?? ""} onChange={onChange} />
      )}
    </div>
  );
}

interface ChoiceFieldProps<T extends string> {
  readonly words: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly shown?: Readonly<Partial<Record<T, string>>>;
  readonly onValue: (value: T) => void;
}

/** A field with one word out of several. */
export function ChoiceField<T extends string>({ words, value, choices, shown, onValue }: ChoiceFieldProps<T>) {
  return (
    <label>
      {words}
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {shown?.[choice] ?? choice.replaceAll("-", " ")}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ListFieldProps {
  readonly words: string;
  readonly items: readonly { readonly key: string; readonly shown: ComponentChildren }[];
  readonly onRemove: (key: string) => void;
  readonly children: ComponentChildren;
}

/** A field with several things in it, each of which can be taken out. */
export function ListField({ words, items, onRemove, children }: ListFieldProps) {
  return (
    <fieldset>
      <legend>{words}</legend>
      <ul class="chips">
        {items.map(({ key, shown }) => (
          <li key={key}>
            <bdi>{shown}</bdi>{" "}
            <button type="button" aria-label={`take out ${key}`} onClick={() => onRemove(key)}>
              ×
            </button>
          </li>
        ))}
        <li>{children}</li>
      </ul>
    </fieldset>
  );
}

interface AddEntityProps {
  readonly state: DeskState;
  readonly words: string;
  readonly kinds?: readonly EntityKind[];
  readonly onEntity: (id: string) => void;
}

/** Adds somebody to a list: looked for by name, made where nobody has it. */
export function AddEntity({ state, words, kinds, onEntity }: AddEntityProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" class="add" onClick={() => setOpen(true)}>
        add
      </button>
    );
  }
  const from = { working: state.working.value, text: "", passage: { start: 0, end: 0 }, recent: state.recent.value };
  return (
    <Chooser
      label={words}
      offers={(typed) => entityOffers(from, typed, kinds)}
      onCancel={() => setOpen(false)}
      onPick={async ({ picked }) => {
        if (picked.kind === "entity") onEntity(picked.id);
        else if (picked.kind === "new" && picked.as !== undefined) {
          const id = await makeEntity(state, picked.name, picked.as, picked.named);
          if (id !== undefined) onEntity(id);
        }
        setOpen(false);
      }}
    />
  );
}

/** An entity by its name. */
export const nameOfEntity = ({ working }: DeskState, id: string): string =>
  partOf(working.value, "entities", id)?.name ?? id;

/** A source by its title. */
export const titleOfSource = ({ working }: DeskState, id: string): string =>
  partOf(working.value, "sources", id)?.title ?? id;
