// Ships to the browser.
import { site } from './site.ts';

/** An address on this site from the parts of its path, each encoded; a page's ends with a slash. */
function address(parts: readonly string[], end = '/', base: string = site.base): string {
  const path = parts.map(encodeURIComponent).join('/');
  return `${base.replace(/\/$/, '')}/${path}${parts.length ? end : ''}`;
}

const at = (line: number | undefined): string => (line === undefined ? '' : `#L${line}`);

/** The address of an index page (`gazettes`, `people`, …); without a name, the home page. */
export const pageAddress = (...path: string[]): string => address(path);

export const gazetteAddress = (id: string): string => address(['gazettes', id]);

/** A line of the source text. */
export const sourceAddress = (gazette: string, line?: number): string =>
  address(['gazettes', gazette, 'source']) + at(line);

/** A document, or the paragraph of it that begins on a line of the source. */
export const documentAddress = (id: string, line?: number): string => address(['documents', id]) + at(line);

export const meetingAddress = (id: string): string => address(['meetings', id]);

export const personAddress = (name: string): string => address(['people', name]);

/** A body that issues documents or has posts, by its full name. */
export const organizationAddress = (name: string): string => address(['organizations', name]);

/** An act in the ledger of appointments. */
export const appointmentAddress = (id: string): string => `${address(['appointments'])}#${encodeURIComponent(id)}`;

/** A gazette as JSON. */
export const dataAddress = (gazette: string): string => address(['data', 'gazettes', `${gazette}.json`], '');

/** The SHA-256 of a gazette's source, documents and paragraphs. */
export const checksumsAddress = (gazette: string): string => address(['data', 'checksums', `${gazette}.json`], '');

/** A document's citation as a file: `bib`, `ris`, `json` (CSL). */
export const citationAddress = (document: string, ending: string): string =>
  address(['data', 'citations', `${document}.${ending}`], '');

/** The picture that stands for a page where it is shared: of a document, a meeting or an issue, or of the `site`. */
export const pictureAddress = (...path: string[]): string => `${address(['pictures', ...path], '')}.png`;

/** A file that the search page loads. */
export const searchFileAddress = (...path: string[]): string => address(['search', ...path], '');

/** One of several sitemaps. */
export const sitemapAddress = (part: number): string => address(['sitemap', `${part}.xml`], '');

/** A file of `public/`. */
export const fileAddress = (name: string): string => address([name], '');

/** An address of this site with its scheme and host. */
export const whole = (path: string): string => new URL(path, site.address).href;

/** A file under `/data/`: `dataFileAddress('tables', 'people.csv')`. */
export const dataFileAddress = (...path: string[]): string => address(['data', ...path], '');

/** A version of the JSON Schema of a gazette. */
export const schemaAddress = (version: number): string => dataFileAddress('schema', `gazette-${version}.json`);

/** The source text of a gazette, in UTF-8, a line feed after each line; the annotations lie over it. */
export const sourceTextAddress = (gazette: string): string => dataFileAddress('sources', `${gazette}.txt`);

export const annotationsAddress = (gazette: string): string => dataFileAddress('annotations', `${gazette}.json`);

/** A feed: `feedAddress('report.xml')`, `feedAddress('people', '张某山.xml')`. */
export const feedAddress = (...path: string[]): string => address(['feeds', ...path], '');

/** The file of a gazette as it came, under the gazette's id; `name` is its own name, for the ending. */
export const originalAddress = (gazette: string, name: string): string =>
  dataFileAddress('originals', `${gazette}${/\.[^./]+$/.exec(name)?.[0] ?? ''}`);
