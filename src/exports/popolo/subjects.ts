import type { ArchivedIssue } from '../archived.ts';

/** What a name is called where ids must be told apart; the same words in one issue are the same thing. */
export const personId = ({ gazette }: ArchivedIssue, name: string): string => `${gazette.id}/person/${name}`;
export const organizationId = ({ gazette }: ArchivedIssue, name: string): string =>
  `${gazette.publisher}/organization/${name}`;
export const postId = ({ gazette }: ArchivedIssue, { post, organization }: PostWords): string =>
  `${gazette.publisher}/post/${organization && !post.includes(organization) ? organization : ''}${post}`;

/** A post as printed, with its body where that stands apart. */
export interface PostWords {
  post: string;
  organization: string | null;
}

/** Every post of the issue, once: those of acts and those that names stand with. */
export function postsIn(issue: ArchivedIssue): PostWords[] {
  const all = [...issue.appointments, ...issue.people.flatMap(({ posts }) => posts)];
  return [...new Map(all.map((words) => [postId(issue, words), words])).values()];
}

/** Every body of the issue, once: its publisher, those of its posts, and those that issue its documents. */
export function organizationsIn(issue: ArchivedIssue): string[] {
  const { publisherName, documents, appointments } = issue;
  const named = [
    publisherName,
    ...documents.map(({ organization }) => organization),
    ...appointments.flatMap(({ organization, proposedBy }) => [organization, proposedBy]),
    ...issue.people.flatMap(({ posts }) => posts.map(({ organization }) => organization)),
  ];
  return [...new Set(named.filter((name) => name !== null))];
}
