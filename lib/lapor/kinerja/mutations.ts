import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { salahSatuan, tanyaPecahan } from '@/lib/dasar/format/satuan'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { queryIndikator, queryKeadaan } from './data'
import { kataBasi, samaVolume, tahanUnit } from './mutations-tahan'
import type { MasukanCapaian } from './schema'
import type { CapaianTriwulan } from './types'

export { sidikTeks, simpanCatatanKinerja, simpanVerifikator } from './mutations-catatan'
export { hapusIndikator, simpanIndikator, simpanRenstra } from './mutations-indikator'
export { lanjutkanIndikator, salinTahunLalu, urungkanIndikator, urungkanRenstra } from './mutations-salin'

const romawi = (triwulan: number): string => ['I', 'II', 'III', 'IV'][triwulan - 1] ?? ''

/** What stands now: a figure, its note and its source are one statement, so whoever would change a part of it reads the rest first. */
const kataKini = (kini: CapaianTriwulan | undefined): string =>
  (kini === undefined ? 'Kini kosong.' : `Kini tertulis ${kini.nilai === null ? 'tanpa nilai' : tulisAngka(volumeToText(kini.nilai))}${kini.keterangan === null ? '' : `, keterangan “${kini.keterangan.slice(0, 100)}”`}.`)

/** A quarter that has not begun takes nothing; a closed one only from the office, with a reason. */
async function periksaTriwulan(tx: Transaksi, scope: OpdScope, { unitId, tahun, triwulan, alasan }: MasukanCapaian): Promise<boolean> {
  const keadaan = (await queryKeadaan(tx, unitId, tahun))[triwulan - 1]
  if (keadaan === 'BELUM') throw new AppError('KINERJA_TERTUTUP', { pesan: `Triwulan ${romawi(triwulan)} ${tahun} belum mulai: belum ada bulannya yang dibuka.` })
  if (keadaan === 'TERBUKA') return false
  if (scope.units !== '*') throw new AppError('KINERJA_TERTUTUP', { pesan: `Triwulan ${romawi(triwulan)} ${tahun} sudah dikunci. Minta kantor membuka kembali bulan terakhirnya, atau mengubahnya dengan alasan. Yang Anda ketik tidak hilang.` })
  if (alasan.length < 5) throw new AppError('ISIAN_SALAH', { isian: { alasan: 'Triwulan ini sudah dikunci: tulis alasan perubahannya, paling sedikit 5 huruf.' } })
  return true
}

/**
 * Writes a quarter's sheet of a unit: only rows that differ, all of them or none. An empty value with nothing beside it takes the row away
 * ("not entered"); in a closed quarter it stays, with the reason. The same sheet twice changes nothing.
 * @param scope of the office ('*') where the quarter is closed
 * @throws AppError TIDAK_BERHAK, ISIAN_SALAH at the cell (also where another changed it meanwhile), KINERJA_TERTUTUP
 */
export async function simpanCapaian(scope: OpdScope, m: MasukanCapaian, sumber: 'form' | 'tempel' = 'form'): Promise<{ ditulis: number; sama: number }> {
  return tulis(pelakuDari(scope, sumber), async (tx) => {
    await tahanUnit(tx, scope, m)
    const tertutup = await periksaTriwulan(tx, scope, m)
    const milik = new Map((await queryIndikator(tx, scope, m.tahun, m.unitId)).map((satu) => [satu.id, satu]))
    const isian: Record<string, string> = {}
    let [ditulis, sama] = [0, 0]
    const tulisan: (() => Promise<unknown>)[] = []
    for (const baris of m.baris) {
      const indikator = milik.get(baris.id)
      if (!indikator) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Ada indikator yang bukan milik unit ini atau sudah dihapus. Muat ulang halaman; belum ada yang disimpan.' })
      const { teks: nilai, tertulis } = baris.nilai
      const lainSatuan = salahSatuan(tertulis, indikator.satuan)
      if (lainSatuan !== null) { isian[`nilai.${baris.id}`] = lainSatuan; continue }
      const kini = indikator.isi.find(({ triwulan }) => triwulan === m.triwulan)
      const nilaiKini = kini === undefined || kini.nilai === null ? null : volumeToText(kini.nilai)
      if (samaVolume(nilaiKini, nilai) && (kini?.keterangan ?? null) === baris.keterangan && (kini?.sumber ?? null) === baris.sumber) { sama++; continue }
      // what stands so already was answered when it was written
      const tanya = samaVolume(nilaiKini, nilai) ? null : tanyaPecahan(tertulis, indikator.satuan)
      if (tanya !== null) { isian[`nilai.${baris.id}`] = tanya; continue }
      if ((kini?.versi ?? 0) !== baris.versi) { isian[`nilai.${baris.id}`] = `${kataBasi('Capaian ini', kini ?? indikator)} ${kataKini(kini)}`; continue }
      if (nilai === null && baris.sumber !== null && baris.keterangan === null) { isian[`keterangan.${baris.id}`] = 'Nilainya kosong: tulis mengapa, atau kosongkan juga sumbernya.'; continue }
      ditulis++
      const alasan = tertutup ? m.alasan : null
      if (nilai === null && baris.keterangan === null && !tertutup) tulisan.push(() => tx.$executeRaw`DELETE FROM kinerja_realisasi WHERE indikator_id = ${baris.id} AND triwulan = ${m.triwulan}`)
      else {
        tulisan.push(() => tx.$executeRaw`
          INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai, keterangan, sumber, alasan)
          VALUES (${baris.id}, ${m.triwulan}, ${m.tahun}, ${m.unitId}, ${nilai}::numeric, ${baris.keterangan}, ${baris.sumber}, ${alasan})
          ON CONFLICT (indikator_id, triwulan) DO UPDATE SET nilai = excluded.nilai, keterangan = excluded.keterangan, sumber = excluded.sumber, alasan = ${alasan}, versi = kinerja_realisasi.versi + 1`)
      }
    }
    if (Object.keys(isian).length > 0) throw new AppError('ISIAN_SALAH', { isian })
    for (const satu of tulisan) await satu()
    return { ditulis, sama }
  })
}
