import { addFiles } from './add/add-files.ts';
import { readAddCommand, usage } from './add/command.ts';

const command = readAddCommand(process.argv.slice(2));

if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await addFiles(process.cwd(), command);
}
