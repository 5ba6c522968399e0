import type { ComponentChildren } from 'preact';
import { useSiteData } from '#islands/planner/context.ts';
import { LogForm } from '#islands/planner/log/LogForm.tsx';
import css from '#islands/planner/log/log.module.css';
import MayContact from '#islands/planner/log/MayContact.tsx';
import { CHANGE } from '#islands/planner/log/change.ts';
import { shown } from '#islands/planner/log/start-of.ts';
import shared from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { GUARD } from '#islands/planner/words/guard.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { LOG_TOPICS, type LogFormShape as Form } from '#planner/interview/log/log-form.ts';
import { LOG_FORMS, logForm } from '#planner/interview/log/log-forms.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';

interface Props {
  readonly stored: StoredCase;
  readonly kind: string | undefined;
  readonly preset: string | undefined;
  readonly back?: 'accounts' | undefined;
}
const everyday = LOG_FORMS.filter((form) => form.everyday);
const isOther = ({ everyday: often, unlisted }: Form): boolean => !often && !unlisted;

/** What happened: the list of kinds, or the form of one. */
export default function LogScreen({ stored, kind, preset, back: from }: Props) {
  const { law, logWords } = useSiteData();
  const { id, log } = stored.case;
  const back = { to: { at: 'case', id }, label: SHELL.toCase } as const;
  const old = kind === CHANGE ? log.find((each) => each.id === preset) : undefined;
  if (old) {
    const form = shown(old)?.form;
    return form ? (
      <LogForm stored={stored} form={form} old={old} />
    ) : (
      <Screen title={LOG.change} back={back} narrow>
        <p>{LOG.notShown}</p>
      </Screen>
    );
  }
  const form = logForm(kind);
  // A step that nobody knows cannot be done: then it is one of the others.
  if (form && (!form.unlisted || Object.hasOwn(law.steps, preset ?? '')))
    return <LogForm stored={stored} form={form} preset={preset} back={from} />;
  return (
    <Screen title={LOG.title} back={back} narrow>
      <details class={css['more']}>
        <summary>{GUARD.may}</summary>
        <MayContact stored={stored} />
      </details>
      <div class={css['groups']}>
        <FormList id="everyday" title={LOG.everyday} caseId={id} forms={everyday} />
        {LOG_TOPICS.map((topic) => (
          <FormList
            key={topic}
            id={topic}
            title={logWords[topic].title}
            caseId={id}
            forms={LOG_FORMS.filter((each) => each.topic === topic && isOther(each))}
            first={topic === 'notice' && <a href={hashOf({ at: 'hold', id })}>{LOG.holdDesk}</a>}
          />
        ))}
      </div>
    </Screen>
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly caseId: string;
  readonly forms: readonly Form[];
  readonly first?: ComponentChildren;
}

/** The forms of one topic, as links. */
function FormList({ id, title, caseId, forms, first }: ListProps) {
  const { logWords } = useSiteData();
  return (
    <section aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`} class={shared['section']}>
        {title}
      </h2>
      <ul role="list" class={shared['replies']}>
        {first && <li>{first}</li>}
        {forms.map((form) => (
          <li key={form.id}>
            <a href={hashOf({ at: 'log', id: caseId, kind: form.id })}>
              {formTitle(logWords, form.id)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
