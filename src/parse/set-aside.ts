import { bare } from '../text/fold.ts';
import type { Line } from '../text/paragraph.ts';
import { findContents } from './contents-list.ts';
import { findRunningHeads, pageNumber } from './running-heads.ts';

/** What a line is, before anything is read: only `text` goes on to the paragraphs. */
export type Role = 'blank' | 'furniture' | 'marginalia' | 'text';

/** Short words that bars or dots part. */
const menu = /^[^。;|]{2,12}([|丨·][^。;|丨·]{2,12}){3,}[|丨·]?$/;

/** Chrome of a web page: navigation, print and font links, counters, the foot of the site. */
const chrome = [
  /^(当前|您|你)(现在|当前|所在)?的?(当前|所在)?位置:?/,
  /(站内搜索|请输入关键[字词]|加入收藏|收藏本站|无障碍(阅读|浏览|版)|长者(模式|版|助手)|手机版|移动版|繁体版|返回顶部|返回首页)/,
  /^(网站)?首页[|>»\s·]/,
  /[|>»·]首页([|>»·]|$)/,
  // Where the page stands on its site: 甲县人大网 > 公开 > 公报.
  /^[^。;:>»›]{2,20}([>»›]{1,2}[^。;:>»›]{2,20}){2,}$/,
  menu,
  /(打印本页|打印此页|关闭窗口|关闭本页|字[体号]:?(\[?大|【大|[|\]]|$)|^\[?打印\]?$|^[【[]关闭[】\]]$|\[打印|打印[|])/,
  /^(分享到|分享:|扫一扫|相关链接|相关文章|附件下载|网站地图|联系我们|友情链接)/,
  // What a page that took the text from elsewhere says above it.
  /^(转自|原标题|本文标题|转载自):.{1,60}$/,
  /^(\d{1,2}版|第\d{1,2}版):.{0,12}[总第期\d]/,
  /^[\p{sc=Han}]{0,4}频道:$/u,
  /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\d{1,2}:\d{2}(:\d{2})?(来源|文章来源|信息来源|稿源):.{0,40}$/,
  /^(发布|刊发|发文)(日期|时间):.{8,20}(信息|文章|稿件)?来源:.{0,40}$/,
  /^作者:.{0,20}时间:.{8,20}(浏览|来源):/,
  // What a newspaper prints beside a text: its name, day and page, the code of the page.
  /^《[\p{sc=Han}·]{2,12}》\(\d{4}年\d{1,2}月\d{1,2}日,?第?[A-Z]?\d{1,3}版?\)$/u,
  /^(字数|[A-Z]{3,6}\d{3})$/,
  /^(下载地址:.{0,60}|相关(新闻|阅读|报道|评论|信息))$/,
  /^(编辑|责编|记者|校对|审核)\/.{2,16}$/,
  /^\p{sc=Han}{2,10}\d{4}[-./]\d{1,2}[-./]\d{1,2}\d{1,2}:\d{2}$/u,
  /^(上一[篇条页期]|下一[篇条页期]):/,
  /(版权所有|ICP备|公网安备|公安备|网站标识码|技术支持:|copyright|最佳浏览|建议使用.*分辨率)/i,
  /^(主办|承办|主办单位|承办单位):/,
  /^(信息来源|稿件来源|文章来源|来源|作者|责任编辑|责编|编辑|审核|录入|供稿):.{0,40}$/,
  /(浏览次数|阅读次数|点击数|点击率|访问量|浏览量|阅读量):?/,
  /^<!--.*-->$/,
  /(点击上方|长按.{0,6}识别|扫码关注|阅读原文|收录于合集|微信公众号$|写留言|点个在看)/,
  /^-*END-*$/i,
  /^(阅读|浏览|点赞|在看):?\d+/,
  /^(编辑出版|主管单位|印刷单位|发行单位|责任校对):.{0,40}$/,
  // Rules, pictures, separators and bare links of a page kept as Markdown.
  /^(\*{3,}|_{3,}|={3,})$/,
  /^\|{1,12}$/,
  /^(?=.*\|)[|:-]{3,}$/,
  /^!\[[^\]]*\]?\(\)?[|]?$/,
  /^!?\[[^\]]*\]\([^)]*\)([>|·,]?!?\[[^\]]*\]\([^)]*\))*(>.{0,8})?$/,
  /^\[[^\]]*\]\(javascript:/,
];

