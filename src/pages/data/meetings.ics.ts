import { icalendar } from '../../exports/icalendar.ts';
import { archived, newestDay } from '../../queries/archived.ts';
import { meetings } from '../../queries/meetings.ts';
import { site } from '../../site.ts';

/** Every meeting of the archive as a calendar. */
export async function GET(): Promise<Response> {
  const all = (await meetings()).map(({ meeting }) => meeting);
  return new Response(icalendar(`${site.title}：会议`, all, newestDay(await archived())));
}
