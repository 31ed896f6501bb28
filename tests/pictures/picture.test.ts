import sharp from 'sharp';
import { expect, test } from 'vitest';
import { face } from '../../src/pictures/face.ts';
import { drawPicture, type Picture } from '../../src/pictures/picture.ts';

const content: Picture = { head: '某市公报', title: '关于某事项的决定', foot: '决定　2031年2月18日' };
const draw = async (changed: Partial<Picture> = {}): Promise<Uint8Array> =>
  drawPicture({ ...content, ...changed }, await face());
const pixels = async (png: Uint8Array): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer();

test('a picture is a PNG of 1200 by 630', async () => {
  expect(await sharp(await draw()).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('the same content gives the same bytes, another title another picture', async () => {
  expect(await draw()).toEqual(await draw());
  expect(await draw({ title: '关于某事项的决议' })).not.toEqual(await draw());
});

test('it is of paper, ink and red, with the margins free', async () => {
  const found = await pixels(await draw());
  const at = (x: number, y: number) => [...found.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3)];
  expect(at(5, 5)).toEqual([0xfd, 0xfc, 0xf9]);
  expect(at(600, 130)).toEqual([0x8f, 0x1d, 0x1d]);
  const inked = Array.from({ length: 1200 * 630 }, (_, i) => i).filter((i) => found[i * 3] === 0x1d);
  expect(inked.length).toBeGreaterThan(1000);
  expect(inked.filter((i) => i % 1200 < 40 || i % 1200 > 1160)).toEqual([]);
});

test('a title that is too long ends in an ellipsis within the margins, and no line leaves the picture', async () => {
  const long = '关于某市某区某事项的决定'.repeat(20);
  const drawn = await draw({ title: long });
  expect(drawn).toEqual(await draw({ title: `${long}${long}` }));
  const inked = await pixels(drawn);
  expect(inked.subarray(480 * 3600, 510 * 3600).every((part, i) => part === inked[i % 3])).toBe(true);
  await draw({ title: 'a'.repeat(400), head: '公报'.repeat(600), foot: '' });
});

test('a character that the font has not is drawn as 〓, not left out', async () => {
  expect(await draw({ title: '任命𬱖某' })).toEqual(await draw({ title: '任命〓某' }));
});
