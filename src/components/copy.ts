const BLOCKS = new Set(['P', 'LI', 'DIV', 'SUMMARY', 'BLOCKQUOTE', 'H2', 'H3', 'H4', 'TR']);

function lines(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Element && node.hasAttribute('data-pagefind-ignore')) return '';
  const inner = [...node.childNodes].map(lines).join('');
  return BLOCKS.has(node.nodeName) ? `\n\n${inner.trim()}\n\n` : inner;
}

/**
 * The text of an element as a letter has it: paragraphs apart, furniture such as source numbers
 * left out.
 */
export function readable(element: Element): string {
  return lines(element)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
