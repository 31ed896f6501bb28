// Ships to the browser.
import type { Hit } from '../entry.ts';

/** What a reader calls the things that a search finds. */
export const kindWord: Record<Hit['kind'], string> = {
  person: '人物',
  post: '职务',
  agenda: '议程项',
  document: '文件',
  meeting: '会议',
  term: '名词',
  passage: '段落',
};
