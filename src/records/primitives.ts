import * as z from 'zod';

/** A line of the source file, counted from 1. */
export const lineNumber = z.int().min(1);

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date();

/**
 * How far a stated value can be trusted, after the habit of text editors:
 * 原文 as printed, 规则推定 by a rule of the parser, 人工校订 by an editor, 存疑 doubtful.
 */
export const grade = z.enum(['printed', 'rule', 'editor', 'doubtful']);
export type Grade = z.infer<typeof grade>;

/** Where a stated value stands, and its grade. `lines` is empty where nothing in the source states it. */
export const provenance = z.object({ lines: z.array(lineNumber), grade });
export type Provenance = z.infer<typeof provenance>;

/** The body that meets: 人大, 常委会, 主任会议, 主席团. */
export const body = z.enum(['congress', 'standing-committee', 'chairpersons-council', 'presidium']);
export type Body = z.infer<typeof body>;
