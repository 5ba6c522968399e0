import { useState } from 'preact/hooks';
import { HalfTypedOffer } from '#islands/form/HalfTypedOffer.tsx';
import { TextInput } from '#islands/form/inputs.tsx';
import { useHalfTyped } from '#islands/form/use-half-typed.ts';
import css from '#islands/planner/accounts/accounts.module.css';
import type { Filled } from '#islands/planner/accounts/statements.ts';
import shared from '#islands/planner/planner.module.css';
import { STATEMENTS } from '#islands/planner/words/accounts.ts';
import { BLANKS_FOR_OWNERS } from '#islands/planner/words/letter.ts';

/** As long as the answers of a case may be. */
const MOST = 600;
const labelOf = (name: string): string => {
  const words = BLANKS_FOR_OWNERS[name] ?? name;
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
};

interface Props {
  readonly names: readonly string[];
  readonly onFill: (filled: Filled) => void;
}

/** What is the same on each statement and no case says: typed once for all of them. */
export function SharedBlanks({ names, onFill }: Props) {
  const [typed, setTyped] = useState<Filled>({});
  const half = useHalfTyped({ form: 'statements' }, typed, setTyped);
  return (
    <form
      noValidate
      aria-labelledby="shared-blanks"
      onSubmit={(event) => {
        event.preventDefault();
        half.used();
        onFill(typed);
      }}
    >
      <h2 id="shared-blanks" class={shared['section']}>
        {STATEMENTS.shared}
      </h2>
      <p class={css['shared']}>{STATEMENTS.sharedHow}</p>
      <HalfTypedOffer half={half} />
      {names.map((name) => (
        <TextInput
          key={name}
          name={name}
          label={labelOf(name)}
          most={MOST}
          value={typed[name] ?? ''}
          onInput={(value) => setTyped((before) => ({ ...before, [name]: value }))}
        />
      ))}
      <p class="actions">
        <button type="submit" class="button">
          {STATEMENTS.fill}
        </button>
      </p>
    </form>
  );
}
