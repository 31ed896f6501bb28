import type { Event, WithContext } from 'schema-dts';
import type { Meeting } from '../records/index.ts';

/** A meeting as JSON-LD in the terms of schema.org; what is not known is left out. */
export function meetingLd({ name, date, endDate, place }: Meeting, url: string): WithContext<Event> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name,
    ...(date && { startDate: date }),
    ...(endDate && { endDate }),
    ...(place && { location: { '@type': 'Place', name: place } }),
  };
}
