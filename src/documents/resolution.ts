import type { DocumentKind } from './kind.ts';

/** 决议, mostly on a report that was heard. */
export const resolution: DocumentKind = {
  type: 'resolution',
  claims: /的决议$|^决议$/,
  common: /^决议$/,
};
