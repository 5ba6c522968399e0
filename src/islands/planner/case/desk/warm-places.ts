/** Fetches the code of the five places once one is shown: from then on none keeps waiting. */
export function warmPlaces(): void {
  // What does not come now is asked for again when it is wanted.
  void Promise.allSettled([
    import('#islands/planner/case/CaseScreen.tsx'),
    import('#islands/planner/case/DatesPlace.tsx'),
    import('#islands/planner/log/LogPlace.tsx'),
    import('#islands/planner/case/MoneyPlace.tsx'),
    import('#islands/planner/letter/PapersPlace.tsx'),
  ]);
}
