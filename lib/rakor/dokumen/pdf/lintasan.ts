import type { GambarCetak } from '@/lib/dasar/typst/types'
import { letakLintasan } from '@/lib/lihat/panel/lintasan'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'

/** A line over time with the straight line to its targets, as print draws it; null where there is no line to draw. */
export function gambarLintasan(tabel: Tabel, bagan: Extract<Bagan, { jenis: 'lintasan' }>): GambarCetak | null {
  const gambar = letakLintasan(tabel, bagan)
  if (gambar === null) return null
  const nama = (kunci: string): string => tabel.kolom.find((satu) => satu.kunci === kunci)?.nama ?? ''
  const titik = (daftar: typeof gambar.nilai): [number, number][] => daftar.map(({ x, y }) => [x, y])
  const akhir = gambar.nilai.at(-1)
  return {
    rupa: 'garis',
    skala: gambar.skala.map(({ y, teks }) => ({ letak: y, teks })),
    nama: gambar.tahun.map(({ x, nama: tahun }) => ({ letak: x, teks: tahun })),
    garis: [...(gambar.target.length > 1 ? [{ gaya: 'rencana' as const, titik: titik(gambar.target) }] : []), { gaya: 'utama' as const, titik: titik(gambar.nilai) }],
    label: akhir ? [{ x: akhir.x, y: akhir.y, teks: akhir.teks, tebal: true, ...(akhir.x > 0.7 ? { kiri: true } : {}) }] : [],
    legenda: [{ gaya: 'utama', teks: nama(bagan.nilai) }, ...(bagan.target === undefined ? [] : [{ gaya: 'rencana' as const, teks: nama(bagan.target) }])],
  }
}
