import { resolve } from 'node:path';

/**
 * The folder of the archive that is worked on, which holds its `content/` and gets its `dist/`: the one that
 * GONGBAO_ARCHIVE names, else the project's.
 */
export const archiveFolder = (): string => resolve(process.env['GONGBAO_ARCHIVE'] ?? '.');
