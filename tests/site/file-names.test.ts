import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** What Windows allows in no name, at no end of a name, and as no name. */
const forbidden = /[<>:"|?*\\]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

test.each(['dist', 'content'])(
  'every name in %s can stand on a disk of Windows, and every path is short enough',
  async (folder) => {
    const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => path.split('/').some((name) => forbidden.test(name)))).toEqual([]);
    expect(paths.filter((path) => path.length > 180)).toEqual([]);
    // Disks of Windows and Macs take capitals and small letters for one.
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  },
);
