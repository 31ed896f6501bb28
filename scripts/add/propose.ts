import type { Issue } from '../../src/parse/index.ts';
import { publishers } from '../../src/publishers/index.ts';
import type { AddCommand } from './command.ts';
import type { Known } from './known.ts';
import { placeName } from './place-name.ts';

/** Where a gazette belongs, with the ground of it; a value that nobody states is null. */
export interface Proposal {
  publisher: string | null;
  ground: string;
  year: number | null;
  number: number | null;
  published: string | null;
  title: string;
}

/** The bodies that an issue names, the surest first. */
function bodies({ gazette, documents, meetings }: Issue): string[] {
  const named = [
    gazette.organization,
    gazette.title,
    ...meetings.map(({ name }) => name),
    ...documents.flatMap(({ record }) => [record.organization, record.title]),
  ];
  return named.filter((name): name is string => name !== null && /人民代表大会|人大/.test(name));
}

function publisherOf(issue: Issue, known: readonly Known[]): Pick<Proposal, 'publisher' | 'ground'> {
  const named = bodies(issue);
  for (const name of named) {
    const profile = publishers.find(({ names }) => names.some((place) => name.includes(place)));
    if (profile) return { publisher: profile.id, ground: `据“${name}”,与已有的发布机关资料相合` };
  }
  const { organization } = issue.gazette;
  const same = organization && known.find((other) => other.organization === organization);
  if (same) return { publisher: same.publisher, ground: `与 ${same.path} 同为“${organization}”` };
  for (const name of named) {
    const place = placeName(name);
    if (place) return { publisher: place, ground: `据“${name}”拟名` };
  }
  return { publisher: null, ground: '' };
}

/** Proposes where a gazette belongs, from what was read of it; what the clerk states comes first. */
export function propose(issue: Issue, known: readonly Known[], stated: AddCommand): Proposal {
  const { year, number, published, title } = issue.gazette;
  const own = stated.publisher
    ? { publisher: stated.publisher, ground: '由 --publisher 指定' }
    : publisherOf(issue, known);
  return { ...own, year: stated.year ?? year, number: stated.number ?? number, published, title };
}
