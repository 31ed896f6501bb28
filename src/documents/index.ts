import type { DocumentType } from '../records/index.ts';
import { agenda } from './agenda.ts';
import { appointmentList } from './appointment-list.ts';
import { attendance } from './attendance.ts';
import { bill } from './bill.ts';
import { budgetReport } from './budget-report.ts';
import { credentialsReport } from './credentials-report.ts';
import { decision } from './decision.ts';
import { explanation } from './explanation.ts';
import { glossary } from './glossary.ts';
import type { DocumentKind } from './kind.ts';
import { meetingNews } from './meeting-news.ts';
import { notice } from './notice.ts';
import { other } from './other.ts';
import { planOutline } from './plan-outline.ts';
import { planReport } from './plan-report.ts';
import { report } from './report.ts';
import { resolution } from './resolution.ts';
import { schedule } from './schedule.ts';
import { speech } from './speech.ts';
import { workReport } from './work-report.ts';

/** Every kind of document, in the order in which they are asked whether a title is theirs. */
export const kinds: readonly DocumentKind[] = [
  glossary,
  agenda,
  schedule,
  attendance,
  appointmentList,
  decision,
  resolution,
  notice,
  bill,
  explanation,
  speech,
  credentialsReport,
  workReport,
  planReport,
  budgetReport,
  report,
  planOutline,
  meetingNews,
  other,
];

/** The kind that claims a title in the form `DocumentKind.claims` asks for; null where none does. */
export function kindOf(title: string): DocumentKind | null {
  return kinds.find((kind) => kind.claims.test(title)) ?? null;
}

/**
 * The kind and the inferred title of a text without title, from its folded first paragraphs; null where none opens so.
 * News is asked first: it opens with what it is, and tells what other kinds open with (会议决定…).
 */
export function kindOfOpening(opening: string): { type: DocumentType; title: string } | null {
  for (const kind of [meetingNews, ...kinds]) {
    const match = kind.opening?.exec(opening);
    if (match && kind.lostTitle) return { type: kind.type, title: kind.lostTitle(match) };
  }
  return null;
}
