import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import css from '#islands/planner/case/desk/desk.module.css';

interface Props {
  readonly title: string;
  /** One line that is told beside the heading while the fold is shut. */
  readonly gist?: string;
  readonly children: () => ComponentChildren;
}

/**
 * A fold whose picture is made when it is first opened, or when the page goes to paper: nothing of
 * it slows the first paint.
 */
export function PictureFold({ title, gist, children }: Props) {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const show = () => setSeen(true);
    addEventListener('beforeprint', show);
    return () => removeEventListener('beforeprint', show);
  }, []);
  return (
    <details
      class={css['fold']}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      <summary>
        <span>
          <h2>{title}</h2>
          {gist && <span class="quiet small figures nowrap"> · {gist}</span>}
        </span>
      </summary>
      {seen && children()}
    </details>
  );
}
