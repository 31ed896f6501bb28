// Vite gives the file itself, as an address with all of it inside, so that no system font is needed and no file is read.
import song from '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff?inline';
import { type Face, faceOf } from './glyphs.ts';

const load = async (): Promise<Face> => faceOf(await (await fetch(song)).arrayBuffer());

let loaded: Promise<Face> | undefined;

/** The face of the pictures: a bold 宋体 with 8,000 characters, also traditional ones. Read once a build. */
export function face(): Promise<Face> {
  loaded ??= load();
  return loaded;
}
