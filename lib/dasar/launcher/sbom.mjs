import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './paths.mjs'
import { reachable } from './reach.mjs'

// npm run sbom: the software bill of materials (CycloneDX) of what serves, into `.data/sbom.cdx.json` or the file named after it.
const file = path.resolve(ROOT, process.argv[2] ?? '.data/sbom.cdx.json')
const npm = process.env.npm_execpath
const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']
const run = npm?.endsWith('.js') === true
  ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64e6 })
  : spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64e6, shell: process.platform === 'win32' })
if (run.status !== 0) {
  console.error(`Daftar paket tidak dapat dibuat:\n${run.stderr}`)
  process.exit(1)
}
const sbom = JSON.parse(run.stdout)
const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'))
const needed = new Set([...reachable(packages)].map((place) => `${place.slice(place.lastIndexOf('node_modules/') + 13)}@${packages[place].version}`))
/** npm writes a scope into the name (`@a/b`) in some versions, beside it (`group`) in others. */
const name = (/** @type {{ group?: string, name: string, version: string }} */ part) => `${part.group === undefined || part.name.startsWith('@') ? '' : `${part.group}/`}${part.name}@${part.version}`
const kept = sbom.components.filter((/** @type {{ name: string, version: string }} */ part) => needed.has(name(part)))
const refs = new Set([sbom.metadata.component['bom-ref'], ...kept.map((/** @type {{ 'bom-ref': string }} */ part) => part['bom-ref'])])
sbom.components = kept
sbom.dependencies = sbom.dependencies
  .filter((/** @type {{ ref: string }} */ { ref }) => refs.has(ref))
  .map((/** @type {{ ref: string, dependsOn?: string[] }} */ { ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }))
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, JSON.stringify(sbom, null, 2))
console.log(`${kept.length} paket, ke ${file}`)
