import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod';
import { formFault, readEditor } from '../../src/parse/editor/read-editor.ts';
import { readSource, UnreadableSource } from '../../src/sources/index.ts';
import { collect } from '../parse/collect.ts';
import { emendationsPath } from '../parse/identity.ts';
import { readUtf8 } from '../parse/read-file.ts';
import { writeIfChanged } from '../parse/write-if-changed.ts';
import { type Entry, withEntry } from './with-entry.ts';

/** What the review page asks for: an entry to write into the editor's file of a gazette. */
const request = z.strictObject({ gazette: z.string(), write: z.looseObject({}) });

/** An answer of the desk: the status of HTTP, what to tell the clerk, and the file that was written. */
export interface Answer {
  status: number;
  told: string;
  path?: string;
}

const localHosts = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Why a request is none of this server's own pages; null where it is. */
export function strangeness(headers: IncomingHttpHeaders, token: string): string | null {
  const { host = '', origin, 'content-type': type = '', 'x-review-token': given } = headers;
  if (!localHosts.test(host)) return '只接受本机的请求';
  if (origin !== `http://${host}`) return '只接受本站页面的请求';
  if (!/^application\/json\b/.test(type)) return '请求的格式不对';
  if (typeof given !== 'string' || !/^[\x21-\x7e]+$/.test(given) || !same(given, token))
    return '页面已过时,请刷新后再试';
  return null;
}

/**
 * Does what a review page asks, in the editor's file of a gazette of the archive, which is written whole or not at all. An
 * entry that the source does not bear out, or that would break the file, changes nothing.
 * @param day the date that the entry's comment names
 */
export async function answer(root: string, body: unknown, day: string): Promise<Answer> {
  const asked = request.safeParse(body);
  if (!asked.success) return { status: 400, told: '请求的格式不对' };
  const job = (await collect(root)).jobs.find(({ id }) => id === asked.data.gazette);
  if (!job) return { status: 404, told: '没有这一期公报' };
  const path = emendationsPath(job.path);
  try {
    const before = await readUtf8(join(root, path));
    const broken = formFault(asked.data.write);
    if (broken) return { status: 422, told: `没有写入:${broken}` };
    const entry = asked.data.write as Entry;
    const text = withEntry(before, entry, day);
    const { lines } = await readSource(await readFile(job.file), job.path);
    const known = readEditor(before ?? '', lines).messages.map(({ reason }) => reason);
    const [fault] = [
      ...readEditor(withEntry(null, entry, day), lines).messages,
      ...readEditor(text, lines).messages.filter(({ reason }) => !known.includes(reason)),
    ];
    if (fault) return { status: 422, told: fault.reason };
    await writeIfChanged(root, { path, text });
    return { status: 200, told: `已写入 ${path}`, path };
  } catch (error) {
    if (error instanceof SyntaxError) return { status: 422, told: error.message };
    if (error instanceof UnreadableSource) return { status: 422, told: `${path} 读不出:${error.reason}` };
    throw error;
  }
}
