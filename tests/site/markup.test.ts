import { glob, readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './support/pages.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } });
  const found: string[] = [];
  for await (const file of glob('dist/**/*.html')) {
    const { results } = await validator.validateString(await readFile(file, 'utf8'), file);
    found.push(
      ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${file}: ${ruleId} ${message}`)),
    );
  }
  expect(found).toEqual([]);
});

test('nothing stands in a page that a strict content security policy forbids', async () => {
  const found = (await builtPages()).flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName, properties }) =>
        tagName === 'script' ? !properties.src && properties.type !== 'application/ld+json' : tagName === 'style',
      )
      .map(({ tagName }) => `${address}: ${tagName}`),
  );
  expect(found).toEqual([]);
});

test('what a page loads is its own site', async () => {
  const loaded = (await builtPages()).flatMap(({ elements }) =>
    elements.flatMap(({ tagName, properties }) =>
      tagName === 'script' || (tagName === 'link' && `${properties.rel}` === 'stylesheet')
        ? [`${properties.src ?? properties.href ?? ''}`]
        : [],
    ),
  );
  expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
});
