import { createHash } from 'node:crypto'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryHariIni } from '@/lib/dasar/database/hari'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { queryPilihanWilayah, queryRinci } from '../data-rinci'
import { bolehTulisDeret, sisipkanNilai } from '../mutations-tahan'
import { hitung, rencanakan } from './rencana'
import type { Jawaban, RencanaIndikator } from './types'
import { uraiLembar } from './urai'
import type { MasukanTerap } from './schema'

type Sel = readonly (readonly string[])[]

/** What a sheet would do, for whoever may write these series. */
export async function rencanaIndikator(tx: Transaksi, scope: OpdScope, sel: Sel, jawaban: Jawaban): Promise<RencanaIndikator> {
  const [semua, wilayah, hariIni] = [await queryRinci(tx), await queryPilihanWilayah(tx), await queryHariIni(tx)]
  const deret = semua.filter((satu) => bolehTulisDeret(satu, scope))
  return rencanakan(uraiLembar(sel), { deret, wilayah: wilayah.map(({ nilai, kode, nama }) => ({ id: Number(nilai), kode, nama })), hariIni }, jawaban)
}

/** Fingerprint of what was shown. */
export const tandaRencana = ({ baris }: RencanaIndikator): string =>
  createHash('sha256').update(JSON.stringify(baris, (_, nilai: unknown) => (typeof nilai === 'bigint' ? String(nilai) : nilai))).digest('hex').slice(0, 32)

/**
 * Writes the new rows of a sheet, all of them or none, if it is still what was looked at. A sheet that is saved already changes nothing.
 * @throws AppError ISIAN_SALAH, BELUM_DIJAWAB, BERSAMAAN
 */
export async function terapkanImpor(scope: OpdScope, m: MasukanTerap, sel: Sel): Promise<{ ditulis: number; ditinggalkan: number }> {
  return tulis(pelakuDari(scope, 'tempel'), async (tx) => {
    await tx.$queryRaw`SELECT id FROM indikator_daftar ORDER BY id FOR NO KEY UPDATE`
    const rencana = await rencanaIndikator(tx, scope, sel, m.jawaban)
    if (rencana.ditolak !== null) throw new AppError('ISIAN_SALAH', { pesan: rencana.ditolak })
    const banyak = hitung(rencana)
    const ditinggalkan = banyak.SALAH + banyak.LEPAS
    if (banyak.TANYA > 0) throw new AppError('BELUM_DIJAWAB', { pesan: `${banyak.TANYA} baris belum dijawab. Jawab, lalu lihat lagi.` })
    if (banyak.BARU === 0) return { ditulis: 0, ditinggalkan }
    if (tandaRencana(rencana) !== m.tanda) throw new AppError('BERSAMAAN', { pesan: 'Nilai sudah berubah sejak ini ditunjukkan. Belum ada yang disimpan. Lihat sekali lagi.' })
    if (ditinggalkan > 0 && m.paham !== 'ya') throw new AppError('ISIAN_SALAH', { isian: { paham: 'Centang dulu bahwa baris yang bermasalah ditinggalkan, atau perbaiki barisnya.' } })
    for (const satu of rencana.baris) if (satu.keadaan === 'BARU') await sisipkanNilai(tx, satu.deretId, { ...satu.nilai, gantiId: null, alasan: null, asal: 'IMPOR' })
    return { ditulis: banyak.BARU, ditinggalkan }
  })
}
