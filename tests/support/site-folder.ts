import { fileURLToPath } from 'node:url';

/** The folder of the built site under test: `dist`, or the one that `SITE_FOLDER` names. */
export const siteFolder: string =
  process.env['SITE_FOLDER'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
