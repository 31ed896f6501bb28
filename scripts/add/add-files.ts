import { join } from 'node:path';
import { diskReason } from '../parse/disk-reason.ts';
import { identify } from '../parse/identity.ts';
import { parseFile } from '../parse/parse-file.ts';
import { failureOf, paintFor, reportOf } from '../parse/report.ts';
import { writeCollections } from '../parse/write.ts';
import { candidates } from './candidates.ts';
import type { AddCommand } from './command.ts';
import { judge, type Verdict } from './judge.ts';
import { type Known, knownGazettes, textOf } from './known.ts';
import { nextSteps, refusalText, verdictText } from './messages.ts';
import { placeFile } from './place-file.ts';

const asKnown = (root: string, { path, hash, proposal }: Verdict & { kind: 'new' }): Known => ({
  path,
  ...identify(path),
  hash,
  year: proposal.year,
  number: proposal.number,
  organization: null,
  ...textOf(root, path),
});

/** Puts a new file in place; why not, in Chinese, where it could not be. */
async function place(root: string, path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    return (await placeFile(root, path, bytes)) ? null : `${path} 已经有了,没有覆盖`;
  } catch (error) {
    return `写不进 ${path}:${diskReason(error) ?? (error instanceof Error ? error.message : error)}`;
  }
}

/** The report of each gazette that was added. */
async function report(root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const outcome = await parseFile({ file: join(root, path), path, ...identify(path), want: 'records' });
    if (outcome.ok) console.log(`\n${reportOf(outcome.summary, paintFor(process.stdout))}`);
    else console.error(failureOf(path, outcome.reason, outcome.detail, paintFor(process.stderr)));
  }
}

/** Takes in every file that is a new gazette, parses what was taken in, and says of each file what became of it. */
export async function addFiles(root: string, command: AddCommand): Promise<number> {
  const [out, err] = [paintFor(process.stdout), paintFor(process.stderr)];
  const known = await knownGazettes(root);
  const before = new Set(known.map(({ publisher }) => publisher));
  const added: string[] = [];
  let refused = 0;
  let found = 0;
  const refuse = (text: string): void => {
    refused += 1;
    console.error(text);
  };
  for await (const candidate of candidates(command.files)) {
    const { shown } = candidate;
    if ('reason' in candidate) {
      refuse(refusalText(shown, candidate.reason, err));
      continue;
    }
    found += 1;
    if (found > 1 && command.number !== null) {
      refuse(refusalText(shown, '--number 只能用于一个文件;这个文件请另行收入', err));
      continue;
    }
    const verdict = await judge(candidate.name, candidate.bytes, known, command);
    if (verdict.kind !== 'new') {
      const isThere = verdict.kind === 'same' || verdict.kind === 'same-text';
      const text = verdictText(shown, verdict, command.dryRun, isThere ? out : err);
      if (isThere) console.log(text);
      else refuse(text);
      continue;
    }
    const failure = command.dryRun ? null : await place(root, verdict.path, candidate.bytes);
    if (failure) {
      refuse(refusalText(shown, failure, err));
      continue;
    }
    console.log(verdictText(shown, verdict, command.dryRun, out));
    known.push(asKnown(root, verdict));
    added.push(verdict.path);
  }
  if (!added.length || command.dryRun) return refused ? 1 : 0;
  if (!command.quiet) await report(root, added);
  const status = await writeCollections(root, true);
  const fresh = [...new Set(added.map((path) => identify(path).publisher))].filter((name) => !before.has(name));
  console.log(`\n${nextSteps(added, fresh)}`);
  return refused || status ? 1 : 0;
}
