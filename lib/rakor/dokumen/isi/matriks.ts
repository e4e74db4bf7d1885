import { dasarDokumen } from '../bersama'
import { blokDari } from '../naskah/isi'
import { TEKS_MATRIKS } from '../naskah/teks/rapat'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { tabelKeputusan } from './keputusan'
import type { Tabel } from '@/lib/lihat/panel/types'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { teks, uang } from '@/lib/lihat/panel/sel'
import { selJanji } from '@/lib/rakor/keputusan/utils'

/** What units promised, month by month, beside what they delivered. */
export function tabelKomitmen({ komitmen }: Pick<BahanDokumen, 'komitmen'>): Tabel {
  return {
    caption: 'Realisasi kumulatif yang disanggupi dan yang tercapai',
    kolom: [{ kunci: 'unit', nama: 'Unit' }, { kunci: 'bulan', nama: 'Sampai akhir' }, { kunci: 'target', nama: 'Komitmen', satuan: 'Rp', angka: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true }, { kunci: 'hasil', nama: 'Hasil' }],
    baris: komitmen.map((satu) => ({
      kunci: `${satu.unitId}-${satu.bulan}`,
      sel: { unit: teks(satu.unit), bulan: teks(namaBulan(satu.bulan)), target: uang(satu.target), ...selJanji(satu) },
    })),
  }
}

/** Promises of the meeting before with what became of them, and those of this one; nothing where there are none. */
export const blokKomitmen = ({ komitmen, komitmenLalu = [] }: BahanDokumen, judul: (isi: string) => Blok): Blok[] => [
  ...(komitmenLalu.length === 0 ? [] : [judul('Komitmen pada rapat sebelumnya dan realisasinya'), { jenis: 'tabel', tabel: tabelKomitmen({ komitmen: komitmenLalu }) } satisfies Blok]),
  ...(komitmen.length === 0 ? [] : [judul('Komitmen unit dan realisasinya'), { jenis: 'tabel', tabel: tabelKomitmen({ komitmen }) } satisfies Blok]),
]

const susun = (bahan: BahanDokumen): Dokumen => dasarDokumen(bahan, 'matriks-tindak-lanjut', 'Matriks Tindak Lanjut', [
  { jenis: 'judul', tingkat: 1, isi: 'Matriks tindak lanjut' },
  ...blokDari(TEKS_MATRIKS, bahan, ['pengantar', 'lanjutan', 'nihil']),
  ...(bahan.keputusan.length === 0 ? [] : [{ jenis: 'tabel', tabel: tabelKeputusan(bahan, true) } satisfies Blok]),
  ...blokKomitmen(bahan, (isi) => ({ jenis: 'judul', tingkat: 2, isi })),
], { arah: 'datar' })

export const matriks: DefinisiDokumen = {
  kunci: 'matriks-tindak-lanjut', nama: 'Matriks tindak lanjut', guna: 'Setiap keputusan dengan penanggung jawab, tenggat, keadaan, dan langkah terakhirnya; komitmen unit di sebelahnya.', format: ['xlsx', 'pdf', 'docx'], susun,
}
