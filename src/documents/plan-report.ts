import type { DocumentKind } from './kind.ts';

/** 国民经济和社会发展计划报告, and the reports on how a plan is carried out. */
export const planReport: DocumentKind = {
  type: 'plan-report',
  claims:
    /(国民经济和社会发展.{0,40}(计划|规划)|(计划|规划)(草案)?(执行|实施|完成|编制)情况|(计划|规划).{0,16}中期评估).{0,40}(报告|汇报)$/,
  opening: /国民经济和社会发展计划.{0,30}(报告如下|提请|请予审)/,
  lostTitle: () => '关于国民经济和社会发展计划执行情况的报告',
};
