import { styleText } from 'node:util';
import { adviceOf } from '../../src/advice.ts';
import type { Message } from '../../src/records/index.ts';
import { width } from '../../src/text/paragraph.ts';
import { typeWord } from '../../src/words.ts';
import type { Summary } from './summary.ts';

type Style = Parameters<typeof styleText>[0];
/** Sets a text in a style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Styles for a stream that shows them: a terminal, unless NO_COLOR is set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR: plain } = process.env;
  const coloured = stream.isTTY && !plain;
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

const severityWord = { error: '错误', warning: '警告', info: '提示' } as const;
const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

const shortened = (text: string, columns: number): string => {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (width(kept) + width(character) > columns - 2) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Where a message stands, as editors understand it: `path:line:column`. */
const placeOf = (path: string, line: number | null, column: number | null): string =>
  [path, line, column].filter((part) => part !== null).join(':');

function found({ counts, checks }: Summary): string {
  const sums = checks.holding + checks.failing;
  return [
    counts.meetings && `会议 ${counts.meetings} 次`,
    counts.agendaItems && `议程 ${counts.agendaItems} 项`,
    counts.appointments && `任免 ${counts.appointments} 条`,
    counts.people && `人物 ${counts.people} 位`,
    counts.tables && `表格 ${counts.tables} 张`,
    counts.budgets && `预算科目表 ${counts.budgets} 个`,
    sums && `合计校核 ${sums} 处(不符 ${checks.failing} 处)`,
    counts.terms && `名词 ${counts.terms} 条`,
    counts.citations && `引用 ${counts.citations} 处`,
    counts.emendations && `校勘 ${counts.emendations} 处`,
  ]
    .filter(Boolean)
    .join(',');
}

const doubtText = (path: string, { line, column, severity, rule, reason }: Message, paint: Paint): string =>
  `  ${placeOf(path, line, column)}  ${paint(severity === 'error' ? 'red' : 'yellow', severityWord[severity])}  ${rule}\n      ${reason}`;

/** What must be mended in a gazette's files, such as a reading that its source does not bear out. */
export const errorsOf = ({ path, messages }: Summary, paint: Paint): string[] =>
  messages.filter(({ severity }) => severity === 'error').map((message) => doubtText(path, message, paint));

/** What to do about each kind of doubt, once. */
const adviceFor = (doubts: readonly Message[]): string[] =>
  [...new Set(doubts.map(({ rule }) => rule))].flatMap((rule) => {
    const advice = adviceOf(rule);
    return advice ? `    ${rule}:${advice}` : [];
  });

/** One gazette, for a clerk: what was found, document by document, then what is doubtful, each with its place and rule. */
export function reportOf(summary: Summary, paint: Paint): string {
  const { lines, documents, messages } = summary;
  const doubts = messages.filter((message) => message.severity !== 'info');
  const hints = messages.length - doubts.length;
  const typeColumns = Math.max(4, ...documents.map(({ type }) => width(typeWord[type])));
  const rows = documents.map(({ line, type, title, titleInferred, date }) => {
    const mark = titleInferred ? paint('yellow', '(题名系推定)') : '';
    return `  ${String(line).padStart(6)}  ${pad(typeWord[type], typeColumns)}  ${pad(date ?? '日期未载', 10)}  ${shortened(title, 76)}${mark}`;
  });
  const advice = adviceFor(doubts);
  return [
    paint('bold', `${summary.title || '(无题名)'}  ${summary.id}`),
    `  ${summary.path},${summary.encoding},${summary.published ? `${summary.published} 发布` : '发布日期未载'}`,
    `  ${lines.total} 行:文件 ${lines.documents},题名 ${lines.heading},网页装饰 ${lines.furniture},会用标记 ${lines.marginalia},空行 ${lines.blank}`,
    documents.length ? `  文件 ${documents.length} 篇(行号、类别、日期、题名):` : '  没有认出任何文件',
    ...rows,
    `  ${found(summary) || '没有读出会议、任免、人物等内容'}`,
    doubts.length ? paint('yellow', `  存疑 ${doubts.length} 处:`) : '  没有存疑之处',
    ...doubts.map((message) => doubtText(summary.path, message, paint)),
    ...(advice.length ? ['  办法:', ...advice] : []),
    ...(hints ? [`  另有提示 ${hints} 处,见该期记录的 messages`] : []),
    '',
  ].join('\n');
}

/** A file that could not be read or parsed. */
export function failureOf(path: string, reason: string, detail: string | undefined, paint: Paint): string {
  return `${paint('red', '无法解析')}  ${path}:${reason}${detail ? `\n${detail.replace(/^/gm, '    ')}` : ''}`;
}
