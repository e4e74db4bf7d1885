/**
 * Who may import whom. The rooms and the reasons are in docs/decisions; imports run one way:
 * app -> components -> lib/<capability> -> lib/realisasi.
 */

/** Rooms of lib that are not capabilities of the product. */
const FOUNDATION = 'realisasi|format|buku|database|env|akses|jejak|launcher'
/** Files of a capability that hold no data access and may be read from anywhere. */
const PLAIN = '(types|constants|schema|utils)\\.ts$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule('no-circles', 'Imports run one way.', {}, { circular: true }),
    rule('realisasi-alone', 'The rules of the field are pure: they import only themselves.',
      { path: '^lib/realisasi/' }, { pathNot: '^lib/realisasi/' }),
    rule('format-above-realisasi', 'Formatting knows the values of lib/realisasi and nothing else.',
      { path: '^lib/format/' }, { path: '^(app|components|prisma|tests|lib)/', pathNot: '^lib/(format|realisasi)/' }),
    rule('buku-below', 'Workbooks as such: the library behind them is known in lib/buku alone, and it knows no capability.',
      { path: '^lib/buku/' }, { path: '^(app|components|prisma|tests|lib)/', pathNot: '^lib/(buku|format|realisasi)/' }),
    rule('components-draw', 'Components get values by props; they never fetch.',
      { path: '^components/' },
      { path: '^(app|prisma|tests|lib)/|^node_modules/(pg|@prisma)/', pathNot: [`^lib/(realisasi|format)/`, `^lib/[^/]+/${PLAIN}`] }),
    rule('lib-below', 'lib knows neither pages nor components nor tests.',
      { path: '^lib/', pathNot: '^lib/launcher/' }, { path: '^(app|components|tests|prisma)/' }),
    rule('database-below', 'lib/database stands below all capabilities.',
      { path: '^lib/database/' }, { path: '^lib/', pathNot: '^lib/(database|env|realisasi)/', dependencyTypesNot: ['type-only'] }),
    rule('capability-by-its-door', 'Another capability is used through its loaders or mutations.',
      { path: `^lib/(?!(?:${FOUNDATION})/)([^/]+)/` },
      { path: '^lib/', pathNot: [`^lib/$1/`, '^lib/(realisasi|format|buku|database|env|akses|jejak)/', '^lib/[^/]+/(loaders|mutations)\\.ts$', `^lib/[^/]+/${PLAIN}`] }),
    rule('sql-in-its-room', 'Only data.ts, mutations.ts (and parts of them: data-x.ts, sql/), the session gate, lib/database and the sample speak to the database.',
      { path: '^(app|components|lib)/', pathNot: ['/(data|mutations)\\.ts$', '/(data|mutations)-[a-z-]+\\.ts$', '/sql/', '^lib/(database|launcher)/', '^lib/akses/(auth|sesi|pembatas|kunci-api)\\.ts$'] },
      { path: ['^node_modules/(pg|@prisma)/', '^lib/database/(generated|client|tulis)'], dependencyTypesNot: ['type-only'] }),
    rule('launcher-apart', 'The product does not depend on what starts it.',
      { path: '^(app|components|lib)/', pathNot: '^lib/launcher/' }, { path: '^lib/(launcher|database/embedded)/', pathNot: '^lib/database/embedded/' }),
    rule('no-orphan-packages', 'Every package is listed in package.json.', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/database/generated'] },
    exclude: { path: ['\\.test\\.tsx?$', '^\\.next', '/uji/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types', 'typings'] },
  },
}
