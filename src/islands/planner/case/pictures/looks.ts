/** How words of the pictures are set. */

/** On which side of its place a word stands, so that it does not leave the picture. */
export function anchorAt(at: number, low: number, high: number): 'start' | 'middle' | 'end' {
  if (at > high) return 'end';
  return at < low ? 'start' : 'middle';
}
