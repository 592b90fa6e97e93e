import fc from "fast-check";

/** In the quick suite a property is tried for a moment, however often `npm test` tries it. */
fc.configureGlobal({ interruptAfterTimeLimit: 200 });
