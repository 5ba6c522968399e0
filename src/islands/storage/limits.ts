/**
 * Characters above which a warning is shown, and above which nothing more is taken: browsers hold
 * about five million.
 */
export const WARN_SIZE = 2_000_000;
export const MOST_SIZE = 4_800_000;
