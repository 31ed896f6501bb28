import type { StatedDate } from '../read/dates-of.ts';
import { type Calendar, datesIn } from '../read/dates-of.ts';
import type { Meeting } from '../records/index.ts';
import { bare, fold } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { type MeetingName, readMeetingNames } from '../text/meetings.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Compiled } from './compile.ts';
import { settingOf } from './meeting-setting.ts';

/** A meeting of the issue before its attendance is read, with the documents that belong to it. */
export type FoundMeeting = Omit<Meeting, 'attendance' | 'expected' | 'counted'>;

const keyOf = (name: Pick<MeetingName, 'body' | 'congress' | 'session'>): string =>
  `${name.congress ?? ''}/${name.body}/${name.session}`;

interface Mention {
  name: MeetingName;
  printed: string;
}

function mentionsIn(plain: string, text: string): Mention[] {
  return readMeetingNames(plain).map((name) => ({ name, printed: text.slice(name.index, name.index + name.length) }));
}

/** The meeting that a document says it belongs to: in its notes of passing and delivery, or at the head of its title. */
function ownMeeting(document: Compiled): Mention | null {
  const { section } = document;
  const title = section.title.replace(/\s+/g, '');
  const inTitle = mentionsIn(bare(title), title);
  if (/纪要|记录/.test(bare(title)) && inTitle[0]) return inTitle[0];
  for (const paragraph of section.head) {
    const form = headLine(paragraph.plain);
    if (form !== 'passing' && form !== 'delivery' && form !== 'note') continue;
    const plain = bare(paragraph.plain);
    const mentions = mentionsIn(plain, paragraph.text.replace(/\s+/g, ''));
    // A text that was revised is that of the meeting which revised it last.
    const revisers = mentions.filter(({ name }) =>
      /^[^,;。]{0,80}?(?:修订|修正)/.test(plain.slice(name.index + name.length)),
    );
    const mention = (revisers.length ? revisers.at(-1) : undefined) ?? mentions[0];
    if (mention) return mention;
  }
  const about = /关于|对《/.exec(bare(title))?.index ?? title.length;
  const leading = inTitle.find((mention) => mention.name.index < about);
  if (leading) return leading;
  if (section.type === 'meeting-news') return inTitle[0] ?? bodyMention(document);
  return section.type === 'notice' ? (inTitle[0] ?? null) : null;
}

function bodyMention({ section }: Compiled): Mention | null {
  for (const paragraph of section.body.slice(0, 2)) {
    const [mention] = mentionsIn(paragraph.plain, paragraph.text);
    if (mention) return mention;
  }
  return null;
}

/** The printed name without the verb inside it: 某区第十五届人大常委会(举行)第三十四次会议. */
function cleanName(printed: string): string {
  const verb = /举行|召开/.exec(fold(printed))?.index;
  const name = verb === undefined ? printed : printed.slice(0, verb) + printed.slice(verb + 2);
  return name.replace(/[\s()（）]+/g, '');
}

/** Days on which the documents of a meeting were passed, delivered or scheduled. */
function daysOf(documents: readonly Compiled[], calendar: Calendar): string[] {
  return documents.flatMap(({ section }): string[] => {
    const noted = section.head.filter((paragraph) =>
      ['passing', 'delivery', 'date'].includes(headLine(paragraph.plain) ?? ''),
    );
    const own: readonly Paragraph[] =
      section.type === 'schedule'
        ? [...section.head, ...section.body]
        : section.type === 'meeting-news' || /纪要/.test(bare(section.title))
          ? section.body.slice(0, 1)
          : ['bill', 'notice', 'credentials-report', 'appointment-list'].includes(section.type)
            ? noted.filter((paragraph) => headLine(paragraph.plain) !== 'date')
            : noted;
    return own.flatMap((paragraph) => {
      const days = datesIn(paragraph, calendar).map((stated: StatedDate) => stated.date);
      // What a note says after its first day, others did: (…通过 …省人大常委会批准).
      return noted.includes(paragraph) ? days.slice(0, 1) : days;
    });
  });
}

/**
 * The meetings whose papers an issue holds, the one it is about first, and which meeting each document belongs to.
 * A document that names no meeting belongs to the one the issue is about.
 * @param publisher the first part of the meetings' ids, which are the same in every gazette that tells of the meeting
 */
export function findMeetings(documents: readonly Compiled[], calendar: Calendar, publisher: string): FoundMeeting[] {
  const groups = new Map<string, { mentions: Mention[]; documents: Compiled[] }>();
  const loose: Compiled[] = [];
  const congresses = new Set<number>();
  const claims = documents.map((document) => ({ document, mention: ownMeeting(document) }));
  for (const { mention } of claims) if (mention?.name.congress) congresses.add(mention.name.congress);
  const only = congresses.size === 1 ? ([...congresses][0] as number) : null;
  const keyed = (mention: Mention): string => keyOf({ ...mention.name, congress: mention.name.congress ?? only });
  for (const { document, mention } of claims) {
    if (!mention) {
      loose.push(document);
      continue;
    }
    const group = groups.get(keyed(mention)) ?? { mentions: [], documents: [] };
    group.mentions.push(mention);
    group.documents.push(document);
    groups.set(keyed(mention), group);
  }
  const weight = (key: string): number => {
    const group = groups.get(key);
    return group
      ? group.documents.length + (group.documents.some(({ section }) => section.type === 'agenda') ? 100 : 0)
      : 0;
  };
  const keys = [...groups.keys()].sort((a, b) => weight(b) - weight(a));
  for (const document of loose) {
    const told = bodyMention(document);
    const known = told && groups.get(keyed(told));
    const group = known || groups.get(keys[0] ?? '');
    group?.documents.push(document);
  }
  return keys.map((key) => {
    const group = groups.get(key) as { mentions: Mention[]; documents: Compiled[] };
    const [first] = group.mentions as [Mention];
    const name = group.mentions
      .map((mention) => cleanName(mention.printed))
      .reduce((best, next) => (next.length > best.length ? next : best));
    const congress = first.name.congress ?? only;
    const days = [...new Set(daysOf(group.documents, calendar))].sort();
    const ids = new Set(group.documents.map(({ section }) => section.id));
    return {
      id: [publisher, ...(congress === null ? [] : [congress]), first.name.body, first.name.session].join('-'),
      name,
      body: first.name.body,
      congress,
      session: first.name.session,
      date: days[0] ?? null,
      endDate: days.length > 1 ? (days.at(-1) as string) : null,
      ...settingOf(group.documents),
      documents: documents.map(({ section }) => section.id).filter((id) => ids.has(id)),
    };
  });
}
