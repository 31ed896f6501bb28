import { fold } from '../../../src/text/fold.ts';

/** A text without what no reader types alike: width, script, spaces, quotation marks. Not the search's own folding, which it judges. */
export const plain = (text: string): string =>
  fold(text.normalize('NFKC'))
    .replace(/[\s"'“”‘’「」『』]/g, '')
    .toLowerCase();
