// How the code for browsers is cut into files.
//
// By itself the bundler makes a file of every set of modules that the same parts share: a case came
// in ninety files of one or two kilobytes, in five rounds. Here what a visit to the planner wants
// at the same moment comes together.
//
// A module is wanted by at least the parts, and at least as early, as every module that imports it.
// Files are made of what is alike in both, or of what comes before the rest of them: so no file
// imports another in a circle, which would run code before what it needs is there.

/** Bytes of source in one file; packed for the way they are a sixth of it. */
const MOST = 75_000;
/** What so many parts outside the planner want, most pages with a tool load. */
const MANY = 3;
const STYLES = /\.css(?:\?|$)/;
const PAGE_SCRIPT = /\.astro\?astro&type=script|\/components\/guide\//;
/** The parts of the planner in the order in which a visit asks for them. */
const MOMENTS = [
  /\/islands\/planner\/Planner\.tsx$/,
  /\/islands\/(?:storage\/store\.ts|planner\/core\.ts|.*\/case-strip\.tsx)$/,
  /\/islands\/planner\/case\/CaseScreen\.tsx$/,
  /\/(?:UpdateReady|BackupNudge)\.tsx$/,
  /\/(?:DatesPlace|LogPlace|MoneyPlace|PapersPlace|WouldChange)\.tsx$/,
  // Not of a visit to the planner, but of the fields that lead there: both share their files.
  /\/home\/first-step\.ts$/,
];

/** All modules that can be reached from one by `next`, itself among them. */
function reach(id, next) {
  const seen = new Set([id]);
  for (const each of seen) for (const other of next(each)) seen.add(other);
  return seen;
}

/** Names the file of every module that more than one part wants at once. */
function nameFiles(ids, infoOf) {
  const importersOf = (id) => infoOf(id)?.importers ?? [];
  const isRoot = (id) => infoOf(id).isEntry || infoOf(id).dynamicImporters.length > 0;
  const isPart = (id) => MOMENTS.some((part) => part.test(id));
  const within = (root) =>
    isPart(root) ||
    [...reach(root, (id) => (isPart(id) ? [] : anyImporter(id)))].every(
      (id) => isPart(id) || (!infoOf(id).isEntry && anyImporter(id).length > 0),
    );
  const anyImporter = (id) => [...importersOf(id), ...(infoOf(id)?.dynamicImporters ?? [])];

  const kindOf = (id) => {
    // Styles put together in another way than on the server would be taken for those, and lost.
    if (STYLES.test(id)) return undefined;
    const roots = [...reach(id, importersOf)].filter(isRoot);
    const moment = MOMENTS.findIndex((part) => roots.some((root) => part.test(root)));
    if (roots.length < 2 || moment < 0) return undefined;
    if (roots.some((root) => PAGE_SCRIPT.test(root))) return undefined;
    const outside = roots.filter((root) => !within(root)).sort();
    if (outside.length === 0) return `planner-${moment}`;
    if (outside.length >= MANY) return `shared-${moment}`;
    return [...outside.map((root) => /(\w+)\.\w+$/.exec(root)?.[1]), moment].join('-');
  };

  // What a module imports comes before it.
  const ordered = new Set();
  const visit = (id, open) => {
    if (ordered.has(id) || open.has(id)) return;
    open.add(id);
    for (const next of infoOf(id)?.importedIds ?? []) if (ids.has(next)) visit(next, open);
    ordered.add(id);
  };
  for (const id of ids) visit(id, new Set());

  const names = new Map();
  const sizes = new Map();
  for (const id of ordered) {
    const kind = kindOf(id);
    if (!kind) continue;
    const size = (sizes.get(kind) ?? 0) + (infoOf(id).code?.length ?? 0);
    sizes.set(kind, size);
    names.set(id, `${kind}-${Math.floor(size / MOST)}`);
  }
  return names;
}

/**
 * Styles are named by what they hold alone: pages link them under the name that they have on the
 * server, where the code is cut in another way.
 */
const assetFileNames = ({ names }) =>
  names.some((name) => name.endsWith('.css'))
    ? '_astro/styles.[hash][extname]'
    : '_astro/[name].[hash][extname]';

/** The integration. */
export function codeInFewFiles() {
  let names;
  let ids;
  const plugin = {
    name: 'code-in-few-files',
    enforce: 'post',
    configEnvironment(name, options) {
      const output = (((options.build ??= {}).rolldownOptions ??= {}).output ??= {});
      output.assetFileNames = assetFileNames;
      if (name !== 'client') return;
      const rolldown = options.build.rolldownOptions;
      // A file may export more than its entry does: other files take shared code from it.
      rolldown.preserveEntrySignatures = 'allow-extension';
      const group = {
        name: (id, ctx) =>
          (names ??= nameFiles(ids, (each) => ctx.getModuleInfo(each))).get(id) ?? null,
        includeDependenciesRecursively: false,
      };
      rolldown.output = { ...rolldown.output, codeSplitting: { groups: [group] } };
    },
    buildEnd() {
      if (this.environment.name !== 'client') return;
      // As they happened to be read, they come in another order each time, and files with them.
      ids = new Set([...this.getModuleIds()].sort());
      names = undefined;
    },
  };
  return {
    name: 'code-in-few-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
