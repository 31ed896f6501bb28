// Checks ten searches of an archive that load-opensearch.mjs has loaded:
//   node check-opensearch.mjs https://example.org/data http://localhost:9200
// Takes ten phrases out of the archive itself, counts the paragraphs that hold each, and asks the engine for as many.

const [data = 'http://localhost:4321/data', engine = 'http://localhost:9200', name = 'gongbao'] = process.argv.slice(2);

const { gazettes } = await (await fetch(`${data}/index.json`)).json();
const texts = [];
for (const gazette of gazettes) {
  const lines = (await (await fetch(gazette.files.bulk)).text()).trimEnd().split('\n');
  texts.push(...lines.filter((_, i) => i % 2).map((line) => JSON.parse(line).text));
}

// Runs of Chinese characters alone: an engine splits other signs in its own way.
const runs = texts.flatMap((text) => text.match(/\p{Script=Han}{4,}/gu) ?? []);
const phrases = Array.from({ length: 10 }, (_, i) => runs[Math.floor((i * runs.length) / 10)].slice(0, 4));

let wrong = 0;
for (const phrase of phrases) {
  const expected = texts.filter((text) => text.includes(phrase)).length;
  const query = { track_total_hits: true, size: 0, query: { match_phrase: { 'text.exact': phrase } } };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${engine}/${name}/_search`, { method: 'POST', headers, body: JSON.stringify(query) });
  const found = (await answer.json()).hits?.total?.value;
  if (found !== expected) wrong += 1;
  console.log(`${found === expected ? 'ok   ' : 'wrong'} ${phrase}: ${found} found, ${expected} hold it`);
}
process.exitCode = wrong ? 1 : 0;
