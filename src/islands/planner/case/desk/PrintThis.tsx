import { AT_DESK } from '#islands/planner/words/desk.ts';

/**
 * Lets the folds put what they hold on the page, then prints: a page prints what is there when
 * printing starts.
 */
function printPage(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(() => print());
}

/** Prints the place that is open. */
export function PrintThis() {
  return (
    <button type="button" class="go" onClick={printPage}>
      {AT_DESK.print}
    </button>
  );
}
