import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { type BuiltPage, builtPages } from './support/pages.ts';

/** The properties that a page must have (ogp.me, "Basic Metadata"), and those that tell of its picture. */
const needed = ['og:title', 'og:type', 'og:image', 'og:url', 'og:image:width', 'og:image:height', 'og:image:alt'];
const types = new Set(['website', 'article', 'profile', 'book']);

const propertiesOf = ({ elements }: Pick<BuiltPage, 'elements'>): Map<string, string> =>
  new Map(
    elements
      .filter(({ tagName, properties }) => tagName === 'meta' && properties['property'])
      .map(({ properties }) => [`${properties['property']}`, `${properties['content'] ?? ''}`]),
  );

const sizes = new Map<string, string>();
/** The width and height of a picture of `dist/`, empty where there is none. */
async function sizeOf(address: string): Promise<string> {
  const path = decodeURIComponent(new URL(address).pathname).replace(site.base, '/');
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = await readFile(`dist${path}`)
    .then((bytes) => sharp(bytes).metadata())
    .then(
      ({ width, height, format }) => `${format} ${width}×${height}`,
      () => '',
    );
  sizes.set(path, size);
  return size;
}

/** What is wrong with the properties of a page, a sentence each. */
async function faultsOf(page: Pick<BuiltPage, 'address' | 'elements'>): Promise<string[]> {
  const found = propertiesOf(page);
  const faults = needed.filter((name) => !found.get(name)).map((name) => `no ${name}`);
  if (faults.length) return faults;
  if (!types.has(found.get('og:type') ?? '')) faults.push('a type that there is not');
  if (decodeURI(new URL(found.get('og:url') ?? '').pathname.replace(site.base, '/')) !== page.address) {
    faults.push('the address of another page');
  }
  const told = `png ${found.get('og:image:width')}×${found.get('og:image:height')}`;
  if (told !== 'png 1200×630' || (await sizeOf(found.get('og:image') ?? '')) !== told)
    faults.push('not such a picture');
  return faults;
}

const pages = (await builtPages()).filter(({ elements }) => elements.some(({ tagName }) => tagName === 'main'));

test('every page says what it is when it is shared, with a picture that is there', async () => {
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) {
    if (page.address === '/404.html') continue;
    expect(await faultsOf(page), page.address).toEqual([]);
  }
});

test('a document, a meeting and an issue have a picture of their own', () => {
  const pictures = pages
    .filter(({ address }) => /^\/(documents|meetings|gazettes)\/[^/]+\/$/.test(address))
    .map((page) => propertiesOf(page).get('og:image'));
  expect(pictures.length).toBeGreaterThan(20);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('a page without a picture, with the address of another or a picture that is not there is refused', async () => {
  const [page] = pages.filter(({ address }) => address.startsWith('/documents/')) as [BuiltPage];
  const without = (name: string, value?: string) =>
    page.elements.flatMap((element) => {
      if (element.properties['property'] !== name) return [element];
      return value === undefined ? [] : [{ ...element, properties: { ...element.properties, content: value } }];
    });
  const faults = (elements: BuiltPage['elements']) => faultsOf({ address: page.address, elements });
  expect(await faults(without('og:image'))).toEqual(['no og:image']);
  expect(await faults(without('og:url', `${site.address}/`))).toEqual(['the address of another page']);
  expect(await faults(without('og:image', `${site.address}/pictures/none.png`))).toEqual(['not such a picture']);
  expect(await faults(without('og:image:width', '600'))).toEqual(['not such a picture']);
  expect(await faults(without('og:type', 'gazette'))).toEqual(['a type that there is not']);
});
