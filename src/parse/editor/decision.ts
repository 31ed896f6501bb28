import type { Message } from '../../records/index.ts';

/** What an editor decided, told among the messages of the issue. */
export const decision = ({ line, reason }: { line: number; reason: string }, what: string): Message => ({
  line,
  column: null,
  severity: 'info',
  rule: 'editor-decision',
  reason: `编辑校订:${what}。理由:${reason}`,
});

/** An entry that changes nothing, mostly since the parser has come to read the place as the editor does. */
export const needless = ({ line }: { line: number }, what: string): Message => ({
  line,
  column: null,
  severity: 'info',
  rule: 'emendation-without-effect',
  reason: `校勘中的这一条没有作用,可以删去:${what}。`,
});
