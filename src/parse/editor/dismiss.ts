import type { Emendation, Message } from '../../records/index.ts';
import { overlap } from '../emendations.ts';
import { decision, needless } from './decision.ts';
import type { Editor } from './read-editor.ts';

/** The doubt that a place was read wrongly by rule: where it is dismissed, what is printed stands. */
const ofReading = 'reading-doubtful';

/** Readings by rule of places where an editor says that what is printed is right are left out. */
export function withoutDismissed(
  byRule: readonly Emendation[],
  dismissals: Editor['dismissals'],
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

/** Doubts of a whole line, which a reading of something in it answers. */
const answered = new Set(['sum-fails', 'date-unreadable']);

/** Doubts that an editor has looked at stay, as remarks that say so. */
export function dismiss(messages: readonly Message[], { dismissals, readings }: Editor): Message[] {
  const own = dismissals.filter(({ dismiss }) => dismiss !== ofReading);
  const of = ({ line, rule }: Message) =>
    own.find((entry) => entry.line === line && entry.dismiss === rule) ??
    (answered.has(rule) ? readings.find((reading) => reading.line === line) : undefined);
  const used = new Set(messages.map(of));
  return [
    ...messages.map((message): Message => {
      const entry = of(message);
      const note = entry && `${message.reason.replace(/。$/, '')}。编辑已核:${entry.reason}`;
      return note ? { ...message, severity: 'info', reason: note } : message;
    }),
    ...own.filter((entry) => !used.has(entry)).map((entry) => needless(entry, `此处没有这样的存疑(${entry.dismiss})`)),
  ];
}
