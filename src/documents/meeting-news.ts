import type { DocumentKind } from './kind.ts';

/** 会议消息: the news of a meeting, 某某人大常委会举行第三十四次会议. */
export const meetingNews: DocumentKind = {
  type: 'meeting-news',
  claims:
    /((举行|召开)(第.{1,8}次)?(全体)?(主任)?会议|第.{1,8}次会议(举行|召开).{0,12}|.{4,}(举行|召开).{2,16}会议|(会议|大会)(在.{1,12})?(开幕|闭幕|召开|举行|胜利闭幕|隆重开幕|圆满闭幕))$/,
};
