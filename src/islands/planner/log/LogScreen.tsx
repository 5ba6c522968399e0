import { LOG_KINDS } from '#islands/planner/log/kinds.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import css from '#islands/planner/log/log.module.css';
import MayContact from '#islands/planner/log/MayContact.tsx';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { GUARD } from '#islands/planner/words/guard.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props {
  readonly stored: StoredCase;
  readonly kind: string | undefined;
  readonly preset: string | undefined;
}
type Group = keyof typeof LOG.groups;

/** What happened: the list of kinds, or the form of one. */
export default function LogScreen({ stored, kind, preset }: Props) {
  const chosen = LOG_KINDS.find(({ id }) => id === kind);
  if (chosen) return <LogForm stored={stored} kind={chosen} preset={preset} />;
  const id = stored.case.id;
  return (
    <Screen title={LOG.title} back={{ to: { at: 'case', id }, label: SHELL.toCase }} narrow>
      <details class={css['more']}>
        <summary>{GUARD.may}</summary>
        <MayContact stored={stored} />
      </details>
      <div class={css['groups']}>
        {(Object.keys(LOG.groups) as Group[]).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} class={shared['section']}>
              {LOG.groups[group]}
            </h2>
            <ul role="list" class={shared['replies']}>
              {group === 'notice' && (
                <li>
                  <a href={hashOf({ at: 'hold', id })}>{LOG.holdDesk}</a>
                </li>
              )}
              {LOG_KINDS.filter((each) => each.group === group).map((each) => (
                <li key={each.id}>
                  <a href={hashOf({ at: 'log', id, kind: each.id })}>{LOG.kinds[each.id]}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Screen>
  );
}
