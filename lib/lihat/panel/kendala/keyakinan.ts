import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { NAMA_KEYAKINAN, type Proyeksi } from '@/lib/lapor/pernyataan/types'
import type { DataKendala, SuaraUnit } from '@/lib/lihat/kendala/types'
import { kurangiRasio, rasio, tiada, type Rasio } from '@/lib/realisasi/rasio'
import { persen, poin, tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { hrefSuara } from './hitung'

const KUNCI = 'kendala-keyakinan'
const nilai = (satu: Proyeksi | null | undefined, alasan: string): Rasio => (satu ? rasio(BigInt(satu.ratusan), 10_000n, alasan) : tiada(alasan))
const yakin = (satu: Proyeksi | null | undefined) => (satu ? teks(NAMA_KEYAKINAN[satu.keyakinan]) : tanpa('belum ditulis'))
/** Hundredths of a point by which the unit expects more than the office; null where one of them is silent. */
const beda = ({ pernyataan, penilaian }: SuaraUnit): number | null => (pernyataan?.proyeksi && penilaian ? pernyataan.proyeksi.ratusan - penilaian.ratusan : null)

/** What units expect of their year-end beside what the office thinks, the most hopeful units first. */
export const panelKeyakinan: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const suara = data.suara.filter(({ pernyataan, penilaian }) => pernyataan?.proyeksi || penilaian)
      .sort((a, b) => (beda(b) ?? Number.NEGATIVE_INFINITY) - (beda(a) ?? Number.NEGATIVE_INFINITY) || a.unit.id - b.unit.id)
    const lebih = suara.filter((satu) => (beda(satu) ?? 0) > 0).length
    const dua = suara.filter((satu) => beda(satu) !== null).length
    return {
      kunci: KUNCI,
      judul: lebih > 0 ? `${awalBesar(bilanganKata(lebih))} unit lebih yakin daripada kantor` : dua > 0 ? 'Tidak ada unit yang lebih yakin daripada kantor' : 'Seberapa yakin unit akan akhir tahunnya?',
      ...(suara.length > 0 ? { bacaan: `Perkiraan realisasi pada akhir TA ${data.tahun} dalam persen pagu: pernyataan unit dan penilaian kantor, bukan hasil hitungan. Beda positif berarti unit lebih yakin.` } : {}),
      tabel: {
        caption: 'Perkiraan akhir tahun menurut unit dan menurut kantor, beda terbesar dahulu',
        tampil: 8,
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'unit', nama: 'Menurut unit', satuan: '% pagu', angka: true }, { kunci: 'kantor', nama: 'Menurut kantor', satuan: '% pagu', angka: true },
          { kunci: 'beda', nama: 'Beda', satuan: 'poin', angka: true }, { kunci: 'yakinUnit', nama: 'Keyakinan unit', lebar: true }, { kunci: 'yakinKantor', nama: 'Keyakinan kantor', lebar: true },
        ],
        baris: suara.map((satu) => {
          const [unit, kantor] = [nilai(satu.pernyataan?.proyeksi, 'Unit belum menulis perkiraan.'), nilai(satu.penilaian, 'Kantor belum menilai.')]
          return {
            kunci: String(satu.unit.id), href: hrefSuara(data, satu.unit.id), utama: (beda(satu) ?? 0) > 0,
            sel: { nama: teks(satu.unit.namaSingkat), unit: persen(unit), kantor: persen(kantor), beda: poin(kurangiRasio(unit, kantor)), yakinUnit: yakin(satu.pernyataan?.proyeksi), yakinKantor: yakin(satu.penilaian) },
          }
        }),
      },
      rumus: [],
      kosong: { judul: 'Belum ada perkiraan akhir tahun untuk triwulan ini', isi: 'Unit menuliskannya pada halaman Entri, bagian Kendala; kantor menilainya pada halaman pernyataan unit.' },
    }
  },
}
