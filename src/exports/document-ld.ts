import type { CreativeWork, Legislation, Report, WithContext } from 'schema-dts';
import type { Document } from '../records/index.ts';
import type { Script } from '../text/script-of.ts';
import type { Cited } from './cited.ts';

const kinds: Partial<Record<Document['type'], 'Legislation' | 'Report'>> = {
  decision: 'Legislation',
  resolution: 'Legislation',
  'work-report': 'Report',
  'plan-report': 'Report',
  'budget-report': 'Report',
  'credentials-report': 'Report',
  report: 'Report',
};

/** A document as JSON-LD in the terms of schema.org; what is not known is left out. */
export function documentLd(
  cited: Cited,
  { type, status }: Pick<Document, 'type' | 'status'>,
  script: Script,
): WithContext<CreativeWork | Legislation | Report> {
  const { title, authors, corporate, serial, number, year, date, url } = cited;
  return {
    '@context': 'https://schema.org',
    '@type': kinds[type] ?? 'CreativeWork',
    '@id': url,
    url,
    name: title,
    inLanguage: script,
    ...(date && { datePublished: date }),
    ...(authors.length && {
      author: authors.map((name) =>
        corporate ? { '@type': 'GovernmentOrganization', name } : { '@type': 'Person', name },
      ),
    }),
    ...(status && { creativeWorkStatus: 'Draft' }),
    isPartOf: {
      '@type': 'PublicationIssue',
      ...(number !== null && { issueNumber: number }),
      ...(year !== null && { datePublished: `${year}` }),
      isPartOf: { '@type': 'Periodical', name: serial },
    },
  };
}
