import { useState } from "preact/hooks";
import { partOf } from "../../edit/working-case.ts";
import { ENTITY_KINDS } from "../../model/entity.ts";
import type { DeskState } from "../state/desk-state.ts";
import type { Form, PartOfForm } from "../state/form.ts";
import { makeEntity } from "../state/make-entity.ts";
import { Chooser } from "./chooser.tsx";
import { kindsGuessed, type Offer, type OfferedFrom } from "./offers.ts";
import { questionOf } from "./part-question.ts";

/** Chooses the part of what is being said that is open now. */
export function PartChooser({ state }: { readonly state: DeskState }) {
  const [form, part] = [state.form.value, state.part.value];
  const key = JSON.stringify(part);
  if (part === undefined) return null;
  return <OpenPart key={key} state={state} form={form} part={part} />;
}

interface OpenPartProps {
  readonly state: DeskState;
  /** Undefined where something is asked of a passage alone. */
  readonly form: Form | undefined;
  readonly part: PartOfForm;
}

function OpenPart({ state, form, part }: OpenPartProps) {
  // A new name that was offered out of the text is still to be told what it is the name of.
  const [named, setNamed] = useState<{ readonly name: string; readonly named: boolean } | undefined>(undefined);
  const passage =
    form !== undefined && "passage" in form ? form.passage : (state.selected.value ?? { start: 0, end: 0 });
  const from: OfferedFrom = {
    working: state.working.value,
    text: state.read.value?.text ?? "",
    passage: form?.kind === "frame" ? (form.parts[0] ?? passage) : passage,
    recent: state.recent.value,
    lang: partOf(state.working.value, "sources", state.source.value ?? "")?.lang,
  };
  const close = () => {
    state.part.value = undefined;
  };
  const asked = questionOf(part, form, from, state);

  async function pick({ picked }: Offer): Promise<void> {
    if (picked.kind !== "new") return asked.take(picked);
    if (picked.as === undefined) return setNamed(picked);
    const id = await makeEntity(state, picked.name, picked.as, picked.named);
    if (id !== undefined) asked.take({ kind: "entity", id });
  }

  if (named !== undefined) {
    // Each kind keeps its digit, so that a hand that has learned it is not led astray; Enter takes the likely one.
    const [likely] = kindsGuessed(named.name, ENTITY_KINDS);
    const kinds = ENTITY_KINDS.map(
      (as): Offer => ({ words: as, mark: as, picked: { kind: "new", name: named.name, as, named: named.named } }),
    );
    return (
      <Chooser
        key="kind"
        label={`What is “${named.name}”?`}
        markedFirst={likely === undefined ? 0 : ENTITY_KINDS.indexOf(likely)}
        offers={(typed) => kinds.filter(({ words }) => words.startsWith(typed.toLowerCase()))}
        onPick={pick}
        onCancel={() => setNamed(undefined)}
      />
    );
  }
  return (
    <Chooser
      label={asked.label}
      offers={asked.offers}
      onPick={pick}
      {...(asked.words && { onWords: asked.words })}
      {...(asked.initial !== undefined && { initial: asked.initial })}
      {...(asked.aside !== undefined && { aside: asked.aside })}
      onCancel={close}
    />
  );
}
