/**
 * Between the page and the code of its three fields: so the page names one small file, not all that
 * the first step is worked out with.
 */
export const touched = (): Promise<void> =>
  import('#islands/planner/home/first-step.ts').then(({ start }) => start());
