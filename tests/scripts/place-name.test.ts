import { expect, test } from 'vitest';
import { placeName } from '../../scripts/add/place-name.ts';

test.each([
  ['东湖区人民代表大会常务委员会', 'donghu'],
  ['江北省临水市东湖区人民代表大会常务委员会公报', 'donghu'],
  ['江北省人大常委会', 'jiangbei'],
  ['临水市第十五届人民代表大会第三次会议', 'linshui'],
  ['東湖區人民代表大會常務委員會', 'donghu'],
  ['沙县人大常委会', 'shaxian'],
  ['全国人民代表大会常务委员会', 'quanguo'],
])('%s is %s', (organization, folder) => {
  expect(placeName(organization)).toBe(folder);
});

test.each(['关于召开东湖区人民代表大会的决定', '人大常委会公报', '公报', '各级人民代表大会'])(
  '%j names no place',
  (text) => {
    expect(placeName(text)).toBeNull();
  },
);
