import { join } from 'node:path';
import {
  archiveOf,
  formatPermalinks,
  fromRecord,
  type LivingGazette,
  lostAddresses,
  type Permalinks,
  permalinks,
  readRedirects,
  redirectFaults,
  withLiving,
} from '../../src/permalinks/index.ts';
import { UnreadableSource } from '../../src/sources/index.ts';
import { diskReason } from './disk-reason.ts';
import { readUtf8 } from './read-file.ts';

const record = 'content/permalinks.json';
const editors = 'content/redirects.yaml';

/** What became of the addresses: the record as it should be (null where the old one cannot be read), and what is wrong. */
export interface Links {
  path: string;
  text: string | null;
  faults: string[];
}

async function readRecord(root: string): Promise<Permalinks | null> {
  try {
    return permalinks.parse(JSON.parse((await readUtf8(join(root, record))) ?? '{}'));
  } catch (error) {
    if (diskReason(error)) throw error;
    return null;
  }
}

const readEditors = (root: string): Promise<ReturnType<typeof readRedirects>> =>
  readUtf8(join(root, editors)).then(readRedirects, (error) => {
    if (error instanceof UnreadableSource) return { redirects: {}, faults: [error.reason] };
    throw error;
  });

const shown = 20;

/** One message for all addresses that lead nowhere, and how to mend it. */
function lostMessage(lost: readonly string[]): string {
  const [first] = lost;
  const others = lost.length > shown ? [`    ……另有 ${lost.length - shown} 个`] : [];
  return [
    `以下 ${lost.length} 个网址曾经发布,现在没有去处:`,
    ...lost.slice(0, shown).map((address) => `    ${address}`),
    ...others,
    `  请在 ${editors} 中逐个写明“旧网址: 新网址”,例如:`,
    `    ${JSON.stringify(first)}: ${JSON.stringify(first?.replace(/[^/]+\/(#.*)?$/, '').replace('/documents/', '/gazettes/'))}`,
    '  一期公报改了名称的,只写该期一条(/gazettes/旧编号/: /gazettes/新编号/),其文件、段落随之改向。',
    `  确知网址从未对外发布过的,可改为从 ${record} 中删去。`,
  ].join('\n');
}

/**
 * Adds the addresses of now to the recorded ones and follows every recorded one.
 * Throws what the disk throws.
 * @param unread gazettes that could not be read or parsed: their pages stay as they were
 */
export async function settleLinks(
  root: string,
  living: ReadonlyMap<string, LivingGazette>,
  unread: readonly string[],
): Promise<Links> {
  const recorded = await readRecord(root);
  if (!recorded) {
    const reason = `${record} 不合格式,没有改动它;请从版本库恢复原样(git checkout -- ${record})再运行`;
    return { path: record, text: null, faults: [reason] };
  }
  const { redirects, faults } = await readEditors(root);
  const kept = unread.flatMap((id) =>
    recorded[id] && !living.has(id) ? [[id, fromRecord(recorded[id])] as const] : [],
  );
  const archive = archiveOf(new Map([...living, ...kept]), redirects);
  const lost = faults.length ? [] : lostAddresses(recorded, archive);
  return {
    path: record,
    text: formatPermalinks(withLiving(recorded, living)),
    faults: [
      ...[...faults, ...redirectFaults(archive)].map((fault) => `${editors}:${fault}`),
      ...(lost.length ? [lostMessage(lost)] : []),
    ],
  };
}
