import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { inOrder } from '../parse/pool.ts';
import { appOf, endpointFolder, pathsOf } from './app.ts';
import { entryOf } from './entry-of.ts';
import { sweep } from './sweep.ts';
import { versionOf } from './version-of.ts';
import type { Job, Outcome } from './write-endpoints.ts';

/** Beside that of the pages. Each holds the data of the archive, and there are few folders: more would take memory for little. */
const threads = 2;

/** Milliseconds: no folder takes as long. */
const day = 24 * 60 * 60 * 1000;

/** The files of all endpoints, in the folder of the site, and how many of them were made. */
interface Written {
  files: string[];
  made: number;
}

/** Writes the endpoints of all folders; throws where one failed. */
async function writeAll(jobs: readonly Job[]): Promise<Written> {
  const worker = new URL('./thread.ts', import.meta.url);
  const [files, made]: [string[], number[]] = [[], []];
  for await (const outcome of inOrder<Job, Outcome>(jobs, { worker, size: threads, limit: day })) {
    if (!outcome.ok) throw new Error(`${outcome.reason}\n${outcome.detail ?? ''}`);
    files.push(...outcome.files);
    made.push(outcome.made);
  }
  return { files, made: made.reduce((sum, count) => sum + count, 0) };
}

interface Site {
  config: AstroConfig;
  version: string;
  logger: AstroIntegrationLogger;
  /** Takes the files of the endpoints, when all are there. */
  done: (files: readonly string[]) => void;
}

function prerendererOf(own: AstroPrerenderer, { config, version, logger, done }: Site): AstroPrerenderer {
  let written: Promise<Written | Error> = Promise.resolve(new Error('nothing was begun'));
  return {
    ...own,
    name: 'endpoints-apart',
    getStaticPaths: async () => {
      const entry = await entryOf(config);
      const app = await appOf(entry);
      const folders = new Set(app.manifest.routes.map(({ routeData }) => endpointFolder(routeData)));
      const address = new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost').href;
      const jobs = [...folders].flatMap((folder): Job[] => {
        if (folder === null) return [];
        const memory = new URL(`endpoints/${folder || 'root'}.json`, config.cacheDir).href;
        const kept = config.experimental.incrementalBuild ? memory : null;
        return [{ entry, folder, outDir: config.outDir.href, address, memory: kept, version }];
      });
      written = writeAll(jobs).catch((error: Error) => error);
      return pathsOf(app, (route) => endpointFolder(route) === null);
    },
    teardown: async () => {
      await own.teardown?.();
      const told = await written;
      if (told instanceof Error) throw told;
      logger.info(`${told.files.length} files beside the pages, ${told.made} of them made`);
      done(told.files);
    },
  };
}

/** The files of the site: of its pages, of what is no page, and of the public folder; what Vite made has names of its own. */
async function filesOf(
  pages: readonly { pathname: string }[],
  endpoints: readonly string[],
  config: AstroConfig,
): Promise<Set<string>> {
  const made = [config.publicDir, new URL('_astro/', config.outDir)].map(async (folder) => {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    return names.map((name) => (folder === config.publicDir ? name : `_astro/${name}`).replaceAll('\\', '/'));
  });
  return new Set([
    ...pages.flatMap(({ pathname }) => [`${pathname}index.html`, `${pathname.replace(/\/$/, '')}.html`]),
    ...endpoints,
    ...(await Promise.all(made)).flat(),
  ]);
}

/**
 * Makes what is no page on threads of their own, beside the pages: data, texts, pictures and the files of the search are four
 * of five files of an archive, and Astro prerenders on one thread. The folder of the site is not emptied before, which
 * takes as long as writing it, but swept at the end; where `incrementalBuild` is on, what would be made the same is
 * left as it stands. Of a build only: the development server makes each as it is asked for.
 */
export function endpointsApart(): AstroIntegration {
  let config: AstroConfig;
  let version: string;
  let endpoints: readonly string[] = [];
  return {
    name: 'endpoints-apart',
    hooks: {
      'astro:config:setup': async ({ command, config: { root }, updateConfig }) => {
        if (command !== 'build') return;
        version = await versionOf(root);
        const define = { 'import.meta.env.CODE_VERSION': JSON.stringify(version) };
        updateConfig({ vite: { define, build: { emptyOutDir: false } } });
      },
      'astro:config:done': (settled) => {
        ({ config } = settled);
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        await rm(new URL('_astro/', config.outDir), { recursive: true, force: true });
        const done = (files: readonly string[]): void => {
          endpoints = files;
        };
        setPrerenderer((own) => prerendererOf(own, { config, version, logger, done }));
      },
      'astro:build:done': async ({ pages, logger }) => {
        const gone = await sweep(fileURLToPath(config.outDir), await filesOf(pages, endpoints, config));
        if (gone) logger.info(`${gone} files of an earlier build are gone`);
      },
    },
  };
}
