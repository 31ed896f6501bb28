import type { DocumentKind } from './kind.ts';

/** Every other 报告 and 汇报: audits, inspections, special reports, reports on motions. */
export const report: DocumentKind = {
  type: 'report',
  claims: /(报告|汇报|审查结果|视察报告|调研报告|情况的?汇报|报告书|工作(情况)?通报)$/,
  common: /^(调研|视察|考察|检查|情况|专题|整改)?(报告|汇报)$/,
};
