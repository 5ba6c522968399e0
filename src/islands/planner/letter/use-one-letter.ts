/** Everything about one letter of a case that its screen shows and changes. */
import type { Case } from '#domain/case.ts';
import { useCases, useSay } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { letterForms } from '#islands/planner/letter/letter-paper.ts';
import { textOf } from '#islands/planner/letter/letter-document.ts';
import { withDetail } from '#islands/planner/letter/save-details.ts';
import { markOf, useLetter } from '#islands/planner/letter/use-letter.ts';
import { useHalfBlanks } from '#islands/planner/letter/use-half-blanks.ts';
import { useMaterial } from '#islands/planner/letter/use-material.ts';
import { REFUSED_SAVE } from '#islands/planner/words/refused.ts';
import type { SaveRefusal } from '#islands/storage/save-refusal.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';

/** Blanks that say what is offered: who names a sum of their own makes an offer of their own. */
const OFFERED: readonly string[] = ['settlementAmount', 'instalmentTable'];

/**
 * Saves a detail of the case that a letter asked for; says why, where that was refused, and `none`
 * where it is no detail of a case.
 */
function useDetails(stored: StoredCase) {
  const { store } = useCases();
  return (name: string, value: string): SaveRefusal | 'none' | undefined => {
    // Two gaps may be filled before the page has shown the first.
    const { case: file, rev } = store.find(stored.case.id) ?? stored;
    const answers = withDetail(file.answers, name, value);
    if (!answers) return 'none';
    return store.saveCase(file.id, { title: file.title, answers, openedOn: file.openedOn }, rev);
  };
}

/** A letter of a case in the hands of its owner, with what may stop it from going out. */
export function useOneLetter(stored: StoredCase, id: string, letter: LetterText) {
  const file: Case = stored.case;
  const say = useSay();
  const hand = useLetter(file.id, id);
  const half = useHalfBlanks(file.id, id);
  const saveDetail = useDetails(stored);
  const { draft } = hand;
  const { material, sentBy, fit, untrue } = useMaterial(file, id, letter, draft.sentBy);
  const forms = letterForms(material, draft, sentBy);
  const { open, isTableGone } = forms;
  const mark = markOf(textOf(material));
  const moved = hand.moved(mark);
  const isNamed = !open.some(({ name }) => OFFERED.includes(name));
  const stops = untrue.filter(({ kind }) => kind !== 'their-offer' || !isNamed);
  const isTrue = stops.length === 0 && open.length === 0 && !moved && !isTableGone;
  return {
    file,
    id,
    letter,
    hand,
    half,
    material,
    sentBy,
    fit,
    forms,
    stops,
    moved,
    /** Nothing stands in the way of its going out. */
    ready: isTrue || letter.kind === 'script',
    fill: (name: string, value: string) => {
      const refused = saveDetail(name, value);
      if (refused === 'none') return hand.fill(name, value);
      if (!refused) return;
      half.note(name, value);
      say(REFUSED_SAVE[refused]);
    },
    /** Changes the words; `said` is told to who cannot see it. */
    change: (text: string, said?: string) => {
      hand.setBody(text, mark);
      if (said !== undefined) say(said);
    },
    keep: () => hand.keep(mark),
  };
}
export type OneLetterState = ReturnType<typeof useOneLetter>;
