import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryBatch } from '@/lib/lapor/impor/data'
import { queryJumlahBeda } from '@/lib/lapor/impor/beda/data-beda'
import { batalkanBatch, terapkanBatch } from '@/lib/lapor/impor/mutations'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { ORANG } from './pelaporan-tanam'
import { titipBerkas } from './titip-berkas'

/**
 * A process that imports three figures of one file, undoes them, and begins again, and writes down (on disk) each step that it has
 * come to. It is there to be killed.
 */
const [berkas = ''] = process.argv.slice(2)
const catatan = openSync(berkas, 'a')
const catat = (apa: string): void => {
  writeSync(catatan, `${apa}\n`)
  fsyncSync(catatan)
}
const kantor = scopeKantor(ORANG.admin)
const KEPALA = 'Kode SKPD;Kode Sub Kegiatan;Kode Rekening;Nilai Realisasi;Tanggal SP2D'
for (let n = 1; ; n += 1) {
  const baris = [['1.01', '01', '5.1.01'], ['1.01', '01', '5.1.02'], ['1.02', '01', '5.1.02']].map(([unit, sub, rekening]) => `${unit};1.01.01.2.01.${sub};${rekening};${n};2023-02-10`)
  const { id, selesai } = await terimaImpor(kantor, await titipBerkas(`${[KEPALA, ...baris, `TOTAL ${process.pid} ${n}`].join('\n')}\n`), { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: 'uji.csv' })
  await selesai
  const batch = await queryBatch(prisma(), id, kantor)
  if (!batch) break
  const { tanda } = await queryJumlahBeda(prisma(), batch)
  catat('akan diterapkan')
  await terapkanBatch(kantor, { batchId: id, tanda })
  catat('diterapkan')
  await batalkanBatch(kantor, { batchId: id })
  catat('dibatalkan')
}
closeSync(catatan)
process.exit(1)
