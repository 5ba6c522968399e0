import { plannedRule, stricterRule, type Consent, type TwoPlaces } from '#domain/recording.ts';
import { SelectInput } from '#islands/form/inputs.tsx';
import { inputId, type Typed } from '#islands/form/types.ts';
import { RECORD, RULE_WORDS } from '#islands/guides/record-words.ts';
import {
  CopyText,
  countryGroups,
  PlanLink,
  ProofNote,
  ToolForm,
  type LawProof,
  type NamedPlace,
} from '#islands/guides/tool-parts.tsx';
import { FIELD } from '#islands/guides/tool-words.ts';
import css from '#islands/guides/tools.module.css';
import { useTool, type ToolReading } from '#islands/guides/use-tool.ts';

export interface RecordingPlaceProps extends NamedPlace {
  readonly consent: Consent;
  readonly proof: LawProof;
  readonly doubt?: string;
}
interface Props {
  readonly places: readonly RecordingPlaceProps[];
  readonly crossing: LawProof;
}
interface Result {
  readonly ends: readonly (RecordingPlaceProps | undefined)[];
  readonly two: TwoPlaces;
}

const ELSEWHERE = 'elsewhere';
const ENDS = ['rec-yours', 'rec-theirs'] as const;

function read(typed: Typed, places: readonly RecordingPlaceProps[]): ToolReading<Result> {
  const faults = ENDS.filter((name) => !typed[name]).map((name) => ({
    id: inputId(name),
    message: name === 'rec-yours' ? RECORD.errors.yours : RECORD.errors.theirs,
  }));
  if (faults.length > 0) return { faults };
  const ends = ENDS.map((name) => places.find(({ id }) => id === typed[name]));
  return { result: { ends, two: stricterRule(ends[0]?.consent, ends[1]?.consent) } };
}

/**
 * Whether a call may be recorded, by the law of both ends: the stricter rule, the line to say, and
 * notes instead.
 */
export default function RecordingChecker({ places, crossing }: Props) {
  const tool = useTool<Result>({}, (typed) => read(typed, places));
  const { input, result } = tool;
  const groups = [
    ...countryGroups(places),
    { label: '', choices: [{ value: ELSEWHERE, label: FIELD.elsewhere }] },
  ];
  return (
    <ToolForm
      tool={tool}
      action={RECORD.action}
      verdict={result && RULE_WORDS[result.two.rule].verdict}
      tone={result?.two.rule === 'one-party' ? undefined : 'stop'}
      answer={result && <Answer result={result} crossing={crossing} />}
    >
      <SelectInput
        {...input('rec-yours')}
        label={RECORD.yours}
        empty={FIELD.choosePlace}
        groups={groups}
      />
      <SelectInput
        {...input('rec-theirs')}
        label={RECORD.theirs}
        empty={FIELD.choosePlace}
        groups={groups}
      />
    </ToolForm>
  );
}

function Answer({
  result: { ends, two },
  crossing,
}: {
  readonly result: Result;
  readonly crossing: LawProof;
}) {
  const named = [...new Set(ends)];
  return (
    <>
      <p>
        {RULE_WORDS[two.rule].more} {named.length > 1 && RECORD.set[two.set]}
      </p>
      {two.cautious && <p>{RECORD.cautious}</p>}
      <ul>
        {named.map((place) => (
          <li key={place?.id ?? ELSEWHERE}>
            <strong>{place?.name ?? FIELD.elsewhere}:</strong>{' '}
            {place ? RULE_WORDS[plannedRule(place.consent)].short : RECORD.notHeld}. {place?.doubt}
            {place && <ProofNote proof={place.proof} />}
          </li>
        ))}
      </ul>
      {named.length > 1 && named.some((place) => place?.id.startsWith('US')) && (
        <ProofNote proof={crossing} />
      )}
      <RecordingLines />
      <p class="actions">
        <CopyText text={RECORD.notes} label={RECORD.copyNotes} />
        <CopyText text={RECORD.summary} label={RECORD.copySummary} />
      </p>
      <PlanLink stage="chasing.call" />
    </>
  );
}

/** The line to say before recording, and the sheet for notes: the same on the page. */
export function RecordingLines() {
  return (
    <>
      <p>
        <strong>{RECORD.sayTitle}</strong>
      </p>
      <p class={css['words']}>{RECORD.say}</p>
      <p>{RECORD.no}</p>
      <p>
        <strong>{RECORD.notesTitle}.</strong> {RECORD.notesHow}
      </p>
      <p class={css['words']}>{RECORD.notes}</p>
      <p class={css['words']}>{RECORD.summary}</p>
    </>
  );
}
