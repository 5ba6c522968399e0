/** Routes of the planner, in the hash, so that nothing about a case reaches a server. Only ids are ever in them. */

export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'new'; readonly question: string }
  | { readonly at: 'import' }
  | { readonly at: 'delete-all' }
  | { readonly at: 'case'; readonly id: string }
  | { readonly at: 'check'; readonly id: string }
  | { readonly at: 'question'; readonly id: string; readonly question: string; readonly back?: 'check' | 'case' }
  | { readonly at: 'log'; readonly id: string; readonly kind?: string; readonly preset?: string }
  | { readonly at: 'assumptions'; readonly id: string }
  | { readonly at: 'backup'; readonly id: string }
  | { readonly at: 'delete'; readonly id: string };

/** The route that a hash names; undefined where it is no route of the planner (`#main`). */
export function readRoute(hash: string): Route | undefined {
  if (hash === '' || hash === '#') return { at: 'home' };
  if (!hash.startsWith('#/')) return undefined;
  const [first = '', id = '', place = '', third, fourth] = hash.slice(2).split('/').map(decode);
  if (first === 'new') return { at: 'new', question: id || 'who' };
  if (first === 'import' || first === 'delete-all') return { at: first };
  if (first !== 'case' || id === '') return { at: 'home' };
  if (place === 'check' || place === 'assumptions' || place === 'backup' || place === 'delete') return { at: place, id };
  if (place === 'log') return { at: 'log', id, ...(third ? { kind: third } : {}), ...(fourth ? { preset: fourth } : {}) };
  if (place === 'question' && third) {
    return { at: 'question', id, question: third, ...(fourth === 'check' || fourth === 'case' ? { back: fourth } : {}) };
  }
  return { at: 'case', id };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The hash of a route. */
export function hashOf(route: Route): string {
  const parts = (): readonly (string | undefined)[] => {
    switch (route.at) {
      case 'home': return [];
      case 'new': return ['new', route.question === 'who' ? undefined : route.question];
      case 'import': case 'delete-all': return [route.at];
      case 'case': return ['case', route.id];
      case 'question': return ['case', route.id, 'question', route.question, route.back];
      case 'log': return ['case', route.id, 'log', route.kind, route.preset];
      default: return ['case', route.id, route.at];
    }
  };
  return `#/${parts().filter((part) => part !== undefined).map(encodeURIComponent).join('/')}`;
}
