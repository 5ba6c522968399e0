/** Types of `late-styles.mjs` for the tests. */
export interface Chunk {
  readonly imports: readonly string[];
  readonly css: readonly string[];
}
export function lateStyles(chunks: ReadonlyMap<string, Chunk>, html: string): Set<string>;
export function lateStylesLoadLate(): import('astro').AstroIntegration;
