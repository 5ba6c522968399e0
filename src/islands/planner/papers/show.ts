/** Money and dates of the recap. */
export { roughMoney, showDate, showMoney, showMonthOfYear } from '#islands/shared/format.ts';
