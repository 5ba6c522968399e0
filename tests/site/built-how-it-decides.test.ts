/**
 * The page on how the planner decides is made from the planner: nothing of the machine or the rules
 * is missing from it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { StateNode } from 'xstate';
import { describe, expect, test } from 'vitest';
import { EIGHT } from '#planner/explore/lives/eight.ts';
import { ladder } from '#planner/ladder/ladder.ts';
import { STAGES } from '#planner/ladder/stages.ts';
import { builtPage } from '../support/pages.ts';

const main = builtPage('/how-it-decides/');
const stages = builtPage('/how-it-decides/ladder/');
const lives = builtPage('/how-it-decides/lives/');
const textOf = ({ document }: typeof main) =>
  document.querySelector('main')!.textContent.replace(/\s+/g, ' ');

type Node = StateNode;
const idOf = ({ path }: Node): string =>
  (path.length > 1 && path[0] === 'open' ? path.slice(1) : path).join('.');
const allBelow = (node: Node): Node[] => [
  node,
  ...Object.values(node.states).flatMap((child) => allBelow(child)),
];
const nodes = allBelow(ladder.root as unknown as Node);

/** Every transition of the machine that leads to another place, as the page would mark it. */
const transitions = nodes.flatMap((node) =>
  [...node.transitions.values(), node.always ?? []]
    .flat()
    .flatMap(({ eventType, guard, target }) => {
      const to = target?.[0] as Node | undefined;
      return to && to !== node
        ? [{ node, to: idOf(to), cause: `${eventType}/${typeof guard === 'string' ? guard : ''}` }]
        : [];
    }),
);

/** Places that stand for a node in the lists: itself, the group it is part of, and any stage. */
const standIns = (node: Node): string[] => [
  ...(node.parent ? standIns(node.parent) : ['everywhere']),
  idOf(node),
];

