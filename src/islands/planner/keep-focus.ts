/**
 * Where focus goes when the control that has it is taken away: a reader of a screen must not be
 * thrown to the top of the page.
 */

/** Parts of a screen that read well when they get the focus. */
const PARTS = 'li, section, form, fieldset, details, article, [role="group"]';
/** Screens and parts that move focus by themselves have done so by then. */
const PATIENCE_MS = 150;

/**
 * Watches the planner; focus that is lost goes to the part around the control, or to the heading of
 * the screen.
 */
export function keepFocus(planner: Element): void {
  let around: readonly Element[] = [];
  const rescue = () => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    const screen = planner.querySelector('h1')?.parentElement;
    const left = around.find((element) => element.isConnected);
    const isSame = screen !== undefined && screen !== null && around.includes(screen);
    around = [];
    // A new screen takes focus to its heading.
    if (!isSame || !left) return;
    const part = left.closest(PARTS);
    const target = part && screen.contains(part) ? part : screen.querySelector('h1');
    if (!(target instanceof HTMLElement)) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  planner.addEventListener('focusin', ({ target }) => {
    const path: Element[] = [];
    for (
      let element = target as Element | null;
      element && element !== planner;
      element = element.parentElement
    )
      path.push(element);
    around = path;
  });
  new MutationObserver(() => {
    if (around[0] && !around[0].isConnected) setTimeout(rescue, PATIENCE_MS);
  }).observe(planner, { childList: true, subtree: true });
}
