import { documentAddress, whole } from '../../addresses.ts';
import type { ArchivedIssue } from '../archived.ts';
import { placeUrl } from '../places.ts';
import { organizationId } from './subjects.ts';

const decided = new Set(['decision', 'resolution']);

/** The decisions and resolutions as motions; passed, unless the gazette prints a draft. Popolo
 * wants a moment for a day: that at which it begins. Votes are counted as stated. */
export function motions(issue: ArchivedIssue) {
  return issue.documents
    .filter(({ type }) => decided.has(type))
    .map(({ id, title, type, organization, documentNumber, date, status, votes, blocks }) => ({
      id,
      classification: type,
      text: [title, ...blocks.map(({ text }) => text)].join('\n'),
      ...(organization && { organization_id: organizationId(issue, organization) }),
      ...(documentNumber && { identifier: documentNumber }),
      ...(date && { date: `${date}T00:00:00+08:00` }),
      ...(status === null && { result: 'passed' }),
      vote_events: votes.map((vote, i) => ({
        id: `${id}/vote/${i + 1}`,
        motion_id: id,
        counts: [
          { option: 'yes', value: vote.for },
          { option: 'no', value: vote.against },
          { option: 'abstain', value: vote.abstained },
          ...(vote.notVoting === null ? [] : [{ option: 'not voting', value: vote.notVoting }]),
        ],
        sources: [{ url: placeUrl(issue, vote.line) }],
      })),
      sources: [{ url: whole(documentAddress(id)) }],
    }));
}
