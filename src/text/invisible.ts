/**
 * Characters that no reader sees and that say nothing in a Chinese text: controls, marks that turn the direction of a text,
 * spaces of no width, soft hyphens, codes that are no characters. Spaces and line ends are none of them.
 */
export const invisibleSet =
  '\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff';
/** Scripts in which some of them shape a word or set its direction. */
const shaped = '[\\p{sc=Arab}\\p{sc=Mong}\\p{sc=Tibt}]';

/** One such character. */
export const invisible = new RegExp(`[${invisibleSet}]`);

/** Every one that can be left out without changing a word. */
const needless = new RegExp(`(?<!${shaped})[${invisibleSet}](?!${shaped})`, 'gu');

/** Where in a text they stand; none in most texts. */
export const invisibleAt = (text: string): number[] =>
  invisible.test(text) ? Array.from(text.matchAll(needless), ({ index }) => index) : [];

/** A text without them. */
export const withoutInvisible = (text: string): string => (invisible.test(text) ? text.replace(needless, '') : text);
