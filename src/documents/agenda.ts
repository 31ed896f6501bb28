import type { DocumentKind } from './kind.ts';

/** 议程, also as attachment of the notice that calls the meeting. */
export const agenda: DocumentKind = {
  type: 'agenda',
  claims: /(议程|会议议程|主要议程|建议议程)(安排)?$/,
  common: /^(会议|大会)?(议程|主要议程|建议议程)$/,
};
