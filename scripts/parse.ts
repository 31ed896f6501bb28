import { archiveFolder } from '../src/archive-folder.ts';
import { checkCollections } from './parse/check.ts';
import { readCommand, usage } from './parse/command.ts';
import { printJson } from './parse/json.ts';
import { lostOptions } from './parse/lost-options.ts';
import { writeCollections } from './parse/write.ts';

const archive = archiveFolder();
const wrong = lostOptions(process.env, ['check']);
const command = wrong ? { wrong } : readCommand(process.argv.slice(2));

if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else if (command.mode === 'json') {
  process.exitCode = await printJson(command.files, command.quiet);
} else if (command.mode === 'check') {
  process.exitCode = await checkCollections(archive, command.quiet);
} else {
  process.exitCode = await writeCollections(archive, command.quiet);
}
