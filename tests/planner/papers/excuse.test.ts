import { expect, test } from 'vitest';
import { excuseIn } from '#planner/papers/excuse.ts';

test('what they say is apart from the answer to it', () => {
  expect(
    excuseIn('They say: "It is in the mail."\nIt may mean: it is.\nSay: "Thank you."'),
  ).toEqual({ said: '"It is in the mail."', answer: 'It may mean: it is.\nSay: "Thank you."' });
});

test('other paragraphs are no excuse, and neither is one without an answer', () => {
  expect(excuseIn('How to use these: be silent.')).toBeUndefined();
  expect(excuseIn('They say: "It is in the mail."')).toBeUndefined();
});
