import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** 议程项, in the order of the agenda. */
export const agendaItem = z.object({
  /** The meeting's id. */
  meeting: z.string(),
  position: z.int().min(1),
  /** Without its number and closing mark. */
  text: z.string(),
  line: lineNumber,
  /** Ids of the documents of this gazette that the item took up. */
  documents: z.array(z.string()),
});
export type AgendaItem = z.infer<typeof agendaItem>;
