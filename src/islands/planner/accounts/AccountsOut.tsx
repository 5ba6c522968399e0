import css from '#islands/planner/accounts/accounts.module.css';
import { download } from '#islands/planner/backup/files.ts';
import { useCases, useSiteData, useToday } from '#islands/planner/context.ts';
import { SaveButton } from '#islands/planner/papers/SaveButton.tsx';
import { hashOf } from '#islands/planner/screen-address.ts';
import { OUT } from '#islands/planner/words/accounts.ts';
import type { AgedAccount } from '#planner/cases/accounts.ts';

/** The ways out of the list: files that are made on a press, by code that is fetched then. */
export function AccountsOut({ accounts }: { readonly accounts: readonly AgedAccount[] }) {
  const { state } = useCases();
  const { law } = useSiteData();
  const today = useToday();
  const saveList = async () => {
    const { accountsCsv } = await import('#islands/planner/accounts/list-csv.ts');
    download(`accounts-${today}.csv`, accountsCsv(accounts, law), 'text/csv');
  };
  const saveContacts = async () => {
    const { cardsOf } = await import('#islands/planner/accounts/contact-file.ts');
    const files = state.cases.map((stored) => stored.case);
    download(`contacts-${today}.vcf`, cardsOf(files, today), 'text/vcard');
  };
  return (
    <section class={css['out']} aria-labelledby="accounts-out">
      <h2 id="accounts-out">{OUT.title}</h2>
      <p>
        {OUT.how} <span class="quiet">{OUT.contactsHow}</span>
      </p>
      <p class="actions">
        <SaveButton label={OUT.list} save={saveList} />
        <SaveButton label={OUT.contacts} save={saveContacts} />
      </p>
      <p class="actions">
        <a href={hashOf({ at: 'statements' })}>{OUT.statements}</a>
        <a href={hashOf({ at: 'dates' })}>{OUT.dates}</a>
      </p>
    </section>
  );
}
