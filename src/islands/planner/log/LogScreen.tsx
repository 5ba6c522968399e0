import { LOG_KINDS } from '#islands/planner/log/kinds.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/route.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

interface Props { readonly stored: StoredCase; readonly kind: string | undefined; readonly preset: string | undefined }
type Group = keyof typeof LOG.groups;

/** What happened: the list of kinds, or the form of one. */
export default function LogScreen({ stored, kind, preset }: Props) {
  const chosen = LOG_KINDS.find(({ id }) => id === kind);
  if (chosen) return <LogForm stored={stored} kind={chosen} preset={preset} />;
  const id = stored.case.id;
  return (
    <Screen title={LOG.title} back={{ to: { at: 'case', id }, label: SHELL.toCase }} narrow>
      {(Object.keys(LOG.groups) as Group[]).map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} class={css['section']}>{LOG.groups[group]}</h2>
          <ul role="list" class={css['replies']}>
            {LOG_KINDS.filter((each) => each.group === group).map((each) => (
              <li key={each.id}><a href={hashOf({ at: 'log', id, kind: each.id })}>{LOG.kinds[each.id]}</a></li>
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}
