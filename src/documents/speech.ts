import type { DocumentKind } from './kind.ts';

/** 讲话, 供职发言: one person speaks for himself, a nominee among others. */
export const speech: DocumentKind = {
  type: 'speech',
  claims:
    /(讲话|发言|致辞|致词|开幕词|闭幕词|开幕辞|闭幕辞|贺词|贺辞|主持词|演讲|誓词|供职报告|述职报告|任职报告|履职报告|任职承诺|表态|答谢词)(提纲|摘要|摘登|稿)?$/,
  opening:
    /(任职发言|供职发言|供职报告|任职表态发言|表态发言|任前发言|述职报告|履职报告)|我.{0,16}拟任人选|通过(对)?我的任命|我的任命|我叫.{2,12}[,，](男|女|\d{4}年)|提名我(为|任|担任)|如果?.{0,6}任命.{0,4}(获得)?通过/,
  lostTitle: (match) => match[1] ?? '任职发言',
};
