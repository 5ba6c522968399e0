import { useMemo } from 'preact/hooks';
import { localeOfCase } from '#domain/case-country.ts';
import { useCases, useHalfCase, useSiteData } from '#islands/planner/context.ts';
import { isExample } from '#islands/planner/home/example-id.ts';
import { isInRound } from '#islands/planner/accounts/round.ts';
import type { ScreenAddress } from '#islands/planner/screen-address.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { SHELL } from '#islands/planner/words/shell.ts';
import { writeIn } from '#islands/shared/format.ts';
import { lazy } from '#islands/shared/lazy.tsx';
import type { StoredCase } from '#islands/storage/read-all.ts';
import { withOwnDetails } from '#planner/cases/own-details.ts';

const HomeScreen = lazy(() => import('#islands/planner/home/HomeScreen.tsx'));
const CaseScreen = lazy(() => import('#islands/planner/case/CaseScreen.tsx'));
const NewCase = lazy(() => import('#islands/planner/interview/NewCase.tsx'));
const CaseQuestion = lazy(() => import('#islands/planner/interview/CaseQuestion.tsx'));
const CheckScreen = lazy(() => import('#islands/planner/interview/CheckScreen.tsx'));
const DatesPlace = lazy(() => import('#islands/planner/case/DatesPlace.tsx'));
const MoneyPlace = lazy(() => import('#islands/planner/case/MoneyPlace.tsx'));
const PapersPlace = lazy(() => import('#islands/planner/letter/PapersPlace.tsx'));
const LogScreen = lazy(() => import('#islands/planner/log/LogScreen.tsx'));
const Accounts = lazy(() => import('#islands/planner/accounts/Accounts.tsx'));
const ImportScreen = lazy(() => import('#islands/planner/backup/ImportScreen.tsx'));
const BooksScreen = lazy(() => import('#islands/planner/books/BooksScreen.tsx'));
const WhoScreen = lazy(() => import('#islands/planner/books/WhoScreen.tsx'));
const AssumptionsScreen = lazy(() => import('#islands/planner/case/AssumptionsScreen.tsx'));
const BackupScreen = lazy(() => import('#islands/planner/backup/BackupScreen.tsx'));
const KeepingScreen = lazy(() => import('#islands/planner/backup/KeepingScreen.tsx'));
const DatesScreen = lazy(() => import('#islands/planner/papers/DatesScreen.tsx'));
const RecapScreen = lazy(() => import('#islands/planner/papers/RecapScreen.tsx'));
const FileScreen = lazy(() => import('#islands/planner/papers/FileScreen.tsx'));
const SharedScreen = lazy(() => import('#islands/planner/papers/SharedScreen.tsx'));
const LetterScreen = lazy(() => import('#islands/planner/letter/LetterScreen.tsx'));
const SentScreen = lazy(() => import('#islands/planner/letter/SentScreen.tsx'));
const CalmScreen = lazy(() => import('#islands/planner/calm/CalmScreen.tsx'));
const RehearseScreen = lazy(() => import('#islands/planner/calm/RehearseScreen.tsx'));
const HoldScreen = lazy(() => import('#islands/planner/log/HoldScreen.tsx'));
const FromStage = lazy(() => import('#islands/planner/interview/FromStage.tsx'));
const DeleteScreen = lazy(() => import('#islands/planner/backup/DeleteScreen.tsx'));

/** A case as its screens show it: with what other cases say of the owner. */
function useWithOwn(stored: StoredCase | undefined): StoredCase | undefined {
  const { cases } = useCases().state;
  return useMemo(() => {
    if (!stored) return undefined;
    const file = withOwnDetails(
      stored.case,
      cases.map((each) => each.case),
    );
    return file === stored.case ? stored : { ...stored, case: file };
  }, [stored, cases]);
}

/** The screen of a route. */
export function Screens({ route }: { readonly route: ScreenAddress }) {
  const { store, state } = useCases();
  const { law } = useSiteData();
  const { half } = useHalfCase();
  // Before any part of the screen is drawn: all write the dates of one case, or of one owner.
  const shown = 'id' in route ? store.find(route.id) : state.cases[0];
  writeIn(localeOfCase(law, (route.at === 'new' ? half.answers : shown?.case.answers) ?? {}));
  const stored = useWithOwn('id' in route ? shown : undefined);
  switch (route.at) {
    case 'home':
      return <HomeScreen />;
    case 'new':
      return <NewCase />;
    case 'import':
      return <ImportScreen />;
    case 'books':
      return <BooksScreen />;
    case 'who':
      return <WhoScreen />;
    case 'from':
      return <FromStage stage={route.stage} />;
    case 'keeping':
      return <KeepingScreen />;
    case 'accounts':
    case 'statements':
      return <Accounts part={route.at} />;
    case 'dates':
      return <DatesScreen />;
    case 'shared':
      return <SharedScreen code={route.code} />;
    case 'delete-all':
      return <DeleteScreen />;
    default:
  }
  if (!stored) {
    return (
      <Screen title={SHELL.missingCase} back={{ to: { at: 'home' }, label: SHELL.allCases }}>
        <p>{SHELL.missingCaseHow}</p>
      </Screen>
    );
  }
  const screen = <CasePart route={route} stored={stored} />;
  const isTried = isExample(route.id);
  if (!isTried && !isInRound()) return screen;
  return (
    <>
      <Accounts part={isTried ? 'example' : { round: route.id }} />
      {screen}
    </>
  );
}

interface Part {
  readonly route: Extract<ScreenAddress, { readonly id: string }>;
  readonly stored: StoredCase;
}

/** The screen of one case. */
function CasePart({ route, stored }: Part) {
  switch (route.at) {
    case 'case':
      return <CaseScreen stored={stored} />;
    case 'days':
      return <DatesPlace stored={stored} />;
    case 'money':
      return <MoneyPlace stored={stored} />;
    case 'papers':
      return <PapersPlace stored={stored} />;
    case 'check':
      return <CheckScreen stored={stored} />;
    case 'question':
      return (
        <CaseQuestion
          stored={stored}
          question={route.question}
          back={route.back}
          more={route.more}
        />
      );
    case 'log':
      return (
        <LogScreen stored={stored} kind={route.kind} preset={route.preset} back={route.back} />
      );
    case 'assumptions':
      return <AssumptionsScreen stored={stored} />;
    case 'backup':
      return <BackupScreen stored={stored} />;
    case 'letter':
      return <LetterScreen stored={stored} letter={route.letter} />;
    case 'sent':
      return <SentScreen stored={stored} entry={route.entry} />;
    case 'hold':
      return <HoldScreen stored={stored} />;
    case 'calm':
      return <CalmScreen stored={stored} />;
    case 'rehearse':
      return <RehearseScreen stored={stored} />;
    case 'recap':
      return <RecapScreen stored={stored} />;
    case 'file':
      return <FileScreen stored={stored} />;
    case 'dates-of':
      return <DatesScreen stored={stored} />;
    case 'delete':
      return <DeleteScreen stored={stored} />;
  }
}
