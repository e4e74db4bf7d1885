import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A door of the application as the code has it. */
export interface Rute {
  /** address with its parameters: "/perangkat-daerah/[unitId]" */
  pola: string
  jenis: 'halaman' | 'api'
}

/** Every page and route handler below app/, read from the folders. */
export function daftarRute(root = 'app', pola = ''): Rute[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((isi): Rute[] => {
    if (isi.isDirectory()) {
      const lewat = /^\(.*\)$|^@/.test(isi.name)
      return isi.name.startsWith('_') ? [] : daftarRute(path.join(root, isi.name), lewat ? pola : `${pola}/${isi.name}`)
    }
    const nama = path.parse(isi.name).name
    if (nama === 'page') return [{ pola: pola === '' ? '/' : pola, jenis: 'halaman' }]
    return nama === 'route' ? [{ pola, jenis: 'api' }] : []
  })
}

export interface Aksi {
  id: string
  /** "lib/tahun/pengguna/actions.ts#buatPengguna" */
  nama: string
  /** a page that carries it, as a pattern */
  halaman: string
}

interface Manifest {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
}

/** Every server action that the production build answers, from the build's own list. */
export function daftarAksi(): Aksi[] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  return Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => {
    const pekerja = Object.keys(workers)[0] ?? 'app/page'
    const pola = pekerja.replace(/^app/, '').replace(/\/page$/, '').replace(/\/\([^)]*\)/g, '')
    return { id, nama: `${filename}#${exportedName}`, halaman: pola === '' ? '/' : pola }
  })
}
