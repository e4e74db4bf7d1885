const { readFileSync } = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const next = path.join(__dirname, '.next')
const read = (file) => readFileSync(path.join(next, file), 'utf8')

/** The scripts that the browser must load before the route works: Next's own and the route's entries. */
function firstLoad(route) {
  const routes = JSON.parse(read('app-path-routes-manifest.json'))
  const entry = Object.keys(routes).find((key) => routes[key] === route && key.endsWith('/page'))
  if (entry === undefined) throw new Error(`No page for ${route} in the build`)
  const sandbox = { globalThis: {} }
  vm.runInNewContext(read(`server/app${entry}_client-reference-manifest.js`), sandbox)
  const entries = Object.values(sandbox.globalThis.__RSC_MANIFEST[entry].entryJSFiles).flat()
  const files = new Set([...JSON.parse(read('build-manifest.json')).rootMainFiles, ...entries])
  return [...files].map((file) => path.join('.next', file))
}

module.exports = [{ name: 'Ringkasan, first-load JS', path: firstLoad('/'), gzip: true, limit: '150 kB' }]
