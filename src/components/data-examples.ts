/** The languages in which each format has a few lines of code. */
export type Language = 'curl' | 'Python' | 'JavaScript';

/** The gazettes of the index, which most examples begin with. */
const python = (rest: string, imports = 'json, urllib.request'): string => `import ${imports}
def get(url): return urllib.request.urlopen(url).read().decode("utf-8")
index = json.loads(get("{data}/index.json"))
${rest}`;
const script = (rest: string): string => `const get = async (url) => (await fetch(url)).text();
const index = JSON.parse(await get("{data}/index.json"));
${rest}`;
/** Takes the first file of a kind that the index names. */
const shell = (key: string, rest: string): string =>
  `url=$(curl -s {data}/index.json | grep -o '"${key}":"[^"]*"' | head -1 | cut -d'"' -f4)
curl -s "$url" ${rest}`;

/** A few lines for each format; `{data}` stands for the address of `/data`, `{home}` for that of the home page. */
export const dataExamples: Readonly<Record<string, Record<Language, string>>> = {
  json: {
    curl: shell('json', '| head -c 300'),
    Python: python(`for gazette in index["gazettes"]:
    data = json.loads(get(gazette["files"]["json"]))
    print(gazette["title"], len(data["documents"]))`),
    JavaScript: script(`for (const gazette of index.gazettes) {
  const data = JSON.parse(await get(gazette.files.json));
  console.log(gazette.title, data.documents.length);
}`),
  },
  tables: {
    curl: 'curl -s {data}/tables/appointments.csv | head -3',
    Python: `import csv, io, urllib.request
text = urllib.request.urlopen("{data}/tables/appointments.csv").read().decode("utf-8-sig")
for row in csv.DictReader(io.StringIO(text)):
    print(row["date"], row["person"], row["verb"], row["post"])`,
    JavaScript: `const csv = await (await fetch("{data}/tables/appointments.csv")).text();
console.log(csv.trim().split("\\r\\n").length - 1, "项任免");`,
  },
  sqlite: {
    curl: 'curl -s {data}/gongbao.sqlite | head -c 15',
    Python: `import os, sqlite3, tempfile, urllib.request
path = os.path.join(tempfile.mkdtemp(), "gongbao.sqlite")
urllib.request.urlretrieve("{data}/gongbao.sqlite", path)
for row in sqlite3.connect(path).execute("SELECT type, count(*) FROM documents GROUP BY type"):
    print(*row)`,
    JavaScript: `const { mkdtempSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
const path = mkdtempSync("/tmp/gongbao-") + "/gongbao.sqlite";
writeFileSync(path, Buffer.from(await (await fetch("{data}/gongbao.sqlite")).arrayBuffer()));
console.log(new DatabaseSync(path).prepare("SELECT count(*) AS n FROM paragraphs").get().n);`,
  },
  popolo: {
    curl: shell('popolo', '| head -c 300'),
    Python: python(`data = json.loads(get(index["gazettes"][0]["files"]["popolo"]))
for membership in data["memberships"]:
    if "end_date" in membership: print(membership["end_date"], membership["label"])`),
    JavaScript: script(`const data = JSON.parse(await get(index.gazettes[0].files.popolo));
console.log(data.persons.length, "人", data.memberships.length, "项任职");`),
  },
  akn: {
    curl: shell('akn', "| grep -c '<component '"),
    Python: python(
      `root = ET.fromstring(get(index["gazettes"][0]["files"]["akn"]))
akn = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
for title in root.iter(akn + "docTitle"): print(title.text)`,
      'json, urllib.request, xml.etree.ElementTree as ET',
    ),
    JavaScript: script(`const xml = await get(index.gazettes[0].files.akn);
for (const [, title] of xml.matchAll(/<docTitle>(.*?)<\\/docTitle>/g)) console.log(title);`),
  },
  annotations: {
    curl: shell('annotations', '| head -c 300'),
    Python: python(`files = index["gazettes"][0]["files"]
text = get(files["source"])
for note in json.loads(get(files["annotations"]))["items"]:
    place = note["target"]["selector"][-1]
    if note["motivation"] == "editing": print(text[place["start"]:place["end"]], "→", note["body"]["value"])`),
    JavaScript: script(`const { files } = index.gazettes[0];
const text = [...await get(files.source)];
for (const { motivation, body, target } of JSON.parse(await get(files.annotations)).items) {
  const { start, end } = target.selector.at(-1);
  if (motivation === "editing") console.log(text.slice(start, end).join(""), "→", body.value);
}`),
  },
  text: {
    curl: `url=$(curl -s {data}/tables/documents.csv | grep -o 'https\\{0,1\\}://[^,]*/' | head -1 | tr -d '\\r')
curl -s "\${url}text.txt" | head -3`,
    Python: `import csv, io, urllib.request
def get(url): return urllib.request.urlopen(url).read().decode("utf-8-sig")
for row in list(csv.DictReader(io.StringIO(get("{data}/tables/documents.csv"))))[:3]:
    print(get(row["url"] + "text.md")[:80])`,
    JavaScript: `const csv = await (await fetch("{data}/tables/documents.csv")).text();
const [url] = csv.match(/https?:\\/\\/[^,\\r]*/);
console.log((await (await fetch(url + "text.txt")).text()).slice(0, 80));`,
  },
  feeds: {
    curl: 'curl -s {home}feeds/decision.xml | head -5',
    Python: `import json, urllib.request
feed = json.load(urllib.request.urlopen("{home}feeds/decision.json"))
for item in feed["items"]: print(item["date_published"][:10], item["title"])`,
    JavaScript: `const feed = await (await fetch("{home}feeds/decision.json")).json();
for (const { title, url } of feed.items) console.log(title, url);`,
  },
  calendar: {
    curl: 'curl -s {data}/meetings.ics | grep -c BEGIN:VEVENT',
    Python: `import urllib.request
text = urllib.request.urlopen("{data}/meetings.ics").read().decode("utf-8").replace("\\r\\n ", "")
print([line[8:] for line in text.split("\\r\\n") if line.startswith("SUMMARY:")])`,
    JavaScript: `const text = (await (await fetch("{data}/meetings.ics")).text()).replaceAll("\\r\\n ", "");
console.log(text.match(/(?<=SUMMARY:).*/g));`,
  },
  bulk: {
    curl: shell('bulk', '| head -2'),
    Python: python(`lines = get(index["gazettes"][0]["files"]["bulk"]).splitlines()
paragraphs = [json.loads(line) for line in lines[1::2]]
print(len(paragraphs), paragraphs[0]["url"])`),
    JavaScript: script(`const lines = (await get(index.gazettes[0].files.bulk)).trim().split("\\n");
console.log(lines.length / 2, JSON.parse(lines[1]).url);`),
  },
};
