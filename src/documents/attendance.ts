import type { DocumentKind } from './kind.ts';

/** 出席、缺席、列席名单: who was there. */
export const attendance: DocumentKind = {
  type: 'attendance',
  claims:
    /((出席|列席|出[(]?[、,]?列[)]?席|出缺席|缺席|请假|到会|出勤)[^。]{0,24}(名单|情况|人员|名册|统计表|一览表)|签到(表|册|簿)|出席(人员|代表|委员)|出缺席情况|考勤(表|情况))$/,
};
