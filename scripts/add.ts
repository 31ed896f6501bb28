import { addFiles } from './add/add-files.ts';
import { readAddCommand, usage } from './add/command.ts';
import { lostOptions } from './add/lost-options.ts';

const lost = lostOptions(process.env);
const command = lost.length
  ? { wrong: `${lost.join('、')} 没有传到:选项之前要有 --;在 PowerShell 中,请把 npm 写作 npm.cmd` }
  : readAddCommand(process.argv.slice(2));

if ('wrong' in command) {
  console.error(`${command.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await addFiles(process.cwd(), command);
}
