/** English words that may be needed on any screen, and so load with the first. */
export const BANNER = {
  seeDamaged: 'See what was set aside',
} as const;
