import { useState } from 'preact/hooks';
import { useSiteData, useToday } from '#islands/planner/context.ts';
import { placeName } from '#islands/planner/interview/places.ts';
import css from '#islands/planner/papers/papers.module.css';
import { FactRows } from '#islands/planner/papers/FactRows.tsx';
import { sharedRows } from '#islands/planner/papers/shared-rows.ts';
import { Tick } from '#islands/planner/papers/Tick.tsx';
import { CopyButton } from '#islands/planner/controls/CopyButton.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { SHARE } from '#islands/planner/words/share.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { sharedOf } from '#planner/papers/shared-case.ts';
import { encodeShared } from '#planner/papers/share.ts';

/** A link that holds the categories of a case: what it says is shown before it can be copied. */
export default function ShareLink({ stored }: { readonly stored: StoredCase }) {
  const { law } = useSiteData();
  const today = useToday();
  const [withPlace, setWithPlace] = useState(false);
  const place = sharedOf(stored.case, law, today, true).place;
  const shared = sharedOf(stored.case, law, today, withPlace);
  const link = `${location.href.replace(/#.*$/, '')}${hashOf({ at: 'shared', code: encodeShared(shared) })}`;
  return (
    <div class={css['stack']}>
      <p>
        {SHARE.how} {SHARE.server}
      </p>
      {place !== undefined && (
        <div>
          <Tick
            label={SHARE.addPlace(placeName(law, place))}
            hint={SHARE.addPlaceHint}
            on={withPlace}
            onChange={() => setWithPlace(!withPlace)}
          />
        </div>
      )}
      <section aria-labelledby="link-holds">
        <h3 id="link-holds">{SHARE.holds}</h3>
        <FactRows rows={sharedRows(shared, law)} />
      </section>
      <div>
        <p class={css['link']}>
          <span class="hush">{SHARE.address}: </span>
          {link}
        </p>
        <CopyButton text={link} label={SHARE.copy} />
      </div>
    </div>
  );
}
