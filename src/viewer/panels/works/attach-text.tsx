import { useSignal } from "@preact/signals";

/** Larger than any work that people read; a mistaken file is not held in memory. */
const MOST_BYTES = 50_000_000;

/** Takes a source's text out of a file of the reader's own. It stays on this page; whether it is the text is told by its hash. */
export function AttachText({ onAttach }: { onAttach(text: string): boolean }) {
  const refused = useSignal("");
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const isText = file.size <= MOST_BYTES && onAttach(await file.text());
    // The same file may be chosen again once it has been put right.
    input.value = "";
    if (!isText) refused.value = `“${file.name}” is not the text that was read: find it as it was then, byte for byte.`;
  };
  return (
    <>
      <label class="attach">
        <input type="file" accept="text/*,.txt,.md" onChange={({ currentTarget }) => void take(currentTarget)} />
        <span>Show it from a file</span>
      </label>
      {refused.value !== "" && (
        <p role="alert" class="aside">
          {refused.value}
        </p>
      )}
    </>
  );
}
