import css from '#islands/planner/case/case.module.css';
import shared from '#islands/planner/planner.module.css';
import { hashOf, type ScreenAddress } from '#islands/planner/screen-address.ts';
import { NAV } from '#islands/planner/words/case.ts';

/** Everything else that can be done with this case, in one quiet list. */
export function CaseNav({ id, held }: { readonly id: string; readonly held: boolean }) {
  const links: readonly (readonly [ScreenAddress, string])[] = [
    [{ at: 'log', id }, NAV.log],
    [{ at: 'letter', id }, NAV.letters],
    [{ at: 'rehearse', id }, NAV.rehearse],
    [{ at: 'calm', id }, NAV.calm],
    [{ at: 'hold', id }, held ? NAV.held : NAV.hold],
    [{ at: 'dates-of', id }, NAV.dates],
    [{ at: 'recap', id }, NAV.recap],
    [{ at: 'file', id }, NAV.file],
    [{ at: 'backup', id }, NAV.backup],
    [{ at: 'check', id }, NAV.answers],
  ];
  return (
    <nav aria-labelledby="for-this-case" class="screen-only">
      <h2 id="for-this-case" class={shared['section']}>
        {NAV.title}
      </h2>
      <ul role="list" class={css['nav']}>
        {links.map(([route, name]) => (
          <li key={route.at}>
            <a href={hashOf(route)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
