import { readdirSync } from 'node:fs'
import path from 'node:path'

const APP = path.join(import.meta.dirname, '../../app')

/**
 * Every page of the application, read from the tree of app/: a new page is in the list the day it is written.
 * Groups in round brackets leave the address; dynamic parts stay as "[unitId]".
 */
export function daftarHalaman(): string[] {
  return readdirSync(APP, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^page\.(tsx|ts|jsx|js|mdx)$/.test(entry.name))
    .map((entry) => path.relative(APP, entry.parentPath).split(path.sep).filter((part) => !/^\(.*\)$/.test(part)))
    .map((parts) => `/${parts.join('/')}`)
    .sort()
}

/** Puts real values in the place of the dynamic parts. @throws for a part without an example, so that none is skipped */
export function isiAlamat(route: string, contoh: Readonly<Record<string, string>>): string {
  return route.replace(/\[([^\]]+)\]/g, (_, nama: string) => {
    const nilai = contoh[nama]
    if (nilai === undefined) throw new Error(`Bagian [${nama}] pada ${route} belum punya contoh: tambahkan di uji ini`)
    return nilai
  })
}
