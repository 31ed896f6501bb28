import type { StatedDate } from '../read/dates-of.ts';
import { type Calendar, datesIn } from '../read/dates-of.ts';
import type { Meeting } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { type MeetingName, readMeetingNames } from '../text/meetings.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Compiled } from './compile.ts';

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
function ownMeeting({ section }: Compiled): Mention | null {
  const title = section.title.replace(/\s+/g, '');
  const inTitle = mentionsIn(bare(title), title);
  if (/纪要|记录/.test(bare(title)) && inTitle[0]) return inTitle[0];
  for (const paragraph of section.head) {
    const form = headLine(paragraph.plain);
    if (form !== 'passing' && form !== 'delivery' && form !== 'note') continue;
    const [mention] = mentionsIn(bare(paragraph.plain), paragraph.text.replace(/\s+/g, ''));
    if (mention) return mention;
  }
  const about = /关于|对《/.exec(bare(title))?.index ?? title.length;
  const leading = inTitle.find((mention) => mention.name.index < about);
  if (leading) return leading;
  return ['notice', 'meeting-news'].includes(section.type) ? (inTitle[0] ?? null) : null;
}

function bodyMention({ section }: Compiled): Mention | null {
  for (const paragraph of section.body.slice(0, 2)) {
    const [mention] = mentionsIn(paragraph.plain, paragraph.text);
    if (mention) return mention;
  }
  return null;
}

/** The printed name without the verb inside it: 某区第十五届人大常委会(举行)第三十四次会议. */
const cleanName = (printed: string): string => printed.replace(/(举行|召开|舉行|召開)/, '').replace(/[\s()（）]+/g, '');

const hour = new RegExp(
  `(上午|下午|晚上?|中午)?\\s*([${numeralClass}]{1,3})\\s*(?:[:∶]\\s*(\\d{2})|[时時点]([${numeralClass}]{1,3})?分?)`,
);

function readTime(plain: string): string | null {
  const match = hour.exec(plain);
  if (!match) return null;
  const [, half = '', h = '', m, han] = match;
  const base = readNumeral(h);
  if (base === null || base > 24) return null;
  const minutes = m ? Number(m) : han ? (readNumeral(han) ?? 0) : 0;
  const hours = /下午|晚/.test(half) && base < 12 ? base + 12 : base;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
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
        : section.type === 'meeting-news' || /纪要/.test(section.title)
          ? section.body.slice(0, 1)
          : ['bill', 'notice', 'credentials-report', 'appointment-list'].includes(section.type)
            ? noted.filter((paragraph) => headLine(paragraph.plain) !== 'date')
            : noted;
    return own.flatMap((paragraph) => datesIn(paragraph, calendar).map((stated: StatedDate) => stated.date));
  });
}

interface Setting {
  time: string | null;
  place: string | null;
  chair: string | null;
}

const chairForms = [
  /(?:主\s*持人?|执行主席)\s*[:\s]\s*([\p{sc=Han}·]{2,12}|[\p{sc=Han}](?:\s+[\p{sc=Han}]){1,3})(?=\s|[,。、(]|$)/u,
  /(?:主任|副主任|主席|副主席)([\p{sc=Han}·]{2,12}?)(?:在.{2,30})?主持(?:了|召开)?(?:会议|第)?/u,
];

/** Hour, place and chair, from the schedule, the minutes or the news of a meeting. */
function settingOf(documents: readonly Compiled[]): Setting {
  const setting: Setting = { time: null, place: null, chair: null };
  const order = ['schedule', 'other', 'meeting-news', 'notice'];
  const telling = documents
    .filter(({ section }) => order.includes(section.type))
    .sort((a, b) => order.indexOf(a.section.type) - order.indexOf(b.section.type));
  for (const { section } of telling) {
    if (section.type === 'other' && !/纪要|记录/.test(section.title)) continue;
    for (const { plain, text } of [...section.head, ...section.body].slice(0, 16)) {
      if (section.type !== 'meeting-news') setting.time ??= section.type === 'notice' ? null : readTime(plain);
      const at = /(?:地\s*点|会议地点)\s*[::]\s*(\S.{1,40})$/d.exec(plain)?.indices?.[1];
      if (at) setting.place ??= text.slice(at[0], at[1]).replace(/[。;；]$/, '');
      const held = section.type === 'notice' ? /日在(.{2,20}?)(?:召开|举行)/d.exec(plain)?.indices?.[1] : undefined;
      if (held) setting.place ??= text.slice(held[0], held[1]);
      for (const form of chairForms) {
        const chair = new RegExp(form.source, 'du').exec(plain)?.indices?.[1];
        if (chair) setting.chair ??= text.slice(chair[0], chair[1]).replace(/\s+/g, '');
      }
    }
  }
  return setting;
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
    const ids = group.documents.map(({ section }) => section.id);
    return {
      id: [publisher, ...(congress === null ? [] : [congress]), first.name.body, first.name.session].join('-'),
      name,
      body: first.name.body,
      congress,
      session: first.name.session,
      date: days[0] ?? null,
      endDate: days.length > 1 ? (days.at(-1) as string) : null,
      ...settingOf(group.documents),
      documents: documents.map(({ section }) => section.id).filter((id) => ids.includes(id)),
    };
  });
}
