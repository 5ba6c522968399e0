/**
 * Lives of 1,200 days, whose every plan keeps the promises: npm run prove lives thousands of them.
 */
import { everyLifeHolds } from '../support/lives/hold.ts';

everyLifeHolds({ days: 1_200, runs: 25 });
