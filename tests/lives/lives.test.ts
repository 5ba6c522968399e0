/**
 * Lives of 400 days, whose every plan keeps the promises: npm run prove lives thousands of them.
 */
import { everyLifeHolds } from '../support/lives/hold.ts';

everyLifeHolds({ days: 400, runs: 120 });
