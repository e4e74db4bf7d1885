/**
 * What a lock file says of a package.
 * @typedef {object} Package
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 *
 * @typedef {Record<string, Package>} Packages by their place: `node_modules/a/node_modules/b`; '' is the project
 */

/**
 * The packages that serving needs. `npm ci --omit=dev` installs more: a package of the tests that some package of the product
 * names as an optional peer (better-auth names vitest, next names Playwright) stays.
 * @param {Packages} packages of the lock file
 * @returns {Set<string>} their places
 */
export function reachable(packages) {
  /** @type {Set<string>} */
  const seen = new Set([''])
  for (const place of seen) {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = packages[place] ?? {}
    const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true)
    for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers]) {
      const found = resolve(packages, place, name)
      if (found !== null) seen.add(found)
    }
  }
  seen.delete('')
  return seen
}

/**
 * Where Node finds a package from a place: in the nearest node_modules upwards.
 * @param {Packages} packages
 * @param {string} place
 * @param {string} name
 */
function resolve(packages, place, name) {
  for (let at = place; ; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (packages[candidate] !== undefined) return candidate
    if (at === '') return null
  }
}
