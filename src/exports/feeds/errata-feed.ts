import { documentAddress, pageAddress, sourceAddress, whole } from '../../addresses.ts';
import type { Emendation, GazetteRecord } from '../../records/index.ts';
import { type CauseName, causeWord, certaintyWord } from '../../words.ts';
import type { Feed } from '../atom.ts';
import { issueDay, newest } from './day.ts';

interface ErrataOfIssue {
  gazette: GazetteRecord;
  emendations: readonly {
    emendation: Emendation;
    cause: CauseName;
    place: { document: { id: string }; anchor: number } | undefined;
  }[];
}

/**
 * The newest readings of damaged places; `/data/tables/emendations.csv` has all. They are dated by their issue, which is when
 * they became known.
 */
export function errataFeed(errata: readonly ErrataOfIssue[]): Omit<Feed, 'title' | 'self' | 'author'> {
  const entries = errata.flatMap(({ gazette, emendations }) =>
    emendations.map(({ emendation: { line, column, printed, reading, certainty, reason }, cause, place }) => ({
      title: `${gazette.title}第${line}行：“${printed || '（缺）'}”读作“${reading || '（删）'}”`,
      url: whole(place ? documentAddress(place.document.id, place.anchor) : sourceAddress(gazette.id, line)),
      id: `${whole(sourceAddress(gazette.id, line))}-${column}`,
      day: issueDay({ gazette }),
      summary: `${certaintyWord[certainty]}，${causeWord[cause]}：${reason}`,
    })),
  );
  return { url: whole(pageAddress('errata')), entries: newest(entries) };
}
