/**
 * Says of options that npm took for its own, since `--` did not stand before them or PowerShell took it away, that they were
 * lost: the command would do without them what was not asked. Null where none was.
 */
export function lostOptions(
  env: Readonly<Record<string, string | undefined>>,
  options: readonly string[],
): string | null {
  const lost = options.filter((name) => env[`npm_config_${name.replace('-', '_')}`] !== undefined);
  const names = lost.map((name) => `--${name}`).join('、');
  return names ? `${names} 没有传到:选项之前要有 --;在 PowerShell 中,请把 npm 写作 npm.cmd` : null;
}
