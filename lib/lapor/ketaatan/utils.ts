import { aturanBulan, bandingkanSkor, nilaiKetaatan, type AturanKetaatan, type BahanKetaatan, type Ketaatan } from '@/lib/realisasi/ketaatan'
import type { Posisi } from '@/lib/realisasi/posisi'
import type { SaringanKetaatan } from './schema'
import type { BarisKetaatan } from './types'

type Hitungan = Omit<BahanKetaatan, 'angkas' | 'realisasi'> & { unitId: number; bulan: number }

/** Puts counts and money of each month together, judged by the month's own rules; units as they stand in the last month's positions. */
export function susunKetaatan(
  bulan: readonly number[], hitungan: readonly Hitungan[], posisi: ReadonlyMap<number, readonly Posisi[]>, daftarAturan: readonly AturanKetaatan[],
): BarisKetaatan[] {
  const kini = bulan.at(-1)
  if (kini === undefined) return []
  const cari = new Map(hitungan.map((row) => [`${row.bulan}/${row.unitId}`, row]))
  const uang = new Map([...posisi].flatMap(([satu, daftar]) => daftar.map((p) => [`${satu}/${p.kunci}`, p] as const)))
  const nilai = (satu: number, unit: string): (Ketaatan & { bahan: BahanKetaatan }) | null => {
    const [row, p, aturan] = [cari.get(`${satu}/${unit}`), uang.get(`${satu}/${unit}`), aturanBulan(daftarAturan, satu)]
    if (row === undefined || aturan === null) return null
    const bahan = { ...row, angkas: p?.angkas ?? null, realisasi: p?.realisasi ?? null }
    return { ...nilaiKetaatan(bahan, aturan), bahan }
  }
  return (posisi.get(kini) ?? []).flatMap(({ kunci, kode, nama, kategori }) => {
    const hasil = nilai(kini, kunci)
    if (hasil === null || kategori === null) return []
    return [{ ...hasil, unitId: Number(kunci), kode, nama, kategori, tren: bulan.map((satu) => nilai(satu, kunci)?.skor ?? null) }]
  })
}

/** The rows that the address asks for, in its order. */
export function pilihKetaatan(baris: readonly BarisKetaatan[], { urut, kategori }: SaringanKetaatan): BarisKetaatan[] {
  const cocok = baris.filter((row) => kategori === null || row.kategori === kategori)
  return urut === 'kode' ? cocok : cocok.sort((a, b) => bandingkanSkor(a.skor, b.skor))
}
