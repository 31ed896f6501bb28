import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endings } from '../../src/sources/index.ts';
import { stampOf } from '../parse/stamp.ts';
import { type Answer, answer, strangeness } from './answer.ts';
import { oneAtATime, parseArchive } from './rerun.ts';

const source = new RegExp(
  `/content/(?:gazettes/(?:[^/]+/)*[^/.~][^/]*\\.(?:${endings.join('|')}|emendations\\.yaml)|redirects\\.yaml)$`,
);
/** Whether a file is one that a clerk changes, and that the collections come from. */
export const isWatched = (path: string): boolean => source.test(path.replaceAll('\\', '/'));

const most = 64 * 1024;
/** Milliseconds until Astro has surely stored what it read anew. */
const settling = 1500;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece;
    if (text.length > most) return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const today = (): string => new Date().toLocaleDateString('sv');

/**
 * The clerk's desk, in the development server only: what is saved is parsed again and shown, and the review page writes
 * editors' files. Nothing of it gets into the built site.
 */
export function desk(): AstroIntegration {
  const token = randomBytes(24).toString('base64url');
  let root = '';
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, updateConfig, logger }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        const { summary, faults } = await parseArchive(root);
        logger.info(summary);
        if (faults) logger.error(faults);
        const page = (name: string): URL => new URL(`./src/review/${name}.astro`, config.root);
        injectRoute({ pattern: '/review', entrypoint: page('index') });
        injectRoute({ pattern: '/review/[id]', entrypoint: page('[id]') });
        updateConfig({ vite: { define: { 'import.meta.env.REVIEW_TOKEN': JSON.stringify(token) } } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let faults = '';
        let sourceSaved = false;
        const overlay = (): void => {
          if (faults) server.ws.send({ type: 'error', err: { message: faults, stack: '' } });
        };
        /** Pages keep what they have read of the collections, also what they read while Astro was storing it. */
        const reload = (): void => {
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload', path: '*' });
        };
        const parseAgain = oneAtATime(async () => {
          const run = await parseArchive(root);
          const mended = faults && !run.faults;
          faults = run.faults;
          logger.info(run.summary);
          if (faults) logger.error(faults);
          // Astro watches the collections, and reloads pages; of the sources' lines it must be told.
          if (sourceSaved) await refreshContent?.({ loaders: ['source-lines'] });
          sourceSaved = false;
          if (mended) reload();
          else if (/(?:写入|删除) [1-9]/.test(run.summary)) setTimeout(reload, settling);
          overlay();
        });
        server.ws.on('connection', overlay);
        /** The state of each editor's file as the desk itself has just written it. */
        const written = new Map<string, string | null>();
        server.watcher.on('all', async (_, path) => {
          if (!isWatched(path)) return;
          const own = written.get(resolve(path));
          if (own !== undefined && own === (await stampOf(path))) return;
          sourceSaved ||= !path.endsWith('.yaml');
          void parseAgain();
        });

        const respond = (response: ServerResponse, { status, told }: Answer): void => {
          response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(told);
        };
        let last: Promise<unknown> = Promise.resolve();
        server.middlewares.use(`${server.config.base.replace(/\/$/, '')}/review/write`, (request, response) => {
          const strange = request.method === 'POST' ? strangeness(request.headers, token) : '只接受 POST';
          if (strange) return respond(response, { status: 403, told: strange });
          const work = async (): Promise<void> => {
            const given = await answer(root, await bodyOf(request), today());
            if (given.path) {
              const file = resolve(root, given.path);
              written.set(file, await stampOf(file));
              await parseAgain();
            }
            respond(response, given);
          };
          // One after the other, so that no entry is written over another.
          last = last
            .then(work)
            .catch((error) => respond(response, { status: 500, told: `没有写入:${error.message}` }));
        });
      },
    },
  };
}
