import { glob, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages } from './support/pages.ts';
import { xmlFaults } from './support/xml-faults.ts';

const files = await builtFiles();
const places = new Map((await builtPages()).map((page) => [page.address, page.ids]));

/** What the schema cannot say of a feed (RFC 4287, 4.1.1, 4.1.2, 4.2.6, 4.2.15): what is wrong with one, a sentence each. */
function feedFaults(text: string, address: string, now: Date): string[] {
  const [head = '', ...entries] = text.split('<entry>');
  const values = (part: string, pattern: RegExp): string[] =>
    [...part.matchAll(pattern)].map(([, value]) => value as string);
  const ids = entries.flatMap((entry) => values(entry, /<id>([^<]*)/g));
  const faults: string[] = [];
  if (!head.includes(`<link rel="self" href="${address}"/>`)) faults.push('no link to the feed itself');
  if (new Set(ids).size < ids.length) faults.push('an id twice');
  if (!/<author><name>[^<]/.test(head)) faults.push('no author');
  const days = values(text, /<updated>([^<]*)/g).map((day) => new Date(day));
  if (days.some((day) => day > now)) faults.push('updated in the future');
  if (days.slice(1).some((day) => day > (days[0] as Date))) faults.push('an entry newer than the feed');
  for (const link of entries.flatMap((entry) => values(entry, /<link href="([^"]*)/g))) {
    const { pathname, hash, origin } = new URL(link);
    const page = decodeURIComponent(pathname.replace(site.base, '/'));
    if (origin !== site.address || !files.has(page)) faults.push(`leads nowhere: ${link}`);
    else if (hash && !places.get(page)?.has(decodeURIComponent(hash.slice(1)))) faults.push(`no such place: ${link}`);
  }
  return faults;
}

describe.each(['feed.xml', 'errata.xml'])('%s', async (name) => {
  const text = await readFile(`dist/${name}`, 'utf8');
  const address = `${site.address}${site.base}${name}`;

  test('is valid Atom', async () => {
    expect(await xmlFaults(text, 'atom.rng')).toEqual([]);
  });

  test.each([
    ['a day without its time', /<updated>(\d{4}-\d\d-\d\d)T[^<]*/, '<updated>$1'],
    ['no title', /<title>.*<\/title>/, ''],
    ['an element of another name', /<id>(.*)<\/id>/, '<guid>$1</guid>'],
    ['a link to nothing', / href="[^"]*"/, ''],
    ['no end', '</feed>', ''],
  ])('with %s it is refused', async (_, from, to) => {
    expect(await xmlFaults(text.replace(from, to), 'atom.rng')).not.toEqual([]);
  });

  test('keeps the rules that the schema cannot hold, and leads to what is there', () => {
    expect(feedFaults(text, address, new Date())).toEqual([]);
  });

  test('without them it is refused', () => {
    const entry = text.match(/<entry>[\s\S]*?<\/entry>/)?.[0] ?? '';
    expect(entry).not.toBe('');
    expect(feedFaults(text, `${address}?`, new Date())).toEqual(['no link to the feed itself']);
    expect(feedFaults(text.replace(entry, entry + entry), address, new Date())).toEqual(['an id twice']);
    expect(feedFaults(text, address, new Date('1999-01-01'))).toEqual(['updated in the future']);
    const elsewhere = text.replace(entry, entry.replace(/<link href="[^"]*/, '$&x'));
    expect(feedFaults(elsewhere, address, new Date())).toHaveLength(1);
  });
});

const others = (await Array.fromAsync(glob('feeds/**/*.xml', { cwd: 'dist' }))).map((file) =>
  file.replaceAll('\\', '/'),
);

test('the feeds of kinds and people keep the same rules, and tell the same as their JSON', async () => {
  expect(others.filter((file) => file.startsWith('feeds/people/')).length).toBeGreaterThan(10);
  for (const file of others) {
    const text = await readFile(`dist/${file}`, 'utf8');
    expect(feedFaults(text, `${site.address}${site.base}${encodeURI(file)}`, new Date()), file).toEqual([]);
    if (file.startsWith('feeds/people/')) continue;
    expect(await xmlFaults(text, 'atom.rng'), file).toEqual([]);
    const json = await readFile(`dist/${file.replace('.xml', '.json')}`, 'utf8');
    const { items } = JSON.parse(json) as { items: { id: string }[] };
    expect(
      items.map(({ id }) => id),
      file,
    ).toEqual([...text.matchAll(/<entry>[\s\S]*?<id>([^<]*)/g)].map(([, id]) => id));
  }
});
