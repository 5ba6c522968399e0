/** Types of `layers.mjs` for the test of the import directions. */
export interface Layer {
  readonly folder: string;
  readonly may: readonly string[];
  readonly why: string;
}
export const LAYERS: readonly Layer[];
export function forbidden(layer: Layer): string;
