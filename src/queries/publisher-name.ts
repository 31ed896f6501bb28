import type { Issue } from './archive.ts';

/** A publisher as readers know it: the body that its issues name, else the place that its meetings are named after, else its folder. */
export function publisherName(issues: readonly Pick<Issue, 'gazette' | 'meetings'>[]): string {
  const body = issues.find(({ gazette }) => gazette.organization)?.gazette.organization;
  const place = issues.flatMap(({ meetings }) => meetings.map(({ name }) => /^(.+?)第.+?届/.exec(name)?.[1] ?? []))[0];
  return body ?? (place ? `${place}人大` : (issues[0]?.gazette.publisher ?? ''));
}
