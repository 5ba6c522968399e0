import type { ComponentChildren } from 'preact';
import { Desk } from '#islands/planner/case/desk/Desk.tsx';
import desk from '#islands/planner/case/desk/desk.module.css';
import { PrintThis } from '#islands/planner/case/desk/PrintThis.tsx';
import { ContactCalendarPicture } from '#islands/planner/case/pictures/ContactCalendarPicture.tsx';
import { PictureFold } from '#islands/planner/case/PictureFold.tsx';
import { usePlans, useSiteData } from '#islands/planner/context.ts';
import css from '#islands/planner/log/log.module.css';
import { LogList } from '#islands/planner/log/LogList.tsx';
import MayContact from '#islands/planner/log/MayContact.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { GUARD } from '#islands/planner/words/guard.ts';
import { LOG } from '#islands/planner/words/log.ts';
import { CALENDAR } from '#islands/planner/words/pictures.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { LOG_TOPICS, type LogFormShape as Form } from '#planner/interview/log/log-form.ts';
import { LOG_FORMS } from '#planner/interview/log/log-forms.ts';
import { formTitle } from '#planner/interview/log/log-words.ts';

const everyday = LOG_FORMS.filter((form) => form.everyday);
const isOther = ({ everyday: often, unlisted }: Form): boolean => !often && !unlisted;

/** *Log*: what may have happened, as buttons, and what has. */
export default function LogPlace({ stored }: { readonly stored: StoredCase }) {
  const { logWords } = useSiteData();
  const { planOf } = usePlans();
  const file = stored.case;
  const { id } = file;
  const plan = planOf(file);
  return (
    <Desk stored={stored} place="log">
      <section class="screen-only" aria-labelledby="what-happened">
        <h2 id="what-happened" class={desk['first']} tabIndex={-1} data-part>
          {LOG.title}
        </h2>
        <ul role="list" class={desk['replies']}>
          {everyday.map((form) => (
            <li key={form.id}>
              <a class="button" href={hashOf({ at: 'log', id, kind: form.id })}>
                {formTitle(logWords, form.id)}
              </a>
            </li>
          ))}
        </ul>
        <details class={desk['fold']}>
          <summary>{LOG.others}</summary>
          <div class={css['groups']}>
            {LOG_TOPICS.map((topic) => (
              <FormList
                key={topic}
                id={topic}
                title={logWords[topic].title}
                caseId={id}
                forms={LOG_FORMS.filter((each) => each.topic === topic && isOther(each))}
                first={
                  topic === 'notice' && (
                    <a class="go" href={hashOf({ at: 'hold', id })}>
                      {LOG.holdDesk}
                    </a>
                  )
                }
              />
            ))}
          </div>
        </details>
        <details class={desk['fold']}>
          <summary>{GUARD.may}</summary>
          <MayContact stored={stored} />
        </details>
      </section>
      <LogList stored={stored} />
      {!plan.stage.startsWith('closed.') && (
        <PictureFold title={CALENDAR.title}>
          {() => <ContactCalendarPicture file={file} plan={plan} />}
        </PictureFold>
      )}
      <p class={`${desk['links']} screen-only`}>
        <PrintThis />
      </p>
    </Desk>
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
  if (forms.length === 0 && !first) return null;
  return (
    <section aria-labelledby={`group-${id}`}>
      <h3 id={`group-${id}`} class={desk['label']}>
        {title}
      </h3>
      <ul role="list" class={css['kinds']}>
        {first && <li>{first}</li>}
        {forms.map((form) => (
          <li key={form.id}>
            <a class="go" href={hashOf({ at: 'log', id: caseId, kind: form.id })}>
              {formTitle(logWords, form.id)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
