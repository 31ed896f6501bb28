import type { Emendation, Message } from '../../records/index.ts';
import { overlap } from '../emendations.ts';
import { decision, needless } from './decision.ts';
import type { Editor } from './read-editor.ts';

type Dismissals = Editor['dismissals'];

/** The doubt that a place was read wrongly by rule: where it is dismissed, what is printed stands. */
const ofReading = 'reading-doubtful';

/** Readings by rule of places where an editor says that what is printed is right are left out. */
export function withoutDismissed(
  byRule: readonly Emendation[],
  dismissals: Dismissals,
): { emendations: Emendation[]; messages: Message[] } {
  const own = dismissals.filter(({ dismiss }) => dismiss === ofReading);
  return {
    emendations: byRule.filter((each) => !own.some((dismissed) => overlap(dismissed, each))),
    messages: own.map((entry) =>
      byRule.some((each) => overlap(entry, each))
        ? decision(entry, `“${entry.printed}”原文不误`)
        : needless(entry, '此处没有按规则作出的校勘'),
    ),
  };
}

/** Doubts that an editor has looked at stay, as remarks that say so. */
export function dismiss(messages: readonly Message[], dismissals: Dismissals): Message[] {
  const own = dismissals.filter(({ dismiss }) => dismiss !== ofReading);
  const of = (message: Message) => own.find(({ line, dismiss }) => message.line === line && message.rule === dismiss);
  const idle = own.filter((entry) => !messages.some((message) => of(message) === entry));
  return [
    ...messages.map((message): Message => {
      const entry = of(message);
      const note = entry && `${message.reason.replace(/。$/, '')}。编辑已核:${entry.reason}`;
      return note ? { ...message, severity: 'info', reason: note } : message;
    }),
    ...idle.map((entry) => needless(entry, `此处没有这样的存疑(${entry.dismiss})`)),
  ];
}
