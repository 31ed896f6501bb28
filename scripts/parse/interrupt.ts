/** The exit status of work that was stopped by Ctrl+C, as shells have it. */
export const interrupted = 130;

/**
 * Lets work stop at a place where all is whole: the first Ctrl+C only asks for it, the second ends the program at once.
 * `release` gives Ctrl+C back.
 */
export function heedInterrupt(): { asked: () => boolean; release: () => void } {
  let asked = false;
  const ask = (): void => {
    asked = true;
    console.error('\n正在停下:写完手头这一期就结束(再按一次 Ctrl+C 立即结束)');
  };
  process.once('SIGINT', ask);
  return { asked: () => asked, release: () => void process.off('SIGINT', ask) };
}
