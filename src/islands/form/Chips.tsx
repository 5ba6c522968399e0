import { FieldFrame, type FrameProps } from '#islands/form/FieldFrame.tsx';
import { inputId, type Choice } from '#islands/form/types.ts';
import css from '#islands/form/press.module.css';

interface Props extends FrameProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/**
 * One of a few, as radio buttons in a row that a thumb can hit: what is chosen shows by its mark,
 * not by color alone.
 */
export function Chips(props: Props) {
  const { name, choices, value, onInput } = props;
  return (
    <FieldFrame {...props} group>
      <div class={css['chips']}>
        {choices.map((choice, index) => (
          <label class={css['chip']} key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? inputId(name) : undefined}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onInput(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
