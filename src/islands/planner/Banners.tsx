import css from '#islands/planner/planner.module.css';
import { SHELL } from '#islands/planner/words/shell.ts';
import { WARN_SIZE } from '#islands/storage/limits.ts';
import type { State, Store } from '#islands/storage/store.ts';

/** What is wrong with saving, if anything: it stays until it is right again. */
export function Banners({ state, store }: { readonly state: State; readonly store: Store }) {
  const save = () => { void import('#islands/planner/keeping/files.ts').then(({ saveAll }) => saveAll(store)); };
  const backup = state.cases.length > 0 && (
    <button type="button" class="button" onClick={save}>{SHELL.saveBackup}</button>
  );
  const bad = state.bad.length;
  return (
    <>
      {!state.kept && <Banner text={SHELL.notKept}>{backup}</Banner>}
      {state.unsaved > 0 && <Banner text={SHELL.unsaved}>{backup}</Banner>}
      {state.newer && <Banner text={SHELL.newer}><button type="button" class="button" onClick={() => location.reload()}>{SHELL.reload}</button></Banner>}
      {bad > 0 && <Banner text={SHELL.bad(bad)} />}
      {state.size > WARN_SIZE && <Banner text={SHELL.big}>{backup}</Banner>}
    </>
  );
}

function Banner({ text, children }: { readonly text: string; readonly children?: preact.ComponentChildren }) {
  return <div class={css['banner']} role="alert"><p>{text}</p>{children}</div>;
}
