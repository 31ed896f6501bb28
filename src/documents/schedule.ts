import type { DocumentKind } from './kind.ts';

/** 日程: days, hours and chairs of a meeting. */
export const schedule: DocumentKind = {
  type: 'schedule',
  claims: /日程(安排)?表?$/,
  common: /^(会议|大会)?日程(安排)?表?$/,
};
