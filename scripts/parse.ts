import { checkCollections } from './parse/check.ts';
import { readCommand, usage } from './parse/command.ts';
import { printJson } from './parse/json.ts';
import { writeCollections } from './parse/write.ts';

const command = readCommand(process.argv.slice(2));

if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else if (command.mode === 'json') {
  process.exitCode = await printJson(command.files, command.quiet);
} else if (command.mode === 'check') {
  process.exitCode = await checkCollections(process.cwd(), command.quiet);
} else {
  process.exitCode = await writeCollections(process.cwd(), command.quiet);
}
