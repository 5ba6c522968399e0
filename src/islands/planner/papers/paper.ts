/**
 * The recap as a document: one model for the screen, for print and for the copy as text, so that
 * they never differ.
 */

export type RecapBlock =
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** Two parties side by side on a wide page, one under the other on a phone. */
  | {
      readonly kind: 'sides';
      readonly sides: readonly (readonly (readonly [label: string, value: string])[])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'sum';
      readonly rows: readonly {
        readonly label: string;
        readonly value: string;
        readonly total?: boolean;
      }[];
    }
  | {
      readonly kind: 'dated';
      readonly rows: readonly {
        readonly day: string;
        readonly text: string;
        readonly note?: string;
        readonly struck?: string;
      }[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

export interface PaperPart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly RecapBlock[];
}
export interface Paper {
  readonly title: string;
  /** Lines of the title block: the case, the day, what is hidden. */
  readonly head: readonly string[];
  readonly parts: readonly PaperPart[];
  readonly foot: string;
}

function lines(block: RecapBlock): readonly string[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`);
    case 'sides':
      return block.sides.flat().map(([label, value]) => `${label}: ${value}`);
    case 'table':
      return block.rows.map((row) =>
        row
          .map((cell, index) =>
            index === 0 || !cell ? cell : `${(block.head[index] ?? '').toLowerCase()} ${cell}`,
          )
          .filter(Boolean)
          .join(', '),
      );
    case 'sum':
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case 'dated':
      return block.rows.flatMap(({ day, text, note, struck }) => [
        `${day}: ${text}${struck ? ` (${struck})` : ''}`,
        ...(note ? note.split('\n').map((line) => `  ${line}`) : []),
      ]);
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'text':
      return [block.text];
  }
}

/** The document as plain text. */
export function paperText({ title, head, parts, foot }: Paper): string {
  const sections = parts.map((part) =>
    [part.title.toUpperCase(), ...part.blocks.flatMap(lines)].join('\n'),
  );
  return `${[[title, ...head].join('\n'), ...sections, foot].join('\n\n')}\n`;
}
