// Loads a gongbao archive into OpenSearch or Elasticsearch:
//   node load-opensearch.mjs https://example.org/data http://localhost:9200
// Makes the index anew from the archive's mapping. Needs Node 18 or later.

const [data = 'http://localhost:4321/data', engine = 'http://localhost:9200', name = 'gongbao'] = process.argv.slice(2);

async function ask(url, options) {
  const answer = await fetch(url, options);
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${body.slice(0, 500)}`);
  return body;
}

const headers = { 'content-type': 'application/json' };
await fetch(`${engine}/${name}`, { method: 'DELETE' });
await ask(`${engine}/${name}`, { method: 'PUT', headers, body: await ask(`${data}/bulk/mapping.json`) });

const { gazettes } = JSON.parse(await ask(`${data}/index.json`));
let loaded = 0;
for (const gazette of gazettes) {
  const lines = (await ask(gazette.files.bulk)).split('\n').filter(Boolean);
  // An engine takes a limited size at once.
  for (let at = 0; at < lines.length; at += 2000) {
    const part = lines.slice(at, at + 2000);
    const body = `${part.map((line) => line.replace('{"index":{"_index":"gongbao"', `{"index":{"_index":"${name}"`)).join('\n')}\n`;
    const ndjson = { 'content-type': 'application/x-ndjson' };
    const { errors, items } = JSON.parse(await ask(`${engine}/_bulk`, { method: 'POST', headers: ndjson, body }));
    if (errors) throw new Error(JSON.stringify(items.find(({ index }) => index.error)));
    loaded += part.length / 2;
  }
}
await ask(`${engine}/${name}/_refresh`, { method: 'POST' });
console.log(`${loaded} paragraphs of ${gazettes.length} gazettes`);
