import type { Presence } from './attendance-heads.ts';

/** One person whom a sentence names as present, absent or listening. */
export interface ToldPresence {
  kind: Presence;
  printed: string;
  note: string | null;
  post: string | null;
  line: number;
  /** He led the meeting: told with others who were there, he was one of them. */
  chair?: boolean;
}
