import { fold } from '../../src/text/fold.ts';
import { pinyinOf } from '../../src/text/pinyin.ts';

const body = /^(.{2,40}?)(?:第.{1,5}届)?(?:人民代表大会|人大)/;
const region = /^.{2,12}?(?:自治区|自治州|特别行政区|省|地区|盟)(?=.{2})/;
const city = /^.{2,6}?[市州](?=.{1,10}(?:自治县|自治旗|[区县市旗镇乡])$)/;
const level = /(?:自治县|自治州|自治区|自治旗|省|市|州|盟|区|县|旗|镇|乡)$/;

/**
 * The folder of a publisher from the body it is, in pinyin, of its lowest place: 江北省临水市东湖区人民代表大会常务委员会 →
 * `donghu`. Null where the name does not begin with a place.
 */
export function placeName(organization: string): string | null {
  const place = body.exec(fold(organization).replace(/\s+/g, ''))?.[1] ?? '';
  const own = place.replace(region, '').replace(region, '').replace(city, '');
  if (!/^\p{Script=Han}{2,12}$/u.test(own) || /^关于/.test(own)) return null;
  if (!level.test(own)) return own === '全国' ? 'quanguo' : null;
  const short = own.replace(level, '');
  const spoken = pinyinOf(short.length > 1 ? short : own)[0]?.replace(/[^a-z]/g, '');
  return spoken || null;
}
