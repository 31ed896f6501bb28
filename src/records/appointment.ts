import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** 任命, 决定任命, 批准任命 → appoint; 免去, 撤销 → remove; 代理 → acting; 当选, 补选 → elect. */
export const action = z.enum(['appoint', 'remove', 'accept-resignation', 'elect', 'acting']);
export type Action = z.infer<typeof action>;

/** One act on one person and one post, told in one or several documents. */
export const appointment = z.object({
  person: z.string(),
  action,
  /** As printed: 决定任命. */
  verb: z.string(),
  /** As printed, without 职务; the body, where only a heading names it, stands in `organization`. */
  post: z.string(),
  organization: z.string().nullable(),
  proposedBy: z.string().nullable(),
  status: z.enum(['proposed', 'decided']),
  sources: z.array(z.object({ document: z.string(), line: lineNumber })).min(1),
});
export type Appointment = z.infer<typeof appointment>;

export const appointmentRecord = appointment.extend({
  id: z.string(),
  gazette: z.string(),
  date: z.iso.date().nullable(),
});
export type AppointmentRecord = z.infer<typeof appointmentRecord>;
