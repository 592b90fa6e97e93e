import { effect, type Signal, signal } from "@preact/signals";

const NAME = "sayswho-letter-keys";

/**
 * Whether a letter alone does something: whoever speaks to the computer, or hits keys by chance, can turn that off (WCAG
 * 2.2, 2.1.4). It is remembered where the browser allows a page to remember anything.
 */
export function letterKeys(storage: () => Storage): Signal<boolean> {
  let remembered = attempted(() => storage().getItem(NAME)) ?? "on";
  const areOn = signal(remembered === "on");
  effect(() => {
    const word = areOn.value ? "on" : "off";
    if (word === remembered) return;
    remembered = word;
    attempted(() => storage().setItem(NAME, word));
  });
  return areOn;
}

/** A page opened from a disk, or one whose reader forbids it, may not even ask for its storage. */
function attempted<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
