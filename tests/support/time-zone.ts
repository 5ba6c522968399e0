/**
 * Stops a run whose time zone is not the one that its project names: its date tests would prove
 * nothing.
 */
const wanted = process.env['TZ'];
const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (actual !== wanted)
  throw new Error(`Expected the time zone ${String(wanted)}, the tests run in ${actual}`);
