import { expect, test } from 'vitest';
import { bodyName, placeOfMeetings } from '../../src/text/body-name.ts';

test.each([
  ['甲区人大常委会预算工作委员会主任', '甲区人民代表大会常务委员会'],
  ['甲区第三届人大常委会', '甲区人民代表大会常务委员会'],
  ['甲区第十二届人民代表大会代表', '甲区人民代表大会'],
  ['甲区人大代表', '甲区人民代表大会'],
  ['甲县人民法院刑事审判庭庭长', '甲县人民法院'],
  ['甲市人民检察院检察长某某', '甲市人民检察院'],
  ['甲区财政局局长', '甲区财政局'],
  ['甲区工人大街街道办事处主任', '甲区工人大街街道办事处'],
  ['区人民政府', '甲区人民政府'],
  ['区人大常委会主任会议', '甲区人民代表大会常务委员会'],
])('%s belongs to %s', (text, body) => {
  expect(bodyName(text, '甲区')).toBe(body);
});

test.each(['审判员', '审判委员会委员', '市人民政府', '某某'])('%s names no body of the place', (text) => {
  expect(bodyName(text, '甲区')).toBeNull();
});

test('a name without its place stays open where no place is known', () => {
  expect(bodyName('区人民政府', null)).toBeNull();
});

test('the place is the one that the first meeting with a term is named after', () => {
  expect(placeOfMeetings(['主任会议', '甲区第三届人民代表大会第一次会议'])).toBe('甲区');
  expect(placeOfMeetings(['主任会议'])).toBeNull();
});
