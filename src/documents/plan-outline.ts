import type { DocumentKind } from './kind.ts';

/** 规划纲要: a plan itself, with chapters. */
export const planOutline: DocumentKind = {
  type: 'plan-outline',
  claims: /((五年|中长期|发展|总体|专项|远景).{0,24}(规划|规划纲要|纲要|计划|目标纲要)|规划纲要|目标纲要)$/,
};
