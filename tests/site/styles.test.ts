import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { builtPages } from './support/pages.ts';

const sheets = new Map<string, Set<string>>();
for await (const file of glob('dist/_astro/*.css')) {
  const css = await readFile(file, 'utf8');
  const classes = [...css.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name]) => name as string);
  sheets.set(file.replaceAll('\\', '/').split('/').at(-1) as string, new Set(classes));
}
const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));

test('what one style sheet gives a look, every page that has it gives one', async () => {
  const bare = (await builtPages()).flatMap(({ address, elements }) => {
    const sheet = elements.find(({ properties }) => `${properties.rel}` === 'stylesheet');
    const own = sheets.get(`${sheet?.properties.href}`.split('/').at(-1) as string);
    const used = elements.flatMap(({ properties }) => (properties.className ?? []) as string[]);
    return [...new Set(used)].filter((name) => styled.has(name) && !own?.has(name)).map((name) => `${address} ${name}`);
  });
  expect(bare).toEqual([]);
});
