import { matchesOf } from '../text/matches.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';

/** A place of this issue or of a law that the text points to. */
export interface Reference {
  kind: 'table' | 'figure' | 'attachment' | 'article';
  /** As printed, without spaces: 表3, 附件四, 第九条. */
  label: string;
  /** The law whose article it is, as cited; null where the sentence names none. */
  law: string | null;
  /** The page that the reference gives: 附件二P9. */
  page: number | null;
  line: number;
  column: number;
}

const han = '[一二三四五六七八九十百零〇]';
const pattern = new RegExp(
  `(?<![代发图报列])(?<table>附?表\\s?(?:\\d{1,3}(?:[-—]\\d{1,3})?|${han}{1,3})(?![\\d.%一-龥年个])|附?表\\s?\\d{1,3}(?=所示|所列|中))` +
    `|(?<figure>附?图\\s?\\d{1,3}(?![\\d.%]))` +
    `|(?<attachment>附件\\s?(?:\\d{1,2}(?!\\d)|${han}{1,3}))(?:\\s?[Pp]\\.?\\s?(?<page>\\d{1,4})|第(?<pageHan>\\d{1,4})页)?` +
    `|(?<article>第(?:${han}{1,7}|\\d{1,4})条(?:之${han})?(?:第${han}{1,3}款)?)`,
  'gu',
);
/** A line that is itself an article, or the heading of a table or an attachment, points nowhere. */
const isPlaceItself = new RegExp(`^(第(?:${han}{1,7}|\\d{1,4})条|附?[表图]\\s?[\\d一二三四五六七八九十]|附件)`);

/** How far before an article its law is looked for. */
const longest = 1000;

/** The last title in book marks that closes before the index, in the same sentence. */
function lawBefore(text: string, index: number): string | null {
  const near = text.slice(Math.max(0, index - longest), index);
  const sentence = near.slice(near.lastIndexOf('。') + 1);
  const close = sentence.lastIndexOf('》');
  const open = sentence.lastIndexOf('《', close);
  return open >= 0 && close > open ? sentence.slice(open + 1, close) : null;
}

/** Cross-references: 表3, 附件四, (见附件二P9), 第九条 with the law it belongs to. */
export function readReferences(paragraphs: readonly Paragraph[]): Reference[] {
  return paragraphs.flatMap((paragraph) =>
    matchesOf(paragraph.plain, pattern).flatMap((match): Reference[] => {
      if (match.index === 0 && isPlaceItself.test(paragraph.plain)) return [];
      const groups = match.groups as Record<string, string | undefined>;
      const label = groups.table ?? groups.figure ?? groups.attachment ?? groups.article ?? '';
      const kind = groups.table ? 'table' : groups.figure ? 'figure' : groups.attachment ? 'attachment' : 'article';
      const page = groups.page ?? groups.pageHan;
      return [
        {
          kind,
          label: paragraph.text.slice(match.index, match.index + label.length).replace(/\s/g, ''),
          law: kind === 'article' ? lawBefore(paragraph.text, match.index) : null,
          page: page ? Number(page) : null,
          ...placeAt(paragraph, match.index),
        },
      ];
    }),
  );
}
