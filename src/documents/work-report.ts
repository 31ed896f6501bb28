import type { DocumentKind } from './kind.ts';

/** 工作报告 of the government, the standing committee, the court, the procuratorate, to the congress. */
export const workReport: DocumentKind = {
  type: 'work-report',
  claims:
    /^(?!.*审计)(?!.*关于.*专项).*(政府工作报告|(常务委员会|常委会|人民法院|法院|人民检察院|检察院|主席团|人大|人民政府|监察委员会|委员会)(\d{4}年|[〇一二三四五六七八九]{4}年)?(度)?工作报告|^工作报告)$/,
  common: /^工作报告$/,
  opening:
    /代表(.{0,16}?(人民政府|政府|法院|检察院))[,,]?向.{0,12}(大会|会议)(作|做)?(政府)?(报告工作|工作报告|作工作报告)|受(.{0,24}?(人大常委会|常务委员会|主席团)).{0,6}委托[,,]?.{0,4}向.{0,6}(大会|会议)?(作|做)?(报告工作|工作报告)/,
  lostTitle: (match) => {
    const speaker = match[1] ?? match[8] ?? '';
    if (/政府/.test(speaker)) return '政府工作报告';
    if (/人大常委会|常务委员会/.test(speaker)) return '人民代表大会常务委员会工作报告';
    return `${speaker}工作报告`;
  },
};
