import type { DocumentKind } from './kind.ts';

/** 议案: what is put before the body for decision. */
export const bill: DocumentKind = {
  type: 'bill',
  claims: /(议案|任免案|撤职案|罢免案|质询案|提案|提请.{2,60}的(函|请示|报告))$|^议案$/,
  common: /^(议案|提案)$/,
};
