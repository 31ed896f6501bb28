import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNames } from '../../text/name-lists.ts';
import { isPersonName, plainName } from '../../text/names.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { biographyHead, readBiography } from './biography.ts';
import { readDeputies } from './mention-deputies.ts';
import { namesFrom } from './mention-names.ts';
import { readRosters } from './mention-rosters.ts';
import { readTitlesAfter } from './mention-titles.ts';

/** A person whom running text names together with an office, a mandate, a task at the meeting or a signature. */
export interface Mention {
  name: string;
  /** As printed, without the body; null where the place and not a word says what the person is. */
  post: string | null;
  kind: 'official' | 'deputy' | 'other';
  line: number;
  column: number;
}

const title =
  '(?:(?:常务)?副?(?:主任委员|委员长|主任|秘书长|检察长|审计长|主席|书记|总理|院长|庭长|会长|巡视员|总经理|董事长|校长|总工程师|[省市区县州旗盟镇乡厅局处科所站部署行社厂][长]))';
const anchored = new RegExp(`${title}(?=[\\s:]*[\\u3400-\\u9fff])`, 'g');
const taskMark =
  /(?:主持人|主\s*持|执行主席|召集人|报告人|汇报人|发言人|说明人|记录人|签发人|监票人|总监票人|提案人|领衔人|领衔代表|团长|组长|主任委员|签发|负责人)\s*[:\s]\s*|召集人(?=[\u3400-\u9fff])/g;
const signed = new RegExp(`^(?<post>[\\p{sc=Han}·]{0,40}?${title})(?<sign>\\s*:\\s*|\\s+)(?<name>\\S(?:.*\\S)?)$`, 'u');

/** Words behind which single names are too unsure, but lists of names are not. */
const group = /(?:组成人员|主席团成员|领导|常委|委员|代表|政协委员|监督员)(?=[\u3400-\u9fff]{2,8}、)/g;
const curriculum = /出生|生于|[男女],|族,/;

/** Notes a person at a place of the paragraph. */
export type AddMention = (index: number, length: number, post: string | null, kind: Mention['kind']) => void;

const lead =
  /^.*(?:听取了?|审查了?|审议了?|通过了?|会议|会上|委托|邀请|依法|根据|同意|决定|接受|批准|鉴于|[.])|^(?:在|经(?!济)|因|和|及|以及|现任|时任|会同)+/;

/** The words of a post before and with its title, back to the last sign. */
function postBefore({ plain, text }: Paragraph, end: number): string {
  const own = /[^,。;:、\s()《》“”—\d由受请]*$/.exec(plain.slice(Math.max(0, end - 40), end))?.[0] ?? '';
  return text.slice(end - own.replace(lead, '').length, end);
}

/**
 * Reads the persons that the text of a document names with an office (区长王明), as holders of a task at the meeting
 * (主持人:王明), as deputies elected or retired, in signatures and curricula, and leaders of the country
 * called 同志 or 总书记. A bare name is no mention. `sure` are names that lists and acts of the issue give beyond doubt.
 */
export function readMentions(paragraphs: readonly Paragraph[], sure: ReadonlySet<string> = new Set()): Mention[] {
  const known = new Set(Array.from(sure, fold));
  const mentions: Mention[] = readRosters(paragraphs);
  for (const paragraph of paragraphs) {
    const { plain, text } = paragraph;
    const add = (index: number, length: number, post: string | null, kind: Mention['kind']): void => {
      mentions.push({ name: plainName(text.slice(index, index + length)), post, kind, ...placeAt(paragraph, index) });
    };

    const signature = plain.length < 60 ? signed.exec(plain) : null;
    if (signature?.groups) {
      const { post, name } = signature.groups as { post: string; name: string };
      const index = plain.length - name.length;
      const names = /[。,;!?]/.test(name) ? [] : readNames(name, text.slice(index));
      if (names.length && names.length < 3 && names.every((each) => each.name && isPersonName(each.name))) {
        for (const each of names) add(index + each.index, each.length, text.slice(0, post.length).trim(), 'official');
        continue;
      }
    }
    for (const match of matchesOf(plain, anchored)) {
      const end = match.index + match[0].length;
      const from = end + (/^[\s:]*/.exec(plain.slice(end))?.[0].length ?? 0);
      // 和 behind an office joins two of them more often than it is a family name.
      if (/^和(?!\p{sc=Han}{2}(?:[,、。;]|主持|同志|作|在))/u.test(plain.slice(from)) && from === end) continue;
      for (const each of namesFrom(plain, from, known))
        add(each.index, each.length, postBefore(paragraph, end), 'official');
    }
    for (const match of matchesOf(plain, group)) {
      const found = namesFrom(plain, match.index + match[0].length, known);
      if (found.length > 1)
        for (const each of found)
          add(
            each.index,
            each.length,
            postBefore(paragraph, match.index + match[0].length),
            match[0] === '代表' ? 'deputy' : 'official',
          );
    }
    for (const match of matchesOf(plain, taskMark)) {
      const end = match.index + match[0].length;
      const task = text.slice(match.index, match.index + match[0].replace(/[\s:]+$/, '').length).replace(/\s/g, '');
      for (const each of namesFrom(plain, end, known)) add(each.index, each.length, task, 'official');
    }
    readTitlesAfter(paragraph, known, add);
    readDeputies(plain, text, add);
    if (curriculum.test(plain) && readBiography(plain)) {
      const head = biographyHead(plain) ?? /我叫([\p{sc=Han}·]{2,10})[,。]/u.exec(plain)?.[1];
      const place = head && isPersonName(head) && new RegExp(Array.from(head).join('\\s*'), 'u').exec(plain);
      if (place) add(place.index, place[0].length, null, 'official');
    }
  }
  return mentions;
}
