import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import css from '#islands/planner/papers/document.module.css';
import type { Block, PaperDocument, PaperTable, PaperWords } from '#planner/papers/document.ts';
import { withoutIdleBreaks } from '#planner/papers/page-breaks.ts';

interface Props {
  readonly paper: PaperDocument;
  readonly words: PaperWords;
  /** Part of a page that has more to print than this paper. */
  readonly embedded?: boolean;
  /** Shows a text in another way than as it is: with fields for what is still open. */
  readonly renderText?: ((text: string) => ComponentChildren) | undefined;
}
type Show = (text: string) => ComponentChildren;

/** The custom property that the page boxes of print read their running head from. */
const RUNNING_HEAD = '--running-head';

/** A text as CSS writes it; a line break would end it. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/**
 * A document as a white sheet: on screen what is printed. A letter has its address where the window
 * of an envelope shows it; a paper of many pages has a running head and counted pages.
 */
export function DocumentSheet({ paper, words, embedded = false, renderText }: Props) {
  const show: Show = renderText ?? ((text) => text);
  const { title, subject, sender, recipient, date, sentBy, blocks, signed, enclosures } = paper;
  const heading = useId();
  const isLetter = sender.length > 0 || recipient.length > 0;
  const runningHead = paper.runningHead ?? subject ?? title;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(RUNNING_HEAD, cssString(runningHead));
    return () => {
      style.removeProperty(RUNNING_HEAD);
    };
  }, [runningHead]);
  const name = (
    <h2 id={heading} class={isLetter ? css['subject'] : css['title']}>
      {show(subject ?? title)}
    </h2>
  );
  return (
    <article
      class={`${css['sheet']} ${isLetter ? css['letter'] : css['file']} ${embedded ? css['embedded'] : ''}`}
      aria-labelledby={heading}
    >
      {isLetter ? (
        <>
          <Letterhead lines={sender} show={show} />
          <div class={css['top']}>
            <address class={css['window']}>
              <Lines lines={recipient} show={show} />
            </address>
            <p class={css['ref']}>
              <Lines lines={[date, sentBy].filter((line) => line !== undefined)} show={show} />
            </p>
          </div>
          {name}
        </>
      ) : (
        name
      )}
      {!isLetter && date !== undefined && <p>{show(date)}</p>}
      {withoutIdleBreaks(blocks).map((block, at) => (
        <Shown key={at} block={block} show={show} />
      ))}
      {signed !== undefined && (
        <p class={css['signed']}>
          <Lines lines={signed} show={show} />
        </p>
      )}
      {enclosures.length > 0 && (
        <p class={css['enclosed']}>
          {words.enclosed}: {show(enclosures.join('; '))}
        </p>
      )}
    </article>
  );
}

function Lines({ lines, show }: { readonly lines: readonly string[]; readonly show: Show }) {
  return lines.map((line, at) => [at > 0 && <br />, show(line)]);
}

function Letterhead({ lines, show }: { readonly lines: readonly string[]; readonly show: Show }) {
  const [name, ...rest] = lines;
  if (name === undefined) return null;
  return (
    <header class={css['letterhead']}>
      <p class={css['from']}>{show(name)}</p>
      {rest.length > 0 && (
        <p>
          <Lines lines={rest} show={show} />
        </p>
      )}
    </header>
  );
}

function Shown({ block, show }: { readonly block: Block; readonly show: Show }) {
  switch (block.kind) {
    case 'heading': {
      // The name of the sheet is a heading of the second level itself.
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return <Heading>{show(block.text)}</Heading>;
    }
    case 'paragraph':
      return <p class={css['text']}>{show(block.text)}</p>;
    case 'excuse':
      return (
        <details class={css['excuse']}>
          <summary>{block.said}</summary>
          <p class={css['text']}>{show(block.answer)}</p>
        </details>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>{show(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table table={block.table} show={show} />;
    case 'facts':
      return (
        <dl class={css['facts']}>
          {block.rows.map(([label, value], at) => (
            <div key={at}>
              <dt>{label}</dt>
              <dd>{show(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'signatures':
      return (
        <div class={css['signatures']}>
          {block.parties.map(({ words, name }, at) => (
            <div key={at}>
              <p>{show(words)}</p>
              <p class={css['room']}>{name !== undefined && show(name)}</p>
            </div>
          ))}
        </div>
      );
    case 'new-page':
      return <hr class={css['break']} />;
  }
}

/** Roles are written out: on a phone the cells become lines, and browsers then forget the table. */
function Table({ table, show }: { readonly table: PaperTable; readonly show: Show }) {
  const { caption, columns, rows, total } = table;
  const sideOf = (at: number) => {
    const { align, unbroken } = columns[at] ?? {};
    if (align === 'end') return css['end'];
    return unbroken ? css['unbroken'] : undefined;
  };
  const cells = (row: readonly string[], isTotal: boolean) =>
    row.map((cell, at) =>
      at === 0 && cell !== '' ? (
        <th
          key={at}
          scope="row"
          role="rowheader"
          class={sideOf(at)}
          data-label={isTotal ? undefined : columns[at]?.label}
        >
          {show(cell)}
        </th>
      ) : (
        <td key={at} role="cell" class={sideOf(at)} data-label={columns[at]?.label}>
          {cell === '' ? null : show(cell)}
        </td>
      ),
    );
  return (
    <table role="table" class={css['table']}>
      {caption !== undefined && <caption>{show(caption)}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label }, at) => (
            <th key={at} scope="col" role="columnheader" class={sideOf(at)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, at) => (
          <tr key={at} role="row">
            {cells(row, false)}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot role="rowgroup">
          <tr role="row">{cells(total, true)}</tr>
        </tfoot>
      )}
    </table>
  );
}
