import { useSiteData } from '#islands/planner/context.ts';
import { CHANGE } from '#islands/planner/log/change.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import { shown } from '#islands/planner/log/start-of.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { AT_DESK } from '#islands/planner/words/desk.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { logForm } from '#planner/interview/log/log-forms.ts';

const LogPlace = lazy(() => import('#islands/planner/log/LogPlace.tsx'));

interface Props {
  readonly stored: StoredCase;
  readonly kind: string | undefined;
  readonly preset: string | undefined;
  readonly back?: 'accounts' | undefined;
}

/** What happened: the form of one kind of entry, or the place of the log. */
export default function LogScreen({ stored, kind, preset, back: from }: Props) {
  const { law } = useSiteData();
  const { id, log } = stored.case;
  const old = kind === CHANGE ? log.find((each) => each.id === preset) : undefined;
  if (old) {
    const form = shown(old)?.form;
    return form ? (
      <LogForm stored={stored} form={form} old={old} />
    ) : (
      <Screen title={LOG.change} back={{ to: { at: 'log', id }, label: AT_DESK.toLog }} narrow>
        <p>{LOG.notShown}</p>
      </Screen>
    );
  }
  const form = logForm(kind);
  // A step that nobody knows cannot be done: then it is one of the others.
  if (form && (!form.unlisted || Object.hasOwn(law.steps, preset ?? '')))
    return <LogForm stored={stored} form={form} preset={preset} back={from} />;
  return <LogPlace stored={stored} />;
}