describe('the ladder', () => {
  const ways = [...stages.document.querySelectorAll('.ways [data-from]')].map((item) => ({
    from: item.getAttribute('data-from') ?? '',
    to: item.getAttribute('data-to'),
    causes: [...item.querySelectorAll('[data-cause]')].map((cause) =>
      cause.getAttribute('data-cause'),
    ),
  }));

  test('is read from a machine that has stages and transitions', () => {
    expect(transitions.length).toBeGreaterThan(100);
    expect(ways.length).toBeGreaterThan(80);
  });

  test('is drawn with every stage', () => {
    const drawn = new Set(
      [...stages.document.querySelectorAll('svg [data-stage]')].map((each) =>
        each.getAttribute('data-stage'),
      ),
    );
    expect(STAGES.filter((stage) => !drawn.has(stage))).toEqual([]);
    const whole = new Set(
      [...main.document.querySelectorAll('svg [data-stage], svg [data-group]')].map(
        (each) => each.getAttribute('data-stage') ?? each.getAttribute('data-group'),
      ),
    );
    expect(
      STAGES.filter((stage) => !whole.has(stage) && !whole.has(stage.split('.')[0] ?? '')),
    ).toEqual([]);
  });

  test('is told with every transition that moves a case', () => {
    const missing = transitions.filter(
      ({ node, to, cause }) =>
        !ways.some(
          (way) => standIns(node).includes(way.from) && way.to === to && way.causes.includes(cause),
        ),
    );
    expect(missing.map(({ node, to, cause }) => `${idOf(node)} → ${to} by ${cause}`)).toEqual([]);
  });

  test('tells no way that the machine does not have', () => {
    const invented = ways.flatMap(({ from, to, causes }) =>
      causes
        .filter((cause) => !transitions.some((each) => each.to === to && each.cause === cause))
        .map((cause) => `${from} → ${String(to)} by ${String(cause)}`),
    );
    expect(invented).toEqual([]);
  });

  test('has a number in the list for each number in the picture', () => {
    for (const svg of stages.document.querySelectorAll('svg.machine')) {
      const drawn = [...svg.querySelectorAll('.machine__key text')]
        .map(({ textContent }) => Number(textContent))
        .sort((a, b) => a - b);
      const listed = [...svg.parentElement!.querySelectorAll('.ways__key')].map(({ textContent }) =>
        Number(textContent),
      );
      expect(drawn, svg.textContent).toEqual(listed);
    }
  });

  test('shows no name of a helper state, event or guard raw', () => {
    for (const page of [main, stages])
      expect(textOf(page)).not.toMatch(
        /\b(opening|routing|onHold|notDue|is[A-Z]\w+|has[A-Z]\w+|says[A-Z]\w+|may[A-Z]\w+|holds[A-Z]\w+|undefined|null|NaN)\b/,
      );
  });

  test('has a picture with a title and a description, and no style of its own', () => {
    for (const { document, html } of [main, stages]) {
      for (const svg of document.querySelectorAll('svg[role=img]')) {
        for (const id of svg.getAttribute('aria-labelledby')?.split(' ') ?? ['none'])
          expect(document.getElementById(id)?.textContent, id).toMatch(/\w{3}/);
      }
      expect(html).not.toMatch(/ style="/);
    }
  });
});

describe('the lives', () => {
  const sections = [...lives.document.querySelectorAll('.how__part')];

  test('are eight, each told from the first day to where it ends or rests', () => {
    expect(sections.length).toBe(EIGHT.length);
    for (const section of sections) {
      const days = [...section.querySelectorAll('.life__day')].map(
        ({ textContent }) => textContent,
      );
      expect(days[0], section.textContent).toBe('First day');
      expect(days.length).toBeGreaterThan(1);
      expect(section.querySelector('p')?.textContent).toMatch(/closed after|at rest in/);
    }
  });

  test('leave no step, entry or stage without words', () => {
    expect(textOf(lives)).not.toMatch(/\b(undefined|null|NaN|[a-z]+\.[a-z]+[A-Z]\w+)\b/);
    for (const said of lives.document.querySelectorAll('.life > li > :last-child'))
      expect(said.textContent, said.parentElement?.textContent).toMatch(/\w{3}/);
  });
});

describe('the rules', () => {
  const ids = readdirSync('content/rules').map((file) => file.replace(/\.yaml$/, ''));

  test('all have a place of their own, a title and a source', () => {
    const poor = ids.filter((id) => {
      const rule = main.document.getElementById(`rule-${id}`);
      return (
        !rule?.querySelector('h4')?.textContent.trim() ||
        !rule.querySelector('a[href^="/sources/"][href*="#"], a[href="/law/"]')
      );
    });
    expect(poor).toEqual([]);
    expect(main.document.querySelectorAll('.rule').length).toBe(ids.length);
  });

  test('mark their blanks and leave none raw', () => {
    expect(main.document.querySelectorAll('.rule u').length).toBeGreaterThan(20);
    expect(textOf(main)).not.toMatch(/\{\w+\}/);
  });
});

describe('the promises', () => {
  const items = [...main.document.querySelectorAll('.promises > li')];

  test('are nineteen, each with what proves it', () => {
    expect(items.length).toBe(19);
    for (const item of items)
      expect(item.querySelector('.promises__proof')?.textContent, item.id).toMatch(/\w+ .+\./);
  });

  test('tell the numbers of this build', () => {
    const numbers = [...main.document.querySelectorAll('.how__facts dd')].map(({ textContent }) =>
      Number(textContent.replaceAll(',', '')),
    );
    const [situations, events, steps, cases] = numbers;
    expect(situations).toBeGreaterThan(1_000);
    expect(events).toBeGreaterThan(300);
    expect(steps).toBeGreaterThan(100_000);
    expect(cases).toBeGreaterThan(100);
    expect(textOf(main)).toContain(`${STAGES.length} stages were reached`);
  });
});

describe('the letters and call scripts, as the page promises of them', () => {
  const letters = readdirSync('content/letters').map((file) => ({
    file,
    body: readFileSync(`content/letters/${file}`, 'utf8').split(/^---$/m).slice(2).join(''),
  }));
  const THREATS =
    /\b(police|criminal|crime|fraud|arrest\w*|jail|prison|prosecut\w+|credit (score|bureau|report|rating|file|record)|blacklist\w*|social media|newspaper|review site|sham(e|ing)|employer|immigration|garnish\w*|bailiffs?|regret|or else)\b/i;
  const NEXT_STEP =
    /\b(sue|suing|lawsuit|legal action|small claims|collection agency|collector|go to court|court papers)\b/i;

  test('threaten with nothing', () => {
    expect(letters.length).toBeGreaterThan(10);
    expect(
      letters
        .filter(({ body }) => THREATS.test(body))
        .map(({ file, body }) => `${file}: ${THREATS.exec(body)?.[0] ?? ''}`),
    ).toEqual([]);
  });

  test('name a court or an agency as the next step in the final demand only', () => {
    const naming = letters.filter(({ body }) => NEXT_STEP.test(body)).map(({ file }) => file);
    expect(naming.filter((file) => !file.startsWith('final-demand'))).toEqual([]);
    expect(
      letters
        .filter(({ file }) => file.startsWith('final-demand'))
        .every(({ body }) => body.length > 200),
    ).toBe(true);
  });
});
