/**
 * Who may import whom. `lib` has floors: a room imports rooms of its own floor or of floors below it, never upwards. Within the
 * capability wings another room is entered through its door. `app` and `components` stand above all floors:
 * app -> components -> lib.
 */

/** The floors of lib, the lowest first; a name without a wing beneath it is a room of its own. */
const FLOORS = ['realisasi', 'dasar', 'posisi', 'tahun', 'lapor', 'lihat', 'rakor']
/** Wings whose rooms are capabilities of the product. */
const WINGS = 'tahun|lapor|lihat|rakor'
/** Files of a capability that hold no data access and may be read from anywhere. */
const PLAIN = '(types|constants|schema|utils)\\.ts$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** One rule a floor: nothing of it reaches up. What starts the product (launcher) stands outside the house. */
const floors = FLOORS.slice(0, -1).map((floor, i) => rule(`floor-${i}-${floor}`, `lib/${floor} knows nothing of the floors above it.`,
  { path: `^lib/${floor}/`, pathNot: '^lib/dasar/launcher/' }, { path: `^lib/(${FLOORS.slice(i + 1).join('|')})/` }))

/** Components are laid out as lib is, and look down only as well. */
const COMPONENT_FLOORS = ['dasar', 'tahun', 'lapor', 'lihat', 'rakor']
const componentFloors = COMPONENT_FLOORS.slice(0, -1).map((floor, i) => rule(`components-floor-${i}-${floor}`, `components/${floor} draws for the floors above it, and knows none of them.`,
  { path: `^components/${floor}/` }, { path: `^components/(${COMPONENT_FLOORS.slice(i + 1).join('|')})/` }))

module.exports = {
  forbidden: [
    rule('no-circles', 'Imports run one way.', {}, { circular: true }),
    ...floors,
    ...componentFloors,
    rule('a-wing-for-every-room', 'lib and components have these wings and no loose rooms.', {},
      { path: '^(lib|components)/', pathNot: `^(lib/(${FLOORS.join('|')})|components/(${COMPONENT_FLOORS.join('|')}))/` }),
    rule('realisasi-alone', 'The rules of the field are pure: they import only themselves.',
      { path: '^lib/realisasi/' }, { pathNot: '^lib/realisasi/' }),
    rule('format-above-realisasi', 'Formatting knows the values of lib/realisasi and nothing else.',
      { path: '^lib/dasar/format/' }, { path: '^(app|components|prisma|tests|lib)/', pathNot: '^lib/(dasar/format|realisasi)/' }),
    rule('buku-below', 'Workbooks as such: the library behind them is known in lib/dasar/buku alone, and it knows no capability.',
      { path: '^lib/dasar/buku/' }, { path: '^(app|components|prisma|tests|lib)/', pathNot: '^lib/((dasar/buku|dasar/format|realisasi)/|dasar/batas/giliran\\.ts$)' }),
    rule('typst-below', 'Printing as such: the compiler is known in lib/dasar/typst alone, and it knows no capability.',
      { path: '^lib/dasar/typst/' }, { path: '^(app|components|prisma|tests|lib)/', pathNot: '^lib/(dasar/typst/|dasar/batas/giliran\\.ts$)' }),
    rule('typst-alone', 'Nothing but lib/dasar/typst speaks to the compiler of documents.',
      { path: '^(app|components|lib)/', pathNot: '^lib/dasar/typst/' }, { path: '^node_modules/@myriaddreamin/' }),
    rule('components-draw', 'Components get values by props; they never fetch.',
      { path: '^components/' },
      { path: '^(app|prisma|tests|lib)/|^node_modules/(pg|@prisma)/', pathNot: [`^lib/(realisasi|dasar/format|(lihat|rakor)/panel)/`, `^lib/.+/${PLAIN}`] }),
    rule('lib-below', 'lib knows neither pages nor components nor tests.',
      { path: '^lib/', pathNot: '^lib/dasar/launcher/' }, { path: '^(app|components|tests|prisma)/' }),
    rule('database-below', 'lib/dasar/database stands below all capabilities; the line in which work takes its turn imports nothing.',
      { path: '^lib/dasar/database/' }, { path: '^lib/', pathNot: '^lib/(dasar/(database|env)/|realisasi/|dasar/batas/giliran\\.ts$)', dependencyTypesNot: ['type-only'] }),
    rule('panel-pure', 'Findings are pure: plain data in, a panel out. No session, no database, no React.',
      { path: '^lib/(lihat|rakor)/panel/' }, { path: '^(app|components|prisma|tests|lib)/|^node_modules/', pathNot: ['^lib/(realisasi|dasar/format|(lihat|rakor)/panel)/', `^lib/.+/${PLAIN}`] }),
    rule('capability-by-its-door', 'Another capability is used through its loaders or mutations; berkas, which reads files, and panel, which makes findings, know no database and are used from anywhere in their wing and above.',
      { path: `^lib/(${WINGS})/([^/]+)/` },
      { path: `^lib/(posisi|(?:${WINGS})/[^/]+)/`, pathNot: ['^lib/$1/$2/', '^lib/lapor/berkas/', '^lib/(lihat|rakor)/panel/', '^lib/.+/(loaders|mutations)\\.ts$', `^lib/.+/${PLAIN}`] }),
    rule('sql-in-its-room', 'Only data.ts, mutations.ts (and parts of them: data-x.ts, sql/), the session gate, lib/dasar/database and the sample speak to the database.',
      { path: '^(app|components|lib)/', pathNot: ['/(data|mutations)\\.ts$', '/(data|mutations)-[a-z-]+\\.ts$', '/sql/', '^lib/dasar/(database|launcher)/', '^lib/dasar/akses/(auth|auth-sesi|sesi|pembatas|kunci-api)\\.ts$'] },
      { path: ['^node_modules/(pg|@prisma)/', '^lib/dasar/database/(generated|client|tulis)'], dependencyTypesNot: ['type-only'] }),
    rule('berkas-pure', 'The reader of files with figures is pure: no session, no database.',
      { path: '^lib/lapor/berkas/' }, { path: '^(app|components|prisma|tests|lib)/', pathNot: '^lib/(lapor/berkas|dasar/buku|dasar/format|realisasi)/' }),
    rule('launcher-apart', 'The product does not depend on what starts it.',
      { path: '^(app|components|lib)/', pathNot: '^lib/dasar/launcher/' }, { path: '^lib/dasar/(launcher|database/embedded)/', pathNot: '^lib/dasar/database/embedded/' }),
    rule('no-orphan-packages', 'Every package is listed in package.json.', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/dasar/database/generated'] },
    exclude: { path: ['\\.test\\.tsx?$', '^\\.next', '/uji/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types', 'typings'] },
  },
}
