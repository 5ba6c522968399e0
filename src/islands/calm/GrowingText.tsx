import { useEffect, useRef } from 'preact/hooks';
import type { Ref } from 'preact';
import css from '#islands/calm/calm.module.css';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly describedBy?: string;
  readonly most?: number;
  /** Looks like a sheet of paper. */
  readonly paper?: boolean;
  readonly rows?: number;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** A field for a long text that grows with it, so that a letter is seen whole. */
export function GrowingText({
  id,
  value,
  onInput,
  describedBy,
  most = 20_000,
  paper = false,
  rows = 6,
  field,
}: Props) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const area = own.current;
    if (!area) return;
    const grow = () => {
      area.style.setProperty('block-size', 'auto');
      area.style.setProperty(
        'block-size',
        `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`,
      );
    };
    grow();
    addEventListener('resize', grow);
    return () => removeEventListener('resize', grow);
  }, [value]);
  return (
    <textarea
      id={id}
      class={paper ? css['sheet'] : css['words']}
      rows={rows}
      value={value}
      maxLength={most}
      aria-describedby={describedBy}
      autoComplete="off"
      spellcheck
      onInput={(event) => onInput(event.currentTarget.value)}
      ref={(area) => {
        own.current = area;
        if (typeof field === 'function') field(area);
        else if (field) field.current = area;
      }}
    />
  );
}

/** Puts the cursor on a place in a field and brings it into view. */
export function showIn(area: HTMLTextAreaElement | null, start: number, end: number): void {
  if (!area) return;
  area.focus();
  area.setSelectionRange(start, end);
}
