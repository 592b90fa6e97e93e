const ENDED = /[.!?…؟۔।。！？]["'”’»]*$/u;

/** Words as a sentence: with a full stop, unless they end one themselves, as a title that asks or a firm's "Inc." does. */
export const endSentence = (words: string): string => (ENDED.test(words) ? words : `${words}.`);
