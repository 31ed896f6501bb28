import type { Message } from '../records/index.ts';
import { issues } from './archive.ts';
import { findGaps, type Gap } from './find-gaps.ts';
import { publisherName } from './publisher-name.ts';

/** Gaps of one publisher: what its numbering skips, and what its issues name and do not hold. */
export interface GapsOfPublisher {
  publisher: string;
  counted: Gap[];
  /** Reports and attachments, issue by issue. */
  named: { gazette: { id: string; title: string }; missing: Message[] }[];
}

const rules = new Set(['report-not-in-issue', 'attachment-not-in-issue']);

/** What is known not to be in the archive, publisher by publisher. */
export async function gaps(): Promise<GapsOfPublisher[]> {
  const all = await issues();
  const counted = findGaps(all.map(({ gazette, meetings }) => ({ ...gazette, meetings })));
  return [...Map.groupBy(all, ({ gazette }) => gazette.publisher)].map(([publisher, own]) => ({
    publisher: publisherName(own),
    counted: counted.filter((gap) => gap.publisher === publisher),
    named: own.flatMap(({ gazette }) => {
      const missing = gazette.messages.filter(({ rule }) => rules.has(rule));
      return missing.length ? [{ gazette, missing }] : [];
    }),
  }));
}
