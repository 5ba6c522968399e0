import css from '#islands/planner/backup/backup.module.css';
import { KEEPING } from '#islands/planner/words/keeping.ts';
import { habitOf, signsHere } from '#islands/storage/health.ts';

/** How long a browser keeps things: what applies to this one in the open, the rest a fold away. */
export function HowLong() {
  const habit = habitOf(signsHere());
  return (
    <section class={css['part']} aria-labelledby="how-long">
      <h2 id="how-long">{KEEPING.howLong}</h2>
      {habit === 'week' && (
        <div class={css['bites']}>
          <h3>{KEEPING.week}</h3>
          <p>{KEEPING.weekHow}</p>
        </div>
      )}
      {habit === 'icon' && (
        <div class={css['bites']}>
          <h3>{KEEPING.icon}</h3>
          <p>{KEEPING.iconHow}</p>
        </div>
      )}
      {habit === 'other' && <Advice title={KEEPING.otherWeek} text={KEEPING.weekHow} />}
      <Advice title={KEEPING.privateTitle} text={KEEPING.privateHow} />
      <Advice title={KEEPING.shared} text={KEEPING.sharedHow} />
      <Advice title={KEEPING.device} text={KEEPING.deviceHow} />
    </section>
  );
}

function Advice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <p>{text}</p>
    </details>
  );
}
