import {
  documentAddress,
  gazetteAddress,
  meetingAddress,
  organizationAddress,
  pageAddress,
  personAddress,
  sourceAddress,
  whole,
} from '../../addresses.ts';
import { inParts } from '../../exports/sitemap.ts';
import { issues } from '../../queries/archive.ts';
import { meetings } from '../../queries/meetings.ts';
import { organizations } from '../../queries/organizations.ts';
import { people } from '../../queries/people.ts';
import { shelves } from '../../queries/shelves.ts';

const rooms = [
  'gazettes',
  'meetings',
  'people',
  'organizations',
  'posts',
  'appointments',
  'budgets',
  'indicators',
  'search',
  'errata',
  'gaps',
  'data',
  'accessibility',
  'about',
];

/** Those that have a page for each year of a large archive. */
const byYear = ['appointments', 'budgets', 'indicators', 'errata'];

/** The whole addresses of every page that readers may find, in as many sitemaps as they need. */
export async function sitemapParts(): Promise<string[][]> {
  const all = await issues();
  const years = (await shelves()).flatMap(({ params }) => params.year ?? []);
  const addresses = [
    pageAddress(),
    ...rooms.map((room) => pageAddress(room)),
    ...years.flatMap((year) => byYear.map((room) => pageAddress(room, year))),
    pageAddress('search', 'titles'),
    pageAddress('search', 'agenda'),
    pageAddress('people', 'strokes'),
    pageAddress('data', 'formats'),
    ...all.flatMap(({ gazette }) => [gazetteAddress(gazette.id), sourceAddress(gazette.id)]),
    ...all.flatMap(({ documents }) => documents.map(({ id }) => documentAddress(id))),
    ...(await meetings()).map(({ meeting }) => meetingAddress(meeting.id)),
    ...(await people()).map(({ name }) => personAddress(name)),
    ...(await organizations()).map(({ name }) => organizationAddress(name)),
  ];
  return inParts(addresses.map(whole));
}
