import { useState } from 'preact/hooks';
import { FINGERPRINT } from '#islands/planner/words/court-file.ts';
import { subtle } from '#islands/storage/bytes.ts';

const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface Props {
  readonly sum: string;
  readonly onSum: (sum: string) => void;
}

/** Notes the SHA-256 of a file that its owner picks: it is read here, and stays where it is. */
export function Fingerprint({ sum, onSum }: Props) {
  const [failed, setFailed] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    const digest = file && (await subtle()?.digest('SHA-256', await file.arrayBuffer()));
    setFailed(file !== undefined && digest === undefined);
    onSum(digest ? hex(digest) : '');
  };
  return (
    <div>
      <label for="fingerprint">{FINGERPRINT.label}</label>
      <p class="quiet small" id="fingerprint-hint">
        {FINGERPRINT.hint}
      </p>
      <input
        type="file"
        id="fingerprint"
        aria-describedby="fingerprint-hint"
        onChange={({ currentTarget: { files } }) => {
          read(files?.[0]).catch(() => setFailed(true));
        }}
      />
      <p role="status" class="small">
        {failed ? FINGERPRINT.failed : sum && FINGERPRINT.done(sum)}
      </p>
    </div>
  );
}
