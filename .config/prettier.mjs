// How code is laid out. Astro pages are not formatted: the plugin puts line breaks inside inline
// elements, which readers then see as white space inside links. Content, fixtures and what is
// generated keep their own lines.
export default {
  printWidth: 100,
  singleQuote: true,
};
