import { describe, expect, it } from 'vitest';
import { readCommand } from '../../scripts/parse/command.ts';

describe('readCommand', () => {
  it('writes by default', () => {
    expect(readCommand([])).toEqual({ mode: 'write', quiet: false });
  });

  it('knows its options in any order', () => {
    expect(readCommand(['--quiet', '--check'])).toEqual({ mode: 'check', quiet: true });
    expect(readCommand(['a.txt', '--json', 'b.txt'])).toEqual({
      mode: 'json',
      quiet: false,
      files: ['a.txt', 'b.txt'],
    });
  });

  it('takes a file that begins with a dash after --', () => {
    expect(readCommand(['--json', '--', '-a.txt'])).toMatchObject({ files: ['-a.txt'] });
  });

  it.each([
    [['--json']],
    [['a.txt']],
    [['--check', 'a.txt']],
    [['--check', '--json', 'a.txt']],
    [['--jsno']],
    [['--check=1']],
  ])('refuses %s', (args) => {
    expect(readCommand(args)).toHaveProperty('wrong');
  });
});
