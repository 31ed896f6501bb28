import type { DocumentRecord } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import type { Compiled } from './compile.ts';

/** Which earlier document one that begins with 附件 belongs to, and which report a glossary explains. */
export function linkAttachments(documents: readonly Compiled[]): Compiled[] {
  return documents.map((document, at) => {
    const { section, record } = document;
    const before = record.type === 'glossary' || section.attached ? documents.slice(0, at) : [];
    const host =
      record.type === 'glossary' ? explained(record, before) : before.findLast((other) => !other.section.attached);
    return { ...document, record: { ...record, attachmentOf: host?.record.id ?? null } };
  });
}

/** The report that a glossary names in its title, else the last report before it. */
function explained(glossary: DocumentRecord, before: readonly Compiled[]): Compiled | undefined {
  const title = bare(glossary.title);
  const named = /《([^》]+)》/.exec(title)?.[1] ?? title.replace(/(有关)?(的)?(名词|用语|术语|词语).*$/, '');
  const short = (text: string): string =>
    bare(text)
      .replaceAll('人民代表大会', '人大')
      .replaceAll('常务委员会', '常委会')
      .replace(/人大(?=常委会)/g, '');
  const fits = before.filter(
    ({ record }) =>
      named.length > 3 && (short(record.title).includes(short(named)) || short(named).includes(short(record.title))),
  );
  if (/(纲要|规划)(草案)?$/.test(named.replace(/[()]/g, ''))) {
    const plan = before.findLast(({ record }) => record.type === 'plan-outline');
    if (plan) return plan;
  }
  const explainable = fits.filter(({ record }) => /report$|^plan-outline$/.test(record.type));
  return explainable.at(-1) ?? fits.at(-1) ?? before.findLast(({ record }) => /report$/.test(record.type));
}
