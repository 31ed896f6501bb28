/** What a data set is cited by. */
export interface CitedData {
  title: string;
  url: string;
  author: string;
  /** The day of the newest issue. */
  version: string;
  licence: { name: string } | null;
  doi: string | null;
}

/** How to cite the data, in the Citation File Format 1.2.0. A string of JSON is one of YAML. */
export function citationCff({ title, url, author, version, licence, doi }: CitedData): string {
  const text = JSON.stringify;
  const lines = [
    'cff-version: 1.2.0',
    `message: ${text('引用本数据，请用以下信息。')}`,
    'type: dataset',
    `title: ${text(title)}`,
    'authors:',
    `  - name: ${text(author)}`,
    `version: ${text(version)}`,
    `date-released: ${version}`,
    `url: ${text(url)}`,
    ...(licence ? [`license: ${licence.name}`] : []),
    ...(doi ? [`doi: ${text(doi)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
