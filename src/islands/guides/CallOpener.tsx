import { useState } from 'preact/hooks';
import css from '#islands/calm/calm.module.css';
import { Rehearsal } from '#islands/calm/Rehearsal.tsx';
import { REHEARSAL } from '#islands/calm/words.ts';
import { OCCASIONS, type Occasion, type RehearsalWords } from '#planner/contact/rehearsal.ts';

/** The rehearsal of a call without a case: the names and sums are an example. */
export default function CallOpener({ words }: { readonly words: RehearsalWords }) {
  const [person, setPerson] = useState(false);
  const [occasion, setOccasion] = useState<Occasion>('first');
  return (
    <div class={css['box']}>
      <h3>{REHEARSAL.title}</h3>
      <div class={css['fields']}>
        <label>
          {REHEARSAL.whom}
          <select
            value={person ? 'person' : 'business'}
            onChange={(event) => setPerson(event.currentTarget.value === 'person')}
          >
            {Object.entries(REHEARSAL.callees).map(([id, name]) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {REHEARSAL.before}
          <select
            value={occasion}
            onChange={(event) =>
              setOccasion(OCCASIONS.find((each) => each === event.currentTarget.value) ?? 'first')
            }
          >
            {OCCASIONS.map((each) => (
              <option value={each} key={each}>
                {REHEARSAL.occasions[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Rehearsal
        words={words}
        facts={words.example}
        person={person}
        occasion={occasion}
        level={3}
        key={`${person} ${occasion}`}
      />
    </div>
  );
}
