import type { DocumentKind } from './kind.ts';

/** 任免名单: the acts of the body on persons, as passed. */
export const appointmentList: DocumentKind = {
  type: 'appointment-list',
  claims:
    /((任免|任命|免职|任职|免去|任免职|职务任免|人事任免|决定任命|批准任命|选举|补选|当选|辞职|撤职|通过).{0,24}(名单|名册|一览表|事项|表)|(名单|人员)\((任免|任命|免职)\)|(任免|任命|免职|任职|任免职)名单|关于.{2,30}(任免|任职|免职)|任命.{0,12}的名单|任免.{0,12}(大使|人员))$/,
  common: /^(人事)?(任免|任命|免职|任职|任免职)(名单|事项)?$/,
};
