import { glob, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGazettes } from './make-gazettes.ts';
import { type Cost, measure } from './measure.ts';
import { inPieces, makePlainSite } from './plain-site.ts';
import type { Model } from './variants.ts';

/** What an archive costs: everything from nothing, with one gazette added, and Astro alone with the same words. */
export interface ArchiveCosts {
  gazettes: number;
  parse: Cost;
  /** Null where the build did not come to its end. */
  build: Cost | null;
  /** The database, the originals and the sums. */
  data: Cost | null;
  parseOneMore: Cost;
  buildOneMore: Cost | null;
  plain: Cost | null;
  /** The bare site's entries were too long for one string, as Astro keeps them unless it is told otherwise. */
  plainInPieces: boolean;
  pages: number;
  files: number;
  bytes: number;
  /** The largest file, and where it stands. */
  largest: [string, number];
}

const astro = ['node_modules', 'astro', 'bin', 'astro.mjs'];

async function sizes(folder: string): Promise<Pick<ArchiveCosts, 'files' | 'bytes' | 'largest'>> {
  let [files, bytes] = [0, 0];
  let largest: [string, number] = ['', 0];
  for await (const path of glob('**/*.*', { cwd: folder })) {
    const { size } = await stat(join(folder, path));
    files += 1;
    bytes += size;
    if (size > largest[1]) largest = [path, size];
  }
  return { files, bytes, largest };
}

/** Measures archives made from a model, in a temporary folder; the site without search, indexes and data is `plain`. */
export async function archiveCosts(
  project: string,
  model: Model,
  gazettes: number,
  beside: boolean,
): Promise<ArchiveCosts> {
  const root = await mkdtemp(join(tmpdir(), 'gongbao-bench-'));
  // In the project, so that it finds Astro.
  const bare = join(project, '.cache', 'bench-plain');
  const run = join(project, ...astro);
  const archive = { GONGBAO_ARCHIVE: root };
  const orTold = (cost: Promise<Cost>): Promise<Cost | null> =>
    cost.catch((error: Error) => {
      console.error(error.message);
      return null;
    });
  const script = (name: string, ...args: string[]) =>
    measure([join(project, 'scripts', name), ...args], project, archive);
  const parse = () => script('parse.ts', '--quiet');
  const build = (incremental: boolean) =>
    orTold(measure([run, 'build'], project, { ...archive, ...(incremental && { GONGBAO_INCREMENTAL: '1' }) }));
  try {
    await makeGazettes(root, model, 0, gazettes);
    const cold = { parse: await parse(), build: await build(false), data: await orTold(script('data.ts')) };
    const built = await sizes(join(root, 'dist'));
    const pages = await makePlainSite(join(root, 'dist'), bare);
    // What is kept from build to build is kept from here on.
    await build(true);
    await makeGazettes(root, model, gazettes, gazettes + 1);
    const more = { parseOneMore: await parse(), buildOneMore: await build(true) };
    const wanted = beside && pages > 0;
    const whole = wanted ? await orTold(measure([run, 'build'], bare)) : null;
    const plainInPieces = wanted && !whole;
    if (plainInPieces) await inPieces(bare);
    const plain = plainInPieces ? await orTold(measure([run, 'build'], bare)) : whole;
    return { gazettes, ...cold, ...more, plain, plainInPieces, pages, ...built };
  } finally {
    await rm(root, { recursive: true, force: true });
    await rm(bare, { recursive: true, force: true });
  }
}
