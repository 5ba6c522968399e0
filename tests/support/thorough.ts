/**
 * Whether tests look at all there is, and not at one of each kind: `npm run test:thorough`, or
 * `ALL_PAGES=1` before any run.
 */
export const thorough: boolean = process.env['ALL_PAGES'] !== undefined;
