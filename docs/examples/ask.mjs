// Asks a gongbao archive three questions. Written from what its pages under /data/ say, and from nothing else:
//   node ask.mjs https://example.org/data 2020 大学之城
// Needs Node 18 or later.

const [data = 'http://localhost:4321/data', year = '2020', phrase = '大学之城'] = process.argv.slice(2);

const text = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.text()).replace(/^\ufeff/, '');
};

/** The tables are CSV (RFC 4180); one apostrophe before a cell is no part of it. */
function rows(csv) {
  const table = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    table.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).replace(/^'/, ''));
    if (end === '\r\n') table.push([]);
    if (end === '') break;
  }
  const [head, ...body] = table.slice(0, -1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
}

const table = async (name) => rows(await text(`${data}/tables/${name}.csv`));
const index = JSON.parse(await text(`${data}/index.json`));
const documents = new Map((await table('documents')).map((document) => [document.id, document]));

console.log(`# ${year}年的任免`);
const words = { appoint: '任', elect: '选', acting: '代', remove: '免', 'accept-resignation': '辞' };
for (const act of await table('appointments')) {
  if (act.status === 'decided' && act.date.startsWith(year)) {
    console.log(`${act.date} ${words[act.action]} ${act.person} ${act.organization}${act.post}`);
  }
}

console.log('# 合计不符');
for (const check of await table('checks')) {
  if (check.holds === 'false') {
    const { title, url } = documents.get(check.document);
    console.log(
      `${check.claim}${check.unit} 原文${check.stated} 算得${check.computed} 《${title}》第${JSON.parse(check.lines)}行 ${url}`,
    );
  }
}

console.log(`# 提到“${phrase}”的段落`);
for (const gazette of index.gazettes) {
  // Of each two lines, the second is a paragraph.
  const lines = (await text(gazette.files.bulk)).trimEnd().split('\n');
  for (const line of lines.filter((_, i) => i % 2)) {
    const paragraph = JSON.parse(line);
    if (paragraph.text.includes(phrase)) console.log(`${paragraph.url} ${paragraph.text.slice(0, 60)}`);
  }
}
