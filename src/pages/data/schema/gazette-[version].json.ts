import { schemaAddress, whole } from '../../../addresses.ts';
import { gazetteSchema, schemaVersion } from '../../../exports/gazette-schema.ts';

export const getStaticPaths = () => [{ params: { version: `${schemaVersion}` } }];

/** The JSON Schema of a gazette. */
export const GET = (): Response => Response.json(gazetteSchema(whole(schemaAddress(schemaVersion))));
