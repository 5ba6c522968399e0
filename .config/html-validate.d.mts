/** Types of `html-validate.mjs` for its test. */
import type { ConfigData } from 'html-validate';
declare const config: ConfigData;
export default config;
