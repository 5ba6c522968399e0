import { useToday } from '#islands/planner/context.ts';
import { download } from '#islands/planner/backup/files.ts';
import css from '#islands/planner/papers/papers.module.css';
import { RECAP } from '#islands/planner/words/recap.ts';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { contactsOf, type CaseContact } from '#planner/papers/contacts.ts';
import { vcardOf } from '#planner/papers/vcard.ts';

const save = (contacts: readonly CaseContact[]): void =>
  download(
    contacts.length === 1 ? 'contact.vcf' : 'contacts.vcf',
    contacts.map(vcardOf).join(''),
    'text/vcard',
  );

/** Contact cards of the people that a case names, made on this device. */
export default function ContactCards({ stored }: { readonly stored: StoredCase }) {
  const today = useToday();
  const contacts = contactsOf(stored.case, today);
  if (contacts.length === 0) return <p>{RECAP.cardsNone}</p>;
  const theirs = contacts.filter(({ role }) => role !== 'creditor');
  return (
    <div class={css['stack']}>
      <p>
        {RECAP.cardsHow} {RECAP.cardsWarn}
      </p>
      <ul role="list" class={css['links']}>
        {contacts.map((contact) => (
          <li key={contact.name} class={css['card']}>
            <span>
              <strong>{contact.name}</strong> <span class="quiet">{RECAP.roles[contact.role]}</span>
            </span>
            <button type="button" class="button" onClick={() => save([contact])}>
              {RECAP.saveCard(contact.name)}
            </button>
          </li>
        ))}
      </ul>
      {theirs.length > 1 && (
        <p class="actions">
          <button type="button" class="button" onClick={() => save(theirs)}>
            {RECAP.saveCards}
          </button>
        </p>
      )}
    </div>
  );
}
