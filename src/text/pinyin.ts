import { pinyin } from 'pinyin-pro';
import { fold } from './fold.ts';

const han = /^\p{Script=Han}$/u;
/** Surnames of two characters: how many characters of a name are its surname. */
const compound =
  /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|百里|呼延|东郭|南门|西门|第五)(?=.)/;

const spoken = (text: string, place: 'head' | 'off'): string[] =>
  pinyin(text, { type: 'array', toneType: 'none', surname: place, v: true, nonZh: 'consecutive' }).map((reading) =>
    reading.trim().toLowerCase(),
  );

/** One word a part of the name: surname and given name of a Chinese name, the parts between dots of another. */
function join(syllables: readonly string[], part: string): string {
  const surname = compound.test(part) ? 2 : 1;
  return `${syllables.slice(0, surname).join('')} ${syllables.slice(surname).join('')}`.trim();
}

/**
 * How a name may be spoken, without tone marks: `liu yuezhai`. The likeliest reading first (a surname in its reading as
 * such), then one for each other reading of each character. Empty for a name without a Chinese character.
 */
export function pinyinOf(name: string): string[] {
  const plain = fold(name).replace(/\s+/g, '');
  if (!/\p{Script=Han}/u.test(plain)) return [];
  const parts = plain.split('·').filter(Boolean);
  if (parts.length > 1) return [parts.map((part) => spoken(part, 'off').join('')).join(' ')];
  const characters = Array.from(plain);
  const syllables = spoken(plain, 'head');
  if (syllables.length !== characters.length) return [syllables.join('')];
  const readings = [join(syllables, plain)];
  characters.forEach((character, index) => {
    if (!han.test(character)) return;
    const all = pinyin(character, { type: 'array', toneType: 'none', multiple: true, v: true });
    for (const other of new Set(all)) {
      if (other !== syllables[index]) readings.push(join(syllables.with(index, other), plain));
    }
  });
  return [...new Set(readings)];
}
