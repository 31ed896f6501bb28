import { parseArgs } from 'node:util';

/** Where the site is served on this machine, by `npm start` and `npm run dev`. */
export const usualPort = 4321;

/** The port that the command asks for, `--port 8080`, or that PORT names; null where it is none. */
export function portOf(args: readonly string[], named: string | undefined): number | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
    const port = values.port ?? named ?? String(usualPort);
    return /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? Number(port) : null;
  } catch {
    return null;
  }
}
