import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { queryIndikator } from '../data'
import { MAKS_INDIKATOR } from '../constants'
import { perbaruiIndikator, sisipkanIndikator, tulisRenstra } from '../mutations-indikator'
import { tahanUnit } from '../mutations-tahan'
import { hitungBaris, rencanakan, tandaRencana } from './pratinjau'
import type { MasukanTerapKinerja } from './schema'

/**
 * Writes what a sheet says, all of it or nothing, if it is still what was looked at. A sheet that is saved already changes nothing.
 * @throws AppError ISIAN_SALAH, BELUM_DIJAWAB, BERSAMAAN (indicators changed since), KINERJA_TERTUTUP
 */
export async function terapkanImporKinerja(scope: OpdScope, m: MasukanTerapKinerja, sel: readonly (readonly string[])[]): Promise<{ baru: number; diubah: number; ditinggalkan: number }> {
  return tulis(pelakuDari(scope, 'tempel'), async (tx) => {
    await tahanUnit(tx, scope, m)
    const { rencana } = await rencanakan(tx, scope, m, sel)
    if (rencana.ditolak !== null) throw new AppError('ISIAN_SALAH', { pesan: rencana.ditolak })
    const jumlah = hitungBaris(rencana)
    const ditinggalkan = jumlah.SALAH + jumlah.LEPAS
    if (jumlah.TANYA > 0) throw new AppError('BELUM_DIJAWAB', { pesan: `${jumlah.TANYA} baris belum dijawab. Jawab, lalu lihat lagi.` })
    if (jumlah.BARU + jumlah.UBAH === 0) return { baru: 0, diubah: 0, ditinggalkan }
    if (tandaRencana(rencana) !== m.tanda) throw new AppError('BERSAMAAN', { pesan: 'Indikator sudah berubah sejak ini ditunjukkan. Belum ada yang disimpan. Lihat sekali lagi.' })
    if (ditinggalkan > 0 && m.paham !== 'ya') throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa baris yang disebut di atas ditinggalkan, atau perbaiki lembarnya.' } })
    const daftar = await queryIndikator(tx, scope, m.tahun, m.unitId)
    if (daftar.length + jumlah.BARU > MAKS_INDIKATOR) throw new AppError('ISIAN_SALAH', { pesan: `Paling banyak ${MAKS_INDIKATOR} indikator per unit.` })
    const urutan = new Map<number, number>()
    for (const { nomenklaturId, urutan: ke } of daftar) urutan.set(nomenklaturId, Math.max(ke, urutan.get(nomenklaturId) ?? 0))
    for (const satu of rencana.baris) {
      if (satu.keadaan !== 'BARU' && satu.keadaan !== 'UBAH') continue
      if (satu.uang !== null) await tulisRenstra(tx, m, satu.uang.nomenklaturId, satu.uang.target, satu.uang.lalu)
      if (satu.keadaan === 'UBAH') await perbaruiIndikator(tx, satu.indikatorId, satu.isi, daftar.find(({ id }) => id === satu.indikatorId)?.urutan ?? 1)
      else if (satu.isi !== null) {
        const ke = Math.min(999, (urutan.get(satu.simpul.id) ?? 0) + 1)
        urutan.set(satu.simpul.id, ke)
        await sisipkanIndikator(tx, m, satu.isi, ke)
      }
    }
    return { baru: jumlah.BARU, diubah: jumlah.UBAH, ditinggalkan }
  }, { batasMs: 60_000 })
}
