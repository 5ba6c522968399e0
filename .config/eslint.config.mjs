// House rules as lint errors. Each message says why, since the reason outlives the rule.
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { LAYERS, forbidden } from './layers.mjs';

const CODE = '**/*.{ts,tsx,mts,mjs}';

/** Things of the outside world, and how pure code gets them instead. */
const OUTSIDE = {
  'the DOM': ['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis'],
  storage: ['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  'the network': ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  'the clock': ['performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
  chance: ['crypto'],
  Node: ['process', 'Buffer', 'require'],
  'the console': ['console'],
};
const impureGlobals = Object.entries(OUTSIDE).flatMap(([what, names]) =>
  names.map((name) => ({
    name,
    message: `Pure code does not touch ${what}: take it as an argument, so that the same case gives the same plan.`,
  })),
);

const TODAY = 'Pure code has no clock: take `today` as an argument.';
const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: TODAY },
  { selector: "CallExpression[callee.name='Date']", message: TODAY },
  {
    selector:
      'MemberExpression[property.name=/^(get|set)(Date|Day|Month|FullYear|Hours|Minutes|Seconds|TimezoneOffset)$/]',
    message:
      'This depends on the time zone of the reader: dates are plain strings, with UTC arithmetic.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(toLocale.*String|localeCompare|resolvedOptions)$/]',
    message:
      "This depends on the reader's language or zone: the same case must give the same plan everywhere.",
  },
];

const reachesInBrowser = [
  {
    selector: "JSXAttribute[name.name='style']",
    message:
      'The content security policy drops style attributes: use a class, or a presentation attribute in SVG.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text of a case goes into the page as text only.',
  },
  {
    selector: "JSXNamespacedName[namespace.name='is'][name.name='inline']",
    message: 'The content security policy blocks inline scripts that Astro did not hash.',
  },
  {
    selector: "JSXNamespacedName[namespace.name='define'][name.name='vars']",
    message: 'define:vars writes inline code, which the content security policy blocks.',
  },
  // JSON-LD is the one exception: data in a script element cannot be written as text.
  {
    selector:
      "JSXOpeningElement:not(:has(JSXAttribute[value.value='application/ld+json'])) > JSXAttribute > JSXNamespacedName[namespace.name='set'][name.name='html']",
    message: 'Text goes into the page as text only.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text goes into the page as text only (Trusted Types would throw).',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Text goes into the page as text only (Trusted Types would throw).',
  },
];

const STORAGE =
  'Storage has one owner: ask src/islands/storage, which guards it, keeps in memory what could not be saved, and is the same for all.';
const STORES = ['localStorage', 'sessionStorage', 'indexedDB'];
const storageOwner = {
  files: ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.ts'],
  // Pure code may not touch it at all, and says so in words of its own.
  ignores: ['src/islands/storage/**', 'src/domain/**', 'src/planner/**', 'src/books/**'],
  rules: {
    'no-restricted-globals': ['error', ...STORES.map((name) => ({ name, message: STORAGE }))],
    'no-restricted-properties': [
      'error',
      ...['window', 'globalThis', 'self'].flatMap((object) =>
        STORES.map((property) => ({ object, property, message: STORAGE })),
      ),
    ],
  },
};

/** Prettier breaks code at this width; what it leaves is comments, and words that cannot break. */
const WIDTH = { code: 100, ignoreUrls: true };
const width = [
  {
    files: [CODE],
    ignores: ['src/domain/ids/**'],
    rules: {
      'max-len': [
        'error',
        { ...WIDTH, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
  {
    // Prettier does not format these: only a line that is one string and its name may be longer.
    files: ['**/*.astro'],
    rules: {
      'max-len': [
        'error',
        {
          ...WIDTH,
          ignorePattern:
            '^\\s*(const \\w+ = |[\\w-]+=\\{?|[\\w-]+: )?("[^"]*"|\'[^\']*\'|`[^`]*`)[},;>]*$',
        },
      ],
    },
  },
];

const imports = LAYERS.map((layer) => {
  const pattern = forbidden(layer);
  const message = `src/${layer.folder} may import only ${layer.may.join(' ')}. ${layer.why}`;
  const isPure = ['domain', 'planner', 'planner/explore', 'books'].includes(layer.folder);
  return {
    files: [`src/${layer.folder}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }],
      // The rule above does not see `import()`.
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression[source.value=/${pattern.replaceAll('/', '\\u002f')}/]`,
          message,
        },
        ...reachesInBrowser,
        ...(isPure ? pureSyntax : []),
      ],
      ...(isPure && {
        'no-restricted-globals': ['error', ...impureGlobals],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: TODAY },
          {
            object: 'Math',
            property: 'random',
            message: 'Pure code has no chance in it: take ids and choices as arguments.',
          },
        ],
      }),
    },
  };
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'node_modules/', 'public/']),
  {
    // No comment may switch a rule off: a rule that is wrong is changed here, for all.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'hack', 'oxlint-disable', 'eslint-disable'] },
      ],
      'max-lines': ['error', { max: 300 }],
      'no-nested-ternary': 'error',
    },
  },
  // Written by a command: as long as content is.
  { files: ['src/domain/ids/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    // Rules that need types are those of .config/oxlint.json: eslint takes eight times as long.
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `list[0]!` after a length check is clearer than a branch that cannot happen.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{mjs,mts}'],
    extends: [tseslint.configs.recommended],
  },
  {
    extends: [astro.configs['flat/recommended']],
    files: ['**/*.astro'],
  },
  { files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    },
  },
  ...width,
  ...imports,
  storageOwner,
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(skip|only|todo|skipIf|runIf|fails)$/]',
          message: 'Every test runs, on every machine.',
        },
      ],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-imports': [
        'error',
        {
          name: 'fast-check',
          importNames: ['default'],
          message:
            'Take it from tests/support/fc.ts: one seed a run, so that no test fails by luck.',
        },
      ],
      // Fixtures of Vitest must destructure their first argument, be it empty.
      'no-empty-pattern': 'off',
    },
  },
  { files: ['tests/support/fc.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: [CODE], ignores: ['src/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
