import { resolve } from 'node:path';

/**
 * The folder of the archive that is worked on: the one that GONGBAO_ARCHIVE names, as `astro.config.mjs` takes it, else the
 * project's.
 */
export const archiveFolder = (): string => resolve(process.env['GONGBAO_ARCHIVE'] ?? '.');
