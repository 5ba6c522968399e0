// What the built pages must be as HTML. Off is only what Astro or a design decision makes moot,
// with the reason.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements, booleans and white space its own way; browsers read both alike.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Titles carry the name of the site, and readers of results see the first words anyway.
    'long-title': 'off',
    // `role="list"` keeps a list a list in Safari where its bullets are styled away.
    'no-redundant-role': 'off',
    // The pages carry no integrity hashes: every file is of this origin, which the policy enforces.
    'require-sri': 'off',
    // The built-in "tel:" advice is about layout; numbers here are samples.
    'tel-non-breaking': 'off',
    // HTML5 ids may begin with a digit, as ids of sources do.
    'valid-id': ['error', { relaxed: true }],
    // The name of an island's element is Astro's.
    'element-name': ['error', { whitelist: ['astro-island', 'astro-slot', 'astro-static-slot'] }],
  },
};
