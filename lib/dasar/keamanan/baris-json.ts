import { appendFile, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { BarisKeamanan } from './types'

/** Where the lines go, and when a file is put aside. */
export interface TujuanJson {
  /** a file's path, or "-" for the standard output */
  berkas: string
  /** a file is put aside when it is larger than this, and every day */
  maksByte: number
  /** how many put-aside files stay */
  simpan: number
}

/** One event as a line of JSON, as collectors of logs (SIEM) read it. The names of the fields stay. */
export const barisJson = (baris: BarisKeamanan, kini: Date): string => JSON.stringify({
  waktu: kini.toISOString(), peristiwa: baris.peristiwa, hasil: baris.hasil, penggunaId: baris.penggunaId, namaPengguna: baris.username,
  alamat: baris.alamat, rincian: baris.rincian, jumlah: baris.jumlah, sejak: baris.sejak.toISOString(),
})

/**
 * Writes lines. The file is opened anew for every write, so a rotation from outside (logrotate) needs no signal, and a disk with room
 * again is used again. @throws what the file system says; the caller goes on without
 */
export async function tulisJson(tujuan: TujuanJson, baris: readonly string[], kini: Date): Promise<void> {
  const teks = baris.map((satu) => `${satu}\n`).join('')
  if (tujuan.berkas === '-') {
    process.stdout.write(teks)
    return
  }
  await putar(tujuan, kini)
  await appendFile(tujuan.berkas, teks, { mode: 0o640 })
}

const hari = (kapan: Date): string => kapan.toISOString().slice(0, 10)

/** Puts the file aside as "nama.2026-11-29T101112.345Z" when it is of another day or too large, and drops the oldest. */
async function putar({ berkas, maksByte, simpan }: TujuanJson, kini: Date): Promise<void> {
  const ada = await stat(berkas).catch(() => null)
  if (ada === null || (ada.size < maksByte && hari(ada.mtime) === hari(kini))) return
  // two processes with one file: the second finds it gone
  await rename(berkas, `${berkas}.${kini.toISOString().replaceAll(':', '')}`).catch(() => undefined)
  const dasar = `${path.basename(berkas)}.`
  const lama = (await readdir(path.dirname(berkas))).filter((nama) => nama.startsWith(dasar) && /^\d{4}-\d{2}-\d{2}T[\d.]+Z$/.test(nama.slice(dasar.length))).sort()
  for (const nama of lama.slice(0, Math.max(0, lama.length - simpan))) await rm(path.join(path.dirname(berkas), nama), { force: true })
}
