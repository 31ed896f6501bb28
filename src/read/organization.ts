import { fold } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { firstLine, type Paragraph } from '../text/paragraph.ts';
import type { Section } from './section.ts';

const organ =
  /^(.{2,40}?(?:人民代表大会常务委员会|人大常委会|人民代表大会|人大|人民政府|监察委员会|人民法院|人民检察院|委员会|主席团|主任会议|次会议|办公室|办公厅|[局厅部署])+)(?=关于|对|公告|通知|通告|公报|(?:决定|批准)?(?:任免|任命|免职)|工作报告|审议意见|$)/;
const signer =
  /^.{0,40}(常务委员会|常委会|人民代表大会|委员会|主席团|人民政府|人民法院|人民检察院|办公室|办公厅|秘书处|[局厅部])$/;

/** The body that issues or submits a document: the head of its title, a line of its own below it, or its signature. */
export function readOrganization(
  section: Section & { titleLines: readonly Paragraph[] },
): { name: string; line: number } | null {
  const [first] = section.titleLines;
  if (first) {
    const printed = section.title;
    const match = organ.exec(fold(printed));
    // The news that a body met is not issued by it.
    if (match && !/^(关于|《)|(举行|召开)/.test(match[0]))
      return { name: printed.slice(0, (match[1] as string).length), line: firstLine(first) };
  }
  const below = section.head.filter(({ plain }) => headLine(plain) === null);
  for (const paragraph of [...below, ...section.body.slice(-3).toReversed()]) {
    const tight = paragraph.plain.replace(/\s+/g, '');
    if (tight.length <= 40 && signer.test(tight) && !/[:。,;]/.test(tight)) {
      return { name: paragraph.text.replace(/\s+/g, ''), line: firstLine(paragraph) };
    }
  }
  return null;
}