/** A row of the record that a page of disclosed papers prints above the text: 索引号 and the like, with its colon. */
const pageRecord =
  /^(标题|名称|索引号|文号|发文(日期|机关)|发布(机构|日期)|成文日期|生成日期|信息分类|组配分类|主题词|公开(方式|范围|时限)|有效性):$/;

/** What a page prints above the text to say that it follows. */
const textFollows = /^(正文|内容|信息内容|文章内容)$/;
/** Where a page says of itself where it stands, below its menu. */
const breadcrumb = /^(当前|您|你).{0,6}位置:?/;

/** Warnings to those in the room, not part of a text. */
const roomMarks =
  /^(?:[[(]?(?:会议(?:使用|文件|材料)(?:之?[一二三四五六七八九十\d]+)?|(?:请)?会后(?:请)?(?:收回|交回|退回)|(?:请)?妥善保管|(?:请)?注意保(?:存|密)|内部(?:资料|文件|材料)|(?:机|秘|绝)密(?:★.{0,6})?|.{0,24}会议文件[(]?[一二三四五六七八九十\d]+[)]?)[\])]?[,,]?(?:请勿外传|不得外传)?)+$/;

/** Names with dots in a row, which spaces or marks part: no words of a menu, whose dots do that. */
const dottedNames = /\p{sc=Han}·\p{sc=Han}+(?:\s*\([^()]*\))?[\s、]+(?!·)\S/u;
/** A menu whose words only spaces part. */
const spacedMenu = /^\s*(?:网站)?首\s?页(?:\s+\p{sc=Han}{2,8}){3,12}\s*$/u;

function isChrome(tight: string, printed: string, furniture: readonly RegExp[]): boolean {
  // A sentence is never chrome, whatever word it uses.
  if (tight.length > 120 || /。.*。/.test(tight)) return false;
  return (
    chrome.some((rule) => rule.test(tight) && !(rule === menu && dottedNames.test(printed))) ||
    furniture.some((rule) => rule.test(tight))
  );
}

/**
 * Names the lines that belong to no document, and keeps their place: chrome of the page, page numbers, running heads,
 * contents lists (furniture), warnings to the room (marginalia). Every line gets exactly one role.
 * @param furniture what a publisher's own pages print besides, tried on the folded line without spaces
 */
export function setAside(lines: readonly Line[], furniture: readonly RegExp[] = []): Role[] {
  const tight = lines.map((line) => bare(line.text));
  const roles = lines.map((line, i): Role => {
    const text = tight[i] as string;
    // A line of invisible characters alone is not blank to everyone: it is named, so that nothing is dropped.
    if (!text) return /^[\s\ufeff]*$/.test(line.text) ? 'blank' : 'furniture';
    if (line.cells) return pageRecord.test(bare(line.cells[0] ?? '')) ? 'furniture' : 'text';
    if (text.length < 64 && roomMarks.test(text)) return 'marginalia';
    if (pageNumber.test(text) || isChrome(text, line.text, furniture) || spacedMenu.test(line.text)) return 'furniture';
    return 'text';
  });

  const top = tight.findIndex(Boolean);
  if (textFollows.test(tight[top] ?? '')) roles[top] = 'furniture';
  // The words of a menu, one a line, above the breadcrumb.
  const crumb = tight.slice(0, 40).findIndex((text) => breadcrumb.test(text));
  const menuWords = tight.slice(0, Math.max(crumb, 0)).every((text) => text.length <= 10 && !/[。,;:《》(]/.test(text));
  if (menuWords) for (let i = 0; i < crumb; i += 1) if (roles[i] === 'text') roles[i] = 'furniture';

  const isText = (index: number): boolean => roles[index] === 'text';
  for (const index of findRunningHeads(tight, isText)) roles[index] = 'furniture';
  for (const index of findContents(lines, tight, isText)) roles[index] = 'furniture';
  return roles;
}
