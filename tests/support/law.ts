/** The law of this site, read once for all tests of a worker. */
import { fileURLToPath } from 'node:url';
import { readLaw } from '#cli/read-content.ts';

export const law = readLaw(fileURLToPath(new URL('../../content', import.meta.url)));
