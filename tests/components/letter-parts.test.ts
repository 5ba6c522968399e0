/** Letters taken apart for showing: blanks named in words, spoken lines apart from directions. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import {
  BLANKS_FOR_READERS,
  blankWords,
  letterLine,
  paragraphs,
} from '#components/letter/parts.ts';

test('a letter keeps its paragraphs, with each blank in words', () => {
  expect(paragraphs('Dear {debtorName},\n\nPlease pay\nby {deadline}.', 'letter')).toEqual([
    {
      lines: [
        {
          spoken: false,
          parts: [
            { kind: 'text', text: 'Dear ' },
            { kind: 'blank', text: 'their name' },
            { kind: 'text', text: ',' },
          ],
        },
      ],
    },
    {
      lines: [
        {
          spoken: false,
          parts: [
            { kind: 'text', text: 'Please pay by ' },
            { kind: 'blank', text: 'date to pay by' },
            { kind: 'text', text: '.' },
          ],
        },
      ],
    },
  ]);
});

test('a script sets what is said apart from what is done', () => {
  const [first] = paragraphs('If they shout, say: "I hear you." Then wait.', 'script');
  expect(
    first?.lines.map(({ spoken, parts }) => [spoken, parts.map(({ text }) => text).join('')]),
  ).toEqual([
    [false, 'If they shout, say:'],
    [true, '“I hear you.”'],
    [false, 'Then wait.'],
  ]);
});

test('what a debtor may say is apart from the answer to it', () => {
  const script = 'First be silent.\n\nThey say: "It is in the mail."\nSay: "Thank you."';
  const [first, second] = paragraphs(script, 'script');
  expect(first?.said).toBeUndefined();
  expect(second?.said).toBe('“It is in the mail.”');
  expect(second?.lines.map(({ spoken }) => spoken)).toEqual([false, true]);
});

test('every blank of every letter has words of its own', () => {
  const names = readdirSync('content/letters').flatMap((file) =>
    [
      ...readFileSync(`content/letters/${file}`, 'utf8').matchAll(/\{([a-zA-Z][a-zA-Z0-9-]*)\}/g),
    ].map(([, name]) => name!),
  );
  expect([...new Set(names)].filter((name) => !Object.hasOwn(BLANKS_FOR_READERS, name))).toEqual(
    [],
  );
  expect(blankWords('courtFee')).toBe('court fee');
});

test('a line of its own is taken apart at its blanks, and left out where it does not stand', () => {
  expect(letterLine('{amountDue} due for {invoiceNames}')).toEqual([
    { kind: 'blank', text: 'amount due' },
    { kind: 'text', text: ' due for ' },
    { kind: 'blank', text: 'invoice number or numbers' },
  ]);
  expect(letterLine('{!many} a copy')).toEqual([{ kind: 'text', text: 'a copy' }]);
  expect(letterLine('{?many} copies')).toBeUndefined();
});

test('no reader sees the mark of a condition', () => {
  const { letters } = readContent(join(process.cwd(), 'content'));
  const marked = Object.entries(letters).filter(([, { data, body }]) =>
    /\{[?!]/.test(JSON.stringify(paragraphs(body, data.kind))),
  );
  expect(marked.map(([id]) => id)).toEqual([]);
});
