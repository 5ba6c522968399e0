/**
 * Whether tests look at all there is, and not at one of each kind: `npm run test:thorough`, or
 * `ALL_PAGES=1` before any run.
 */
export const thorough: boolean = process.env['ALL_PAGES'] !== undefined;

/** What only the thorough run looks at: more of a kind that the gate looks at one of. */
export const inThorough = <Item>(...more: readonly Item[]): readonly Item[] =>
  thorough ? more : [];
