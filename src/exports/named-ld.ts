import type { GovernmentOrganization, Person, WithContext } from 'schema-dts';

/** A person or a body as JSON-LD in the terms of schema.org. One name can be several, so it says no more than the name. */
export function namedLd(
  type: 'Person' | 'GovernmentOrganization',
  name: string,
  url: string,
): WithContext<Person | GovernmentOrganization> {
  return { '@context': 'https://schema.org', '@type': type, name, url };
}
