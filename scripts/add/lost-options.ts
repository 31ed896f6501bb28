const options = ['publisher', 'year', 'number', 'dry-run'];

/**
 * Options that npm took for its own, since `--` did not stand before them or PowerShell took it away: the command would
 * do without them what was not asked.
 */
export const lostOptions = (env: Readonly<Record<string, string | undefined>>): string[] =>
  options.filter((name) => env[`npm_config_${name.replace('-', '_')}`] !== undefined).map((name) => `--${name}`);
