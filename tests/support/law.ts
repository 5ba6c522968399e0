/** The law of this site, read once for all tests of a worker. */
import { join } from 'node:path';
import { readLaw } from '#cli/read-content.ts';

export const law = readLaw(join(import.meta.dirname, '../../content'));
