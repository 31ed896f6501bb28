import type { ArchivedIssue } from '../archived.ts';
import { placeUrl } from '../places.ts';
import { organizationId, personId, postId } from './subjects.ts';

const starts = new Set(['appoint', 'elect', 'acting']);

/**
 * Who holds what: each act that is decided begins or ends a membership on its day, and each post that a name stands with
 * is one whose days the issue does not tell. Beginnings and ends are not matched: that would say more than the issue does.
 */
export function memberships(issue: ArchivedIssue) {
  const base = (person: string, words: { post: string; organization: string | null }) => ({
    person_id: personId(issue, person),
    post_id: postId(issue, words),
    role: words.post,
    ...(words.organization && { organization_id: organizationId(issue, words.organization) }),
  });
  const acts = issue.appointments
    .filter(({ status }) => status === 'decided')
    .map((act) => ({
      id: act.id,
      label: `${act.person} ${act.verb} ${act.post}`,
      ...base(act.person, act),
      ...(act.date && { [starts.has(act.action) ? 'start_date' : 'end_date']: act.date }),
      sources: act.sources.map(({ line }) => ({ url: placeUrl(issue, line), note: act.verb })),
    }));
  const held = issue.people.flatMap(({ name, posts }) =>
    posts.map((words, i) => ({
      id: `${personId(issue, name)}/${i + 1}`,
      ...base(name, words),
      sources: [{ url: placeUrl(issue, words.line) }],
    })),
  );
  return [...acts, ...held];
}
