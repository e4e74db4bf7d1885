import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { prisma } from '@/lib/dasar/database/client'
import { simpanLembar } from '@/lib/lapor/lembar/mutations'
import { queryIsian } from '@/lib/lapor/pelaporan/data'
import { DI_A, lingkup, sel } from './pelaporan-tanam'

/**
 * A process that saves one number after the other into three cells of one unit, as the action does, and writes each number
 * down (on disk) after the save was acknowledged. It is there to be killed. With "lembar" it saves as the grid does: cells
 * of several kinds in one.
 */
const [berkas = '', cara = ''] = process.argv.slice(2)
const lembar = cara === 'lembar'
const catatan = openSync(berkas, 'a')
const KUNCI = lembar ? ['realisasi.1.RKUD.nilai', 'kas.2.7', 'realisasi.3.NON_RKUD.nilai'] : ['realisasi.1.RKUD.nilai', 'realisasi.2.RKUD.nilai', 'realisasi.3.NON_RKUD.nilai']

const isian = await queryIsian(prisma(), lingkup.opA(), { ...DI_A, apbdVersiId: 2, kasVersiId: 1 })
const awal = isian.sub[0]?.baris[0]?.kanal.RKUD.nilai ?? null
let nomor = awal === null ? 0 : Number(awal / 100n)
let sebelum = awal === null ? null : `${nomor}.00`
for (;;) {
  nomor += 1
  const sesudah = `${nomor}.00`
  const isi = { ...DI_A, sel: KUNCI.map((kunci) => sel(kunci, kunci.startsWith('kas') ? (sebelum ?? '100.00') : sebelum, sesudah)) }
  const hasil = await simpanLembar(lingkup.opA(), { ...isi, sumber: lembar ? 'tempel' : 'form' })
  if (hasil.tersimpan !== KUNCI.length) break
  writeSync(catatan, `${nomor}\n`)
  fsyncSync(catatan)
  sebelum = sesudah
}
closeSync(catatan)
process.exit(1)
