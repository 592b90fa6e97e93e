import type { Page } from "playwright-core";

/** What stands on the screen of the desk, as somebody reads it. */
export interface DeskScreen {
  /** The question that is open, if one is. */
  readonly asked: string | undefined;
  readonly initial: string;
  readonly offers: readonly { readonly words: string; readonly aside: string; readonly digit: string }[];
  /** What may be added to the sentence by a digit. */
  readonly more: readonly { readonly key: string; readonly what: string; readonly words: string }[];
  /** The frame that the text offers where the caret stands. */
  readonly frameOffer: { readonly words: string; readonly aside: string; readonly over: string } | undefined;
  readonly isSaying: boolean;
  readonly sentence: string;
  readonly details: string;
  readonly selected: string;
  readonly source: string;
  readonly notice: string;
  readonly troubles: string;
}

/** Reads the screen. */
export const readScreen = (page: Page): Promise<DeskScreen> =>
  page.evaluate(() => {
    const text = (within: ParentNode | null, selector: string) =>
      within?.querySelector(selector)?.textContent?.trim() ?? "";
    const chooser = document.querySelector(".chooser");
    const input = chooser?.querySelector("input");
    const offered = document.querySelector<HTMLElement>(".frame-offer");
    return {
      asked: chooser === null ? undefined : text(chooser, "label"),
      initial: input?.value ?? "",
      offers: [...(chooser?.querySelectorAll("[role=option]") ?? [])].map((option) => ({
        words: text(option, ".words"),
        aside: text(option, ".aside"),
        digit: text(option, ".digit"),
      })),
      more: [...document.querySelectorAll(".line-offers li")].map((item) => ({
        key: text(item, "kbd"),
        what: text(item, ".what"),
        words: text(item, ".words"),
      })),
      frameOffer:
        offered === null
          ? undefined
          : { words: text(offered, ".words"), aside: text(offered, ".aside"), over: offered.dataset.over ?? "" },
      isSaying: document.querySelector(".said-line") !== null,
      sentence: text(document, ".said-line .sentence"),
      details: text(document, ".said-line .details"),
      selected: document.querySelector(".text-pane .visually-hidden")?.textContent ?? "",
      source: text(document, ".source-list [aria-current] .title"),
      notice: text(document, ".notice"),
      troubles: text(document, ".troubles"),
    };
  });
