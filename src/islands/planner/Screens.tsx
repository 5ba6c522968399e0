import { useApp } from '#islands/planner/app.ts';
import type { Route } from '#islands/planner/route.ts';
import { Screen } from '#islands/planner/Screen.tsx';
import { SHELL } from '#islands/planner/words/shell.ts';
import { lazy } from '#islands/shared/lazy.tsx';

const HomeScreen = lazy(() => import('#islands/planner/home/HomeScreen.tsx'));
const CaseScreen = lazy(() => import('#islands/planner/case/CaseScreen.tsx'));
const NewCase = lazy(() => import('#islands/planner/interview/NewCase.tsx'));
const CaseQuestion = lazy(() => import('#islands/planner/interview/CaseQuestion.tsx'));
const CheckScreen = lazy(() => import('#islands/planner/interview/CheckScreen.tsx'));
const LogScreen = lazy(() => import('#islands/planner/log/LogScreen.tsx'));
const ImportScreen = lazy(() => import('#islands/planner/keeping/ImportScreen.tsx'));
const AssumptionsScreen = lazy(() => import('#islands/planner/case/AssumptionsScreen.tsx'));
const BackupScreen = lazy(() => import('#islands/planner/keeping/BackupScreen.tsx'));
const DeleteScreen = lazy(() => import('#islands/planner/keeping/DeleteScreen.tsx'));

/** The screen of a route. */
export function Screens({ route }: { readonly route: Route }) {
  const { store } = useApp();
  switch (route.at) {
    case 'home': return <HomeScreen />;
    case 'new': return <NewCase question={route.question} />;
    case 'import': return <ImportScreen />;
    case 'delete-all': return <DeleteScreen />;
    default:
  }
  const stored = store.find(route.id);
  if (!stored) {
    return (
      <Screen title={SHELL.missingCase} back={{ to: { at: 'home' }, label: SHELL.allCases }}>
        <p>{SHELL.missingCaseHow}</p>
      </Screen>
    );
  }
  switch (route.at) {
    case 'case': return <CaseScreen stored={stored} />;
    case 'check': return <CheckScreen stored={stored} />;
    case 'question': return <CaseQuestion stored={stored} question={route.question} back={route.back} />;
    case 'log': return <LogScreen stored={stored} kind={route.kind} preset={route.preset} />;
    case 'assumptions': return <AssumptionsScreen stored={stored} />;
    case 'backup': return <BackupScreen stored={stored} />;
    case 'delete': return <DeleteScreen stored={stored} />;
  }
}
