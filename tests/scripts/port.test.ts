import { expect, test } from 'vitest';
import { portOf, usualPort } from '../../scripts/serve/port.ts';

test('the command goes before the environment, and both before the usual port', () => {
  expect(portOf(['--port', '8080'], '9090')).toBe(8080);
  expect(portOf([], '9090')).toBe(9090);
  expect(portOf([], undefined)).toBe(usualPort);
});

test.each([[['--port', 'x']], [['--port', '70000']], [['--port']], [['--prot', '1']], [['8080']]])(
  '%j is no port',
  (args) => {
    expect(portOf(args, undefined)).toBeNull();
  },
);
