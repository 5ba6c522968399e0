import { useLayoutEffect, useRef, type MutableRef } from 'preact/hooks';
import { SHELL } from '#islands/planner/words/shell.ts';

interface Named {
  /** Title of the tab: history on a shared computer must not show whom a case is about. */
  readonly tabTitle: string;
  readonly failed?: boolean;
  /** What all screens share of which only a part changes: a case, for its five places. */
  readonly whole?: string;
}

/** Set once the first screen is shown: the first one leaves focus alone, as any page does. */
let moved = false;
/** Of what the screen before was a part. */
let before: string | undefined;

/**
 * Names the tab and moves focus: to the first heading of a new screen, or to that of its part where
 * the rest stayed as it was. The part has its heading marked `data-part`.
 */
export function useScreen({
  tabTitle,
  failed = false,
  whole,
}: Named): MutableRef<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${failed ? SHELL.errorTitle(tabTitle) : tabTitle} – ${SHELL.planner} – ${SHELL.site}`;
  }, [tabTitle, failed]);
  useLayoutEffect(() => {
    if (moved) {
      const stayed = whole !== undefined && whole === before;
      const part = stayed ? document.querySelector<HTMLElement>('[data-part]') : null;
      (part ?? heading.current)?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    moved = true;
    before = whole;
  }, []);
  return heading;
}
