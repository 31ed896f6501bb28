import type { DocumentKind } from './kind.ts';

/** 代表资格审查报告: the mandates of deputies examined. */
export const credentialsReport: DocumentKind = {
  type: 'credentials-report',
  claims: /(代表(的)?资格|资格审查|代表变动).{0,30}(报告|汇报)$|资格审查.{0,40}的?报告$/,
  opening: /代表资格(审查委员会|进行了审查)/,
  lostTitle: () => '代表资格审查委员会关于代表资格的审查报告',
};
