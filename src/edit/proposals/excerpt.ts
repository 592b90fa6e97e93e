/**
 * What another program took out of a text: words and where they stand, perhaps who says them, perhaps what of whom. People
 * are named as that program names them; what it does not tell is left for a person to say.
 */
export interface Excerpt {
  readonly source: string | undefined;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Where they stand: in UTF-16 code units, or in code points, as it counts. */
  readonly interval?: { readonly start: number; readonly end: number } | undefined;
  readonly speaker?: string | undefined;
  /** The passage that names the speaker, where it gives one. */
  readonly speakerAt?: string | undefined;
  readonly cue?: string | undefined;
  readonly subject?: string | undefined;
  readonly predicate?: string | undefined;
  readonly object?: string | undefined;
  readonly value?: string | undefined;
  readonly denies?: boolean | undefined;
  /** What it says beside, in words. */
  readonly why?: string | undefined;
}
