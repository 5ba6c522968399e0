import type { ComponentChildren } from 'preact';
import type { PlainDate } from '#domain/dates.ts';
import {
  CasesProvider,
  HalfCaseProvider,
  LadderProvider,
  LastChangeProvider,
  PlansProvider,
  SayProvider,
  SiteDataProvider,
  TodayProvider,
  type Cases,
  type HalfCaseHook,
  type LadderWords,
  type LastChangeHook,
  type Plans,
} from '#islands/planner/context.ts';
import type { SiteData } from '#islands/planner/data.ts';

interface Props {
  readonly cases: Cases;
  readonly data: SiteData;
  readonly today: PlainDate;
  readonly plans: Plans;
  readonly ladder: LadderWords;
  readonly halfCase: HalfCaseHook;
  readonly lastChange: LastChangeHook;
  readonly say: (text: string) => void;
  readonly children: ComponentChildren;
}

/** Hands down what the screens share. */
export function Shared(given: Props) {
  return (
    <CasesProvider value={given.cases}>
      <SiteDataProvider value={given.data}>
        <TodayProvider value={given.today}>
          <PlansProvider value={given.plans}>
            <LadderProvider value={given.ladder}>
              <HalfCaseProvider value={given.halfCase}>
                <LastChangeProvider value={given.lastChange}>
                  <SayProvider value={given.say}>{given.children}</SayProvider>
                </LastChangeProvider>
              </HalfCaseProvider>
            </LadderProvider>
          </PlansProvider>
        </TodayProvider>
      </SiteDataProvider>
    </CasesProvider>
  );
}
