import type { DocumentKind } from './kind.ts';

/** 名词解释: the words of a report explained, mostly attached to it. */
export const glossary: DocumentKind = {
  type: 'glossary',
  claims: /(名词|用语|术语|词语|词汇|概念|专有名词|缩略语)(的)?(解释|解读|注释|说明|释义|简释)$/,
};
