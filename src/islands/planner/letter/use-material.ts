/** A letter of a case today: what it is made from, whether it fits, whether it is true. */
import { useMemo } from 'preact/hooks';
import type { Case, SentBy } from '#domain/case.ts';
import { usePlans, useSiteData, useToday } from '#islands/planner/context.ts';
import type { LetterText } from '#islands/planner/data.ts';
import { letterMaterial, type LetterMaterial } from '#islands/planner/letter/letter-document.ts';
import { letterView } from '#islands/planner/letter/letter-view.ts';
import { usualWay } from '#islands/planner/letter/usual-way.ts';
import { fitOf, stepOf, type Fit } from '#planner/papers/letter-fit.ts';
import { untruths, type Untrue } from '#planner/papers/truth.ts';
import type { Step } from '#planner/plan/plan-types.ts';

export interface LetterToday {
  readonly material: LetterMaterial;
  readonly sentBy: SentBy;
  readonly fit: Fit;
  readonly untrue: readonly Untrue[];
}

/**
 * The case is read once, not at every key that is pressed.
 * @param chosen how it is to go out; absent: as such a letter usually does
 * @param of the step whose letter it is; absent: the one of the plan, else the next
 */
export function useMaterial(
  file: Case,
  id: string,
  letter: LetterText,
  chosen: SentBy | undefined,
  of?: Step,
): LetterToday {
  const { law } = useSiteData();
  const today = useToday();
  const plan = usePlans().planOf(file);
  const view = useMemo(() => {
    const { deadline: _, ...undated } = plan.next;
    const step = of ?? stepOf(id, file, plan, law) ?? undated;
    return letterView(file, plan, step, law, today, id);
  }, [id, file, plan, law, today, of]);
  const about = useMemo(
    () => ({
      fit: fitOf({ ...letter, id }, file, plan, law, today),
      untrue:
        letter.kind === 'letter'
          ? untruths({ ...letter, id }, file, plan, view.step, law, today)
          : [],
    }),
    [id, letter, file, plan, law, today, view],
  );
  const sentBy = chosen ?? usualWay(view.step, id, file);
  const material = useMemo(
    () => letterMaterial(id, letter, view, sentBy),
    [id, letter, view, sentBy],
  );
  return { material, sentBy, ...about };
}
