import type { NaskahCetak } from '@/lib/dasar/typst/types'

/**
 * Several documents as one file: each begins on a page of its own under its letterhead and counts its own pages. Foot, code and day are the
 * first one's, whose they all are.
 * @throws RangeError without any document
 */
export function gabungNaskah(judul: string, daftar: readonly NaskahCetak[]): NaskahCetak {
  const [pertama] = daftar
  if (pertama === undefined) throw new RangeError('Tidak ada dokumen untuk digabung')
  return {
    ...pertama, judul, kop: null,
    isi: daftar.flatMap(({ kop, isi }) => [{ jenis: 'awal', kop } as const, ...isi]),
    lampiran: daftar.flatMap(({ lampiran }, urutan) => lampiran.map((satu) => ({ ...satu, nama: `${String(urutan + 1).padStart(3, '0')}-${satu.nama}` }))),
  }
}
