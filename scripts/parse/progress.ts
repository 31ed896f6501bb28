/** How far long work has come: told on a stream, wiped away for other output, and at the end. */
export interface Progress {
  step: () => void;
  clear: () => void;
}

const cells = 24;
/** Shorter work is over before anyone reads of it. */
const fewest = 10;

/** A bar that is drawn again in its place on a terminal; a plain line for each tenth in a log, unless that is to be quiet. */
export function progressOf(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  word: string,
  total: number,
  quiet: boolean,
): Progress {
  if (total < fewest || (quiet && !stream.isTTY)) return { step: () => {}, clear: () => {} };
  let done = 0;
  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\u001b[K');
  };
  return {
    clear,
    step: () => {
      done += 1;
      if (stream.isTTY) {
        const full = Math.floor((done * cells) / total);
        clear();
        if (done < total) stream.write(`${word} ${'█'.repeat(full)}${'░'.repeat(cells - full)} ${done}/${total}`);
      } else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total)) {
        stream.write(`${word} ${done}/${total}\n`);
      }
    },
  };
}
