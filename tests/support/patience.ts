/** What a test of an island waits for has its time, however busy the machine is. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 60_000 });
