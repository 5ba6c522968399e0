/** Where a paper begins a new page. */
import type { Block } from '#planner/papers/document.ts';

/**
 * The blocks with a new page only between two things that stand on paper, so that none stays blank.
 */
export function withoutIdleBreaks(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'new-page');
  return blocks
    .slice(0, last + 1)
    .filter(({ kind }, at) => kind !== 'new-page' || (at > 0 && blocks[at - 1]?.kind !== kind));
}
