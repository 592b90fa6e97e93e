/** How far the reading has come. */
export interface Progress {
  /** Bytes that are there, and how many it will be where that is known. */
  readonly done: number;
  readonly of?: number;
}

/** Of a large case many thousand pieces come, and nobody could see so many figures. */
const BETWEEN_FIGURES = 2_000_000;
/** What is said to be larger than this is believed once so much of it is there, and of what is larger than most no word is. */
const [BELIEVED, MOST_EXPECTED] = [64_000_000, 1_500_000_000];
const FIRST_ROOM = 65_536;

/**
 * Reads all of it into one stretch of memory, as long as it is said to be and longer where it is more.
 * @throws RangeError where there is no room for it
 */
export async function readWhole(
  { headers, body }: Response,
  onProgress: (progress: Progress) => void,
): Promise<Uint8Array> {
  const expected = Number(headers.get("content-length") ?? 0);
  const of = expected > 0 ? { of: expected } : {};
  let bytes = new Uint8Array(Math.min(Math.max(expected, 0), BELIEVED) || FIRST_ROOM);
  let done = 0;
  let told = -1;
  const tell = (): void => {
    if (told === done) return;
    told = done;
    onProgress({ done, ...of });
  };
  const reader = body?.getReader();
  try {
    for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
      const { value } = piece;
      const needed = done + value.length;
      if (needed > bytes.length) {
        const isBelieved = needed <= expected && expected <= MOST_EXPECTED;
        bytes = withRoom(bytes, isBelieved ? expected : Math.max(needed, 2 * bytes.length));
      }
      bytes.set(value, done);
      done = needed;
      if (done - told > BETWEEN_FIGURES) tell();
    }
  } catch (error) {
    // Nobody reads what is still on its way.
    await reader?.cancel().catch(() => undefined);
    throw error;
  }
  tell();
  return bytes.subarray(0, done);
}

function withRoom(bytes: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(bytes);
  return larger;
}
