import type { DocumentKind } from './kind.ts';

/** 决定, on one matter; drafts among them. */
export const decision: DocumentKind = {
  type: 'decision',
  claims: /的(决定|决定书|补充决定|若干决定)$|^决定$/,
  common: /^决定$/,
};
