import css from '#islands/planner/papers/paper.module.css';
import type { RecapBlock, Paper } from '#islands/planner/papers/paper.ts';
import { SHELL } from '#islands/planner/words/shell.ts';

/** Short parts that share a line in print, so that a plain case fits one page. */
const HALVES: ReadonlySet<string> = new Set(['invoices', 'sum', 'next', 'dates']);

/** The recap as a sheet of paper: on screen exactly what is printed. */
export function PaperSheet({ paper: { title, head, parts, foot } }: { readonly paper: Paper }) {
  return (
    <article class={css['paper']} aria-labelledby="paper">
      <header class={css['head']}>
        <p class={css['site']}>{SHELL.site}</p>
        <h2 id="paper">{title}</h2>
        {head.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {parts.map((part) => (
        <section
          key={part.id}
          aria-labelledby={`paper-${part.id}`}
          class={`${css['part']} ${HALVES.has(part.id) ? css['half'] : ''}`}
        >
          <h3 id={`paper-${part.id}`}>{part.title}</h3>
          {part.blocks.map((block, index) => (
            <Shown key={index} block={block} />
          ))}
        </section>
      ))}
      <footer class={css['foot']}>{foot}</footer>
    </article>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl class={css['facts']}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Shown({ block }: { readonly block: RecapBlock }) {
  switch (block.kind) {
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'sides':
      return (
        <div class={css['sides']}>
          {block.sides.map((rows, index) => (
            <Facts key={index} rows={rows} />
          ))}
        </div>
      );
    case 'table':
      return (
        <table class={css['table']}>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={at} data-label={block.head[at]}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'sum':
      return (
        <table class={css['sum']}>
          <tbody>
            {block.rows.map(({ label, value, total }) => (
              <tr key={label} class={total ? css['total'] : undefined}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'dated':
      return (
        <ol role="list" class={css['dated']}>
          {block.rows.map(({ day, text, note, struck }, index) => (
            <li key={index}>
              <span class={css['day']}>{day}</span>
              <div>
                <p>{struck ? <s>{text}</s> : text}</p>
                {note && <p class={css['note']}>{note}</p>}
                {struck && <p class={css['note']}>{struck}</p>}
              </div>
            </li>
          ))}
        </ol>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'text':
      return <p class={css['text']}>{block.text}</p>;
  }
}
