import type { DocumentKind } from './kind.ts';

/** 预算、决算报告: the budget, its execution and adjustment, the final accounts. */
export const budgetReport: DocumentKind = {
  type: 'budget-report',
  claims:
    /^(?!.*审计)(?!.*(审查结果|审查意见|初步审查)).*((预算|决算|财政收支|财政).{0,40}(报告|汇报)|预算执行情况[和与及].{0,24}预算(草案)?)$/,
  opening: /(财政预算|预算执行情况|财政决算|预算草案).{0,30}(报告如下|提请|请予审)/,
  lostTitle: () => '关于财政预算执行情况的报告',
};
