import type { DocumentKind } from './kind.ts';

/**
 * 会议消息: the news of a meeting, 某某人大常委会举行第三十四次会议. Without its title it opens with the day, or with the paper
 * that tells it, and with the meeting held; who calls one (拟于…召开) tells no news.
 */
export const meetingNews: DocumentKind = {
  type: 'meeting-news',
  claims:
    /((举行|召开)(第.{1,8}次)?(全体)?(主任)?会议|第.{1,8}次会议(举行|召开).{0,12}|.{4,}(举行|召开).{2,16}会议|(会议|大会)(在.{1,12}|[将定]?于.{1,12})?(开幕|闭幕|召开|举行|胜利闭幕|隆重开幕|圆满闭幕))$/,
  opening:
    /^(?![^\n]{0,200}(?:拟定?于|决定于|定于|拟召开|通知如下))[^\n。;]{0,60}[日午天讯],?\s*([^\n。,;:日午天讯]{0,20}(?:人大|人民代表大会|常委会|主席团)[^\n。,;:]{0,30}(?:举行|召开)(?!的)[^\n。,;:]{0,24})[,。]|^([^\n。,;:]{2,40}(?:人大|人民代表大会|常委会|主席团)[^\n。,;:]{0,30}日[上下]?午?(?:举行|召开))[,。]|^[^\n。;]{0,40}日[上下]?午?,([^\n。,;:]{0,20}人民代表大会[^\n。,;:]{0,30})[^\n。;:]{0,40}[开闭]幕[,。]/,
  lostTitle: ([, told, dated, whole]) => (told ?? dated ?? whole ?? '').replace(/\s/g, ''),
};
