import type { PublicationIssue, WithContext } from 'schema-dts';
import type { Gazette } from '../records/index.ts';

/** An issue as JSON-LD in the terms of schema.org; what it does not state is left out. */
export function gazetteLd(
  { title, number, published, organization }: Gazette,
  url: string,
): WithContext<PublicationIssue> {
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    name: title,
    ...(number !== null && { issueNumber: number }),
    ...(published && { datePublished: published }),
    ...(organization && { publisher: { '@type': 'GovernmentOrganization', name: organization } }),
  };
}
