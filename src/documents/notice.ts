import type { DocumentKind } from './kind.ts';

/** 公告, 通知: what the body makes known. */
export const notice: DocumentKind = {
  type: 'notice',
  claims: /(公告|通知|通告|公示|(?<!工作|工作情况)通报|启事|须知|公布令)(稿)?$/,
  common: /^(公告|通知|通告|公示|通报|任前公示|大会公告|会议通知|.{0,4}须知)$/,
  opening: /(?:现将|有关|具体)[^\n。;]{0,24}(?:通知|通告|公告)如下:?$/m,
  lostTitle: () => '通知',
};
