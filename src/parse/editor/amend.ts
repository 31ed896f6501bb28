import type { Message } from '../../records/index.ts';
import type { FoundSection } from '../sections.ts';
import { decision, needless } from './decision.ts';
import { type Editor, editorFault } from './read-editor.ts';

/** Gives documents the titles and types that an editor says they have. */
export function amend(
  found: readonly FoundSection[],
  { titles, types }: Pick<Editor, 'titles' | 'types'>,
): { sections: FoundSection[]; messages: Message[] } {
  const sections = [...found];
  const messages: Message[] = [];
  for (const entry of [...types, ...titles]) {
    const at = sections.findIndex(({ id }) => id.endsWith(`-L${entry.line}`));
    const section = sections[at];
    if (!section) {
      messages.push(editorFault(entry.line, null, `第${entry.line}行不是任何文件的首行,题名、文种须写在首行上。`));
    } else if ('type' in entry) {
      if (section.type === entry.type) messages.push(needless(entry, '文种本来就是这样'));
      else messages.push(decision(entry, '改定文种'));
      sections[at] = { ...section, type: entry.type };
    } else {
      if (section.title === entry.title && !section.titleInferred) messages.push(needless(entry, '题名本来就是这样'));
      else messages.push(decision(entry, `题名定为“${entry.title}”`));
      sections[at] = { ...section, title: entry.title, titleInferred: false, titleEdited: true };
    }
  }
  return { sections, messages };
}
