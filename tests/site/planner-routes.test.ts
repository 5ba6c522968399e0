/**
 * The ways a case can end: the picture and its table, the figures they rest on, the rules that
 * reasons lead to, a long log.
 */
import { expect } from 'vitest';
import { faultsOnTheWay } from '../support/axe.ts';
import { test, type Page } from '../support/browser.ts';
import { thorough } from '../support/thorough.ts';
import {
  caseId,
  goTo,
  heading,
  openCase,
  openPlanner,
  STRANGER,
  toPlace,
  unfold,
} from './planner-walk.ts';

const figures = (page: Page) => goTo(page, `#/case/${caseId(page)}/assumptions`);
const save = (page: Page) => page.getByRole('button', { name: 'Save the figures' }).click();

test('an owner sets a figure of their own, sees what it did to the routes, and takes it back', async ({
  visitor,
}) => {
  const page = await openCase(await visitor(), STRANGER);
  await toPlace(page, 'Money');
  await unfold(page, 'What these figures rest on');
  await page.getByText('this site’s guess').first().waitFor();
  expect(await page.getByRole('img', { name: /^(Agency|Lawsuit|Write-off): / }).count()).toBe(3);
  await page.getByRole('link', { name: 'Change these figures' }).click();
  await heading(page, 'The figures behind the routes').waitFor();

  await page.getByLabel('What an agency keeps').fill('half');
  await page.getByLabel('Cost of a lawyer').fill('$900');
  await save(page);
  const summary = page.getByRole('alert').getByRole('link');
  await expect.poll(() => summary.innerText()).toContain('What an agency keeps');
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.getByLabel('Cost of a lawyer').inputValue()).toBe('$900');
  expect(await faultsOnTheWay(page)).toEqual([]);
  await page.getByLabel('What an agency keeps').fill('50 %');
  await save(page);
  await page.getByRole('heading', { name: 'Saved. What changed' }).waitFor();
  await page.getByText(/^Agency, likely left: \$[\d,]+ → \$[\d,]+$/).waitFor();
  await page.getByText('your figure').first().waitFor();

  await page.reload();
  await heading(page, STRANGER.name).waitFor();
  await figures(page);
  expect(await page.getByLabel('What an agency keeps').inputValue()).toBe('50');
  await page.getByRole('button', { name: /^Use the site’s range .*agency keeps$/ }).click();
  expect(await page.getByLabel('What an agency keeps').inputValue()).toBe('');
  await save(page);
  await page.getByRole('heading', { name: 'Saved. What changed' }).waitFor();
  await goTo(page, `#/case/${caseId(page)}/check`);
  await heading(page, 'Check your answers').waitFor();
  const answers = await page.locator('main').innerText();
  expect(answers).toContain('Cost of a lawyer');
  expect(answers).not.toContain('What an agency keeps');
});

// In the gate, planner-faults changes another answer in three tabs.
if (thorough)
  test('figures changed in two tabs at once are both kept, and the owner chooses', async ({
    visitor,
  }) => {
    const owner = await visitor();
    const one = await openCase(owner, STRANGER);
    const two = await openPlanner(owner, undefined, `/plan/#/case/${caseId(one)}/assumptions`);
    await figures(one);
    for (const page of [one, two]) await heading(page, 'The figures behind the routes').waitFor();
    await one.getByLabel('Court fee').fill('25');
    await two.getByLabel('Court fee').fill('75');
    await save(one);
    await heading(one, STRANGER.name).waitFor();
    await save(two);
    await two
      .getByRole('heading', { name: 'This case was changed in two places at once' })
      .waitFor();
  });

test('every reason of a case leads to the entry of its rule', async ({ visitor }) => {
  const page = await openCase(await visitor(), STRANGER);
  await toPlace(page, 'Money');
  await page.getByText('What each way would leave you').waitFor();
  const links = await page
    .locator('a[href*="#rule-"]')
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')!))]);
  expect(links.length).toBeGreaterThan(6);
  await page.goto(links[0]!.split('#')[0]!);
  const ids = new Set(
    await page.locator('[id^="rule-"]').evaluateAll((all) => all.map(({ id }) => id)),
  );
  expect(links.map((link) => link.split('#')[1]!).filter((id) => !ids.has(id))).toEqual([]);
});

test('what would change the plan is told in sentences, once it is asked for', async ({
  visitor,
}) => {
  const page = await openCase(await visitor(), STRANGER);
  const told = page.getByRole('listitem').filter({ hasText: /The next step would be: .+\./ });
  expect(await told.count()).toBe(0);
  await unfold(page, 'What would change it');
  await expect.poll(() => told.count()).toBeGreaterThan(1);
});

test('on paper a case has its steps and reasons with their sources, and no buttons', async ({
  visitor,
}) => {
  const page = await openCase(await visitor(), STRANGER);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0);
  for (const name of ['Do this next', 'Why this, and why now', 'What they owe'])
    expect(await page.getByText(name).first().isVisible()).toBe(true);
  expect(await page.getByText('Did something else happen?').isVisible()).toBe(false);
});
