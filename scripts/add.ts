import { archiveFolder } from '../src/archive-folder.ts';
import { addFiles } from './add/add-files.ts';
import { readAddCommand, usage } from './add/command.ts';
import { tellDiskFault } from './parse/disk-reason.ts';
import { lostOptions } from './parse/lost-options.ts';

const wrong = lostOptions(process.env, ['publisher', 'year', 'number', 'dry-run']);
const command = wrong ? { wrong } : readAddCommand(process.argv.slice(2));

if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await addFiles(archiveFolder(), command).catch(tellDiskFault);
}
