// Ships to the browser.

/** What was found so far. */
export interface Found {
  names: number;
  passages: number;
  /** Older paragraphs were not read yet. */
  more: boolean;
  near: number;
}

/** What a search has found, in a sentence for the reader. */
export function summary(query: string, { names, passages, more, near }: Found): string {
  const short = [...query.trim()].length < 2 ? '段落须以两个字以上检索。' : '';
  if (names || passages) {
    const found = [names ? `${names}个条目` : '', passages ? `${passages}个段落` : ''].filter(Boolean).join('，');
    return more ? `已找到${found}，更早的尚未检索。` : `找到${found}。${short}`;
  }
  if (near) return '没有完全相符的结果，下列与之近似。';
  return `没有找到“${query.trim()}”。${short || '可减少字数，或换一种说法。'}`;
}

/** Why nothing could be read. */
export const failure = (online: boolean): string =>
  online ? '检索数据未能载入，请稍后再试。' : '网络已断开：只能检索本机已存的部分，其余待联网后再查。';
