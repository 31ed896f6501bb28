import type { DocumentKind } from './kind.ts';

/** 决议, mostly on a report that was heard. */
export const resolution: DocumentKind = {
  type: 'resolution',
  claims: /的决议$|^决议$/,
  common: /^决议$/,
  opening:
    /^(?:\([^()\n]{6,80}通过\)\s*)?[^\n。;]{2,60}会议(?:听取|审议|审查|同意)[^\n]{4,400}?批准((?:[^\n。,;]{0,16}\d{4}年)?[^\n。,;]{0,24}(?:决算|预算(?:调整方案)?|计划))/,
  lostTitle: ([, matter = '']) => `关于批准${matter}的决议`,
};
