import { packLines, unpackLines } from './lines.ts';
import type { LivingGazette } from './living.ts';
import type { GazetteLinks, Permalinks } from './record.ts';

const union = (old: readonly string[] = [], now: readonly string[]): string[] => [...new Set([...old, ...now])].sort();

function gazetteWith(old: GazetteLinks | undefined, now: LivingGazette): GazetteLinks {
  const lines = new Map(Object.entries(old?.documents ?? {}).map(([key, text]) => [key, unpackLines(text)]));
  for (const { key, anchors } of now.documents) lines.set(key, [...(lines.get(key) ?? []), ...anchors]);
  const place = ([key]: [string, number[]]) => Number.parseInt(key.slice(1), 10);
  const documents = [...lines].sort((a, b) => place(a) - place(b) || (a[0] < b[0] ? -1 : 1));
  return {
    documents: Object.fromEntries(documents.map(([key, own]) => [key, packLines(own)])),
    meetings: union(old?.meetings, now.meetings),
    people: union(old?.people, now.people),
    organizations: union(old?.organizations, now.organizations),
  };
}

/** The record with the addresses of now added, and none taken away; sorted, so that the same addresses give the same record. */
export function withLiving(recorded: Permalinks, living: ReadonlyMap<string, LivingGazette>): Permalinks {
  return Object.fromEntries(
    union(Object.keys(recorded), [...living.keys()]).map((id) => [
      id,
      gazetteWith(recorded[id], living.get(id) ?? { documents: [], meetings: [], people: [], organizations: [] }),
    ]),
  );
}
