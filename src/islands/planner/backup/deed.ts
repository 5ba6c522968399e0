/** What was done last, told on the screen that the owner is led to; and how to take it back. */

export interface Deed {
  /** The screen that tells it, as a hash. */
  readonly at: string;
  readonly text: string;
  readonly undo?: () => string;
  /** Words of the button that takes it back, where it is no restore. */
  readonly undoLabel?: string;
}

let last: Deed | undefined;

/** Tells a deed on one screen; nothing takes back what was told before. */
export function tellDeed(deed: Deed | undefined): void {
  last = deed;
}

/** The deed that a screen tells, if any. */
export const deedAt = (hash: string): Deed | undefined => (last?.at === hash ? last : undefined);

/** The last deed that can still be taken back. */
export const undoable = (): Deed | undefined => (last?.undo ? last : undefined);
