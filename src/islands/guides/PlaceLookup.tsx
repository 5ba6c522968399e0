import { useState } from 'preact/hooks';
import css from '#islands/guides/guides.module.css';

interface Place {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly court: string;
  readonly limitText: string;
  readonly yearsText: string;
  readonly recordingText: string;
}

/** The few figures of one place that owners ask for first, with the way to its page. */
export default function PlaceLookup({ places }: { readonly places: readonly Place[] }) {
  const [slug, setSlug] = useState('');
  const place = places.find((each) => each.slug === slug);
  const countries = [...new Set(places.map(({ country }) => country))];
  return (
    <div class={css['box']}>
      <label class={css['field']}>
        Where is the customer?
        <select value={slug} onChange={(event) => setSlug(event.currentTarget.value)}>
          <option value="">Choose a place</option>
          {countries.map((country) => (
            <optgroup label={country} key={country}>
              {places
                .filter((each) => each.country === country)
                .map((each) => (
                  <option value={each.slug} key={each.slug}>
                    {each.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div aria-live="polite">
        {place && (
          <>
            <dl class={css['facts']}>
              <div>
                <dt>Court for small sums</dt>
                <dd>{place.court}</dd>
              </div>
              <div>
                <dt>Most you can claim there</dt>
                <dd>{place.limitText}</dd>
              </div>
              <div>
                <dt>Years to sue</dt>
                <dd>{place.yearsText}</dd>
              </div>
              <div>
                <dt>Recording a call</dt>
                <dd>{place.recordingText}</dd>
              </div>
            </dl>
            <p>
              <a href={`${import.meta.env.BASE_URL}law/${place.slug}/`}>
                All figures for {place.name}, with sources
              </a>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
