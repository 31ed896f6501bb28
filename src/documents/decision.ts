import type { DocumentKind } from './kind.ts';

/** 决定, on one matter; drafts among them. */
export const decision: DocumentKind = {
  type: 'decision',
  claims: /的(决定|决定书|补充决定|若干决定)$|^决定$/,
  common: /^决定$/,
  opening: /会议决定:?(?:接受(.{2,12}?)(?:因.{2,16}?)?辞去(.{4,60}?)职务的?请求)?/,
  lostTitle: ([, person, post]) => (person && post ? `关于接受${person}辞去${post}职务请求的决定` : '决定'),
};
