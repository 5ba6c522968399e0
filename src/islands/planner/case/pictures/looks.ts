/** How marks and words of the pictures are set. */
import type { Mark } from '#planner/pictures/timeline.ts';

/** On which side of its place a word stands, so that it does not leave the picture. */
export function anchorAt(at: number, low: number, high: number): 'start' | 'middle' | 'end' {
  if (at > high) return 'end';
  return at < low ? 'start' : 'middle';
}

/** The class of a mark: done, planned, or the next step, which waits where the case is on hold. */
export function lookOf(mark: Mark, held: boolean): 'did' | 'halt' | 'next' | 'plan' {
  if (mark.kind === 'entry') return 'did';
  if (mark.kind !== 'step' || !mark.next) return 'plan';
  return held ? 'halt' : 'next';
}
