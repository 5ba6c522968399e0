import { useEffect, useState } from 'preact/hooks';
import { formLine, type ClaimForms } from '#domain/court-form.ts';
import type { PlaceId } from '#domain/case.ts';
import { fetchedOnce } from '#islands/planner/data.ts';
import shared from '#islands/planner/planner.module.css';
import { FILE_UI } from '#islands/planner/words/court-file.ts';

const askForForms = fetchedOnce<Readonly<Record<string, ClaimForms>>>('court-forms.json');

/**
 * The forms of a place; undefined while they are on the way, where there are none, and where they
 * could not be fetched: what the law of the planner knows of them stands until then.
 */
export function useClaimForms(place: PlaceId | undefined): ClaimForms | undefined {
  const [all, setAll] = useState<Readonly<Record<string, ClaimForms>>>();
  useEffect(() => {
    askForForms().then(setAll, () => setAll(undefined));
  }, []);
  return place === undefined ? undefined : all?.[place];
}

/** The form that the court itself gives out, with its address. */
export function CourtForms({
  place,
  short,
  known,
}: {
  readonly place: PlaceId | undefined;
  /** What the law of the planner calls it; absent where none was read. */
  readonly short: string | undefined;
  readonly known: ClaimForms | undefined;
}) {
  return (
    <section aria-labelledby="court-forms">
      <h2 id="court-forms" class={shared['section']}>
        {FILE_UI.forms}
      </h2>
      {short === undefined ? (
        <p>{FILE_UI.formUnread}</p>
      ) : (
        <>
          <ul>
            {(known?.forms ?? [{ name: short }]).map((form) => (
              <li key={formLine(form)}>
                {formLine(form)}
                {form.url !== undefined && (
                  <>
                    :{' '}
                    <a href={form.url} rel="noreferrer">
                      {FILE_UI.formAt(new URL(form.url).hostname)}
                    </a>
                  </>
                )}
                {known && form.url === undefined && `: ${FILE_UI.formAsk}`}
              </li>
            ))}
          </ul>
          {known?.notes && <p>{known.notes}</p>}
          <p>{FILE_UI.formsHow}</p>
        </>
      )}
      {place !== undefined && (
        <p>
          <a href={`/law/${place.toLowerCase()}/#claim-form`}>{FILE_UI.official}</a>
        </p>
      )}
    </section>
  );
}
