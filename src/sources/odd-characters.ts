import { invisible } from '../text/invisible.ts';
import type { Line } from '../text/paragraph.ts';
import type { SourceMessage } from './index.ts';

const most = 20;

/** What a character is that a clerk cannot see or other machines cannot show, and what becomes of it. */
function oddity(code: number): { severity: SourceMessage['severity']; what: string; fate: string } {
  const left = '文件正文略去,原文页照存';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return { severity: 'warning', what: '改变文字方向的控制符', fate: left };
  if (code >= 0xe000 && code <= 0xf8ff)
    return { severity: 'warning', what: '造字区字符', fate: '照原样保留,别的机器可能显示不出或显示成别的字' };
  if (code === 0x00ad || code === 0x180e || (code >= 0x200b && code <= 0x206f) || code === 0xfeff)
    return { severity: 'info', what: '没有宽度、看不见的字符', fate: left };
  return { severity: 'warning', what: '控制字符', fate: left };
}

const odd = new RegExp(`${invisible.source}|[\\ue000-\\uf8ff]`, 'g');

/** One message for each invisible or private character of a source, at the place where it first stands. */
export function oddCharacters(lines: readonly Line[]): SourceMessage[] {
  const found = new Map<number, { line: number; column: number; times: number }>();
  for (const { number, text } of lines)
    for (const { 0: character, index } of text.matchAll(odd)) {
      const code = character.charCodeAt(0);
      const known = found.get(code);
      if (known) known.times += 1;
      else found.set(code, { line: number, column: index + 1, times: 1 });
    }
  return [...found].slice(0, most).map(([code, { line, column, times }]) => {
    const { severity, what, fate } = oddity(code);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const reason = `全文有 ${times} 处${what} ${name},此为首处;${fate}`;
    return { line, column, severity, rule: 'odd-character', reason };
  });
}
