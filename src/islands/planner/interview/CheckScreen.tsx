import { usePlans, useSiteData } from '#islands/planner/context.ts';
import { rangeInWords } from '#islands/planner/case/assumed-words.ts';
import { answerInWords } from '#islands/planner/interview/answer-words.ts';
import css from '#islands/planner/planner.module.css';
import { hashOf } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { FIGURE, FIGURE_WORDS } from '#islands/planner/words/routes.ts';
import { QUESTION, SECTION_NAMES, SHELL } from '#islands/planner/words/shell.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { readUnsure } from '#islands/storage/unsure.ts';
import { reachableQuestions, SECTIONS, type Question } from '#planner/interview/interview.ts';

/** All answers, each with a link that changes it and comes back here. */
export default function CheckScreen({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const { id, answers } = stored.case;
  const asked = reachableQuestions(answers, law);
  const unsure = readUnsure(id);
  return (
    <Screen title={QUESTION.check} back={{ to: { at: 'case', id }, label: SHELL.toCase }} narrow>
      {SECTIONS.map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`} class={css['section']}>
            {SECTION_NAMES[section]}
          </h2>
          <dl class={css['answers']}>
            {asked
              .filter((each) => each.section === section)
              .map((each) => (
                <Row key={each.id} asked={each} stored={stored} unsure={unsure.includes(each.id)} />
              ))}
          </dl>
        </section>
      ))}
      <OwnFigures stored={stored} />
      <p class="actions">
        <a class="button" href={hashOf({ at: 'case', id })}>
          {QUESTION.toPlan}
        </a>
      </p>
    </Screen>
  );
}

interface RowProps {
  readonly asked: Question;
  readonly stored: StoredCase;
  /** It was answered with "not sure". */
  readonly unsure: boolean;
}

function Row({ asked, stored, unsure }: RowProps) {
  const data = useSiteData();
  const { id, answers } = stored.case;
  const legend = data.questions[asked.id]?.legend ?? asked.id;
  const given = asked.fields.flatMap((field) => answerInWords(field, asked, answers, data) ?? []);
  return (
    <div class={css['answer']}>
      <dt>{legend}</dt>
      <dd>
        {given.length > 0 ? (
          given.map((line) => <span key={line}>{line}</span>)
        ) : (
          <span class="quiet">{unsure ? SHELL.unsure : QUESTION.notAnswered}</span>
        )}
      </dd>
      <dd>
        <a href={hashOf({ at: 'question', id, question: asked.id, back: 'check' })}>
          {QUESTION.change}
          <span class="hush"> {legend}</span>
        </a>
      </dd>
    </div>
  );
}

/** Figures behind the routes that the owner set. */
function OwnFigures({ stored }: { readonly stored: StoredCase }) {
  const { planOf } = usePlans();
  const { id, answers } = stored.case;
  const own = planOf(stored.case).assumptions.filter((figure) => figure.own);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own-figures">
      <h2 id="own-figures" class={css['section']}>
        {FIGURE.yoursTitle}
      </h2>
      <dl class={css['answers']}>
        {own.map((figure) => (
          <div class={css['answer']} key={figure.name}>
            <dt>{FIGURE_WORDS[figure.name].name}</dt>
            <dd>{rangeInWords(figure, answers.debt.currency)}</dd>
            <dd>
              <a href={hashOf({ at: 'assumptions', id })}>
                {QUESTION.change}
                <span class="hush"> {FIGURE_WORDS[figure.name].name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
