import type { ComponentChildren } from 'preact';
import css from '#islands/planner/planner.module.css';
import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';
import { useScreen } from '#islands/planner/use-screen.ts';

interface Props {
  /** Heading of the screen. */
  readonly title: string;
  /**
   * Title of the tab where the heading holds a name: history on a shared computer must not show
   * whom a case is about.
   */
  readonly tabTitle?: string;
  readonly failed?: boolean;
  readonly back?: { readonly to: ScreenAddress; readonly label: string };
  /** Shown above the heading: an error summary. */
  readonly above?: ComponentChildren;
  readonly quiet?: ComponentChildren;
  readonly narrow?: boolean;
  readonly children: ComponentChildren;
}

/** One screen: it names the tab, moves focus to its heading and offers the way back. */
export function Screen({
  title,
  tabTitle = title,
  failed = false,
  back,
  above,
  quiet,
  narrow,
  children,
}: Props) {
  const heading = useScreen({ tabTitle, failed });
  return (
    <div class={narrow ? css['narrow'] : undefined}>
      {back && (
        <p class={css['back']}>
          <a href={hashOf(back.to)}>{back.label}</a>
        </p>
      )}
      {above}
      {quiet && <p class={css['over']}>{quiet}</p>}
      <h1 tabIndex={-1} ref={heading} class={css['title']}>
        {title}
      </h1>
      {children}
    </div>
  );
}
