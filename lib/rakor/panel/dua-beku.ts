import { persen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { tanpa, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { DefinisiPanel, Sel } from '@/lib/lihat/panel/types'
import { bandingkanPosisi, berbeda, besarBeda, zonaLain, type BandingUnit } from '@/lib/realisasi/rakor/banding'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { kataNama, type SisiBanding } from './banding'

export interface DataDuaBeku {
  dulu: SisiBanding
  kini: SisiBanding
  /** numbers of the two within the meeting, the earlier one first */
  urutan: readonly [number, number]
}

const mutlak = (nilai: Sen | null): bigint => (nilai === null ? 0n : nilai < 0n ? -nilai : nilai)
/** Physical progress of both, as it is printed, is another. */
const fisikLain = ({ dulu, kini }: BandingUnit): boolean => dulu !== null && kini !== null && persen(dulu.fisik) !== persen(kini.fisik)
const selUang = (nilai: Sen | null, { dulu, kini }: BandingUnit): Sel => (nilai !== null ? uang(nilai) : tanpa(dulu === null ? 'unit baru' : kini === null ? 'tidak ada lagi' : 'tidak dapat dibandingkan'))

/** Two frozen positions of one meeting: what a second freezing took in that the first did not have, unit by unit. */
export const panelDuaBeku: DefinisiPanel<DataDuaBeku> = {
  kunci: 'rakor-dua-beku',
  susun: ({ dulu, kini, urutan: [a, b] }) => {
    const semua = bandingkanPosisi(dulu.unit, kini.unit)
    const fisik = semua.filter(fisikLain).length
    const banyakZona = semua.filter(zonaLain).length
    // limits of the zona that were changed in between move a unit whose rupiah did not
    const daftar = semua.filter((satu) => berbeda(satu) || zonaLain(satu)).sort((x, y) => (besarBeda(x) > besarBeda(y) ? -1 : besarBeda(x) < besarBeda(y) ? 1 : x.kunci < y.kunci ? -1 : 1))
    const [seluruh] = bandingkanPosisi([dulu.kabupaten], [{ ...kini.kabupaten, posisi: { ...kini.kabupaten.posisi, kunci: dulu.kabupaten.posisi.kunci } }])
    const beda = seluruh?.realisasi ?? null
    return {
      kunci: 'rakor-dua-beku',
      judul: daftar.length === 0 ? `Pagu, anggaran kas, realisasi, pelaporan, dan zona tiap unit sama pada posisi beku ke-${a} dan ke-${b}` : `${awalBesar(bilanganKata(daftar.length))} unit berbeda antara posisi beku ke-${a} dan ke-${b}${beda === null || beda === 0n ? '' : `, realisasi ${beda > 0n ? 'bertambah' : 'berkurang'} ${rupiahSingkat(sen(mutlak(beda)))}`}`,
      bacaan: `Keduanya posisi ${bulanTahun(kini.tahun, kini.bulan)}. Yang dipakai rapat adalah yang terakhir dibekukan.${banyakZona === 0 ? '' : ` Zona ${bilanganKata(banyakZona)} unit berbeda.`}${fisik === 0 ? '' : ` Progres fisik ${bilanganKata(fisik)} unit berbeda.`}`,
      tabel: {
        caption: `Unit yang angkanya berbeda antara posisi beku ke-${a} dan ke-${b}, perbedaan terbesar dahulu`,
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'zonaDulu', nama: `Zona ke-${a}` }, { kunci: 'zonaKini', nama: `Zona ke-${b}` }, { kunci: 'dulu', nama: `Realisasi ke-${a}`, satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'kini', nama: `Realisasi ke-${b}`, satuan: 'Rp', angka: true, lebar: true }, { kunci: 'realisasi', nama: 'Perubahan realisasi', satuan: 'Rp', angka: true }, { kunci: 'pagu', nama: 'Perubahan pagu', satuan: 'Rp', angka: true, lebar: true },
        ],
        baris: daftar.map((satu) => ({
          kunci: satu.kunci,
          sel: {
            nama: teks(satu.nama, kataNama(satu) ?? undefined), zonaDulu: satu.dulu ? zona(satu.dulu.zona, satu.dulu.alasanZona) : tanpa('belum ada'), zonaKini: satu.kini ? zona(satu.kini.zona, satu.kini.alasanZona) : tanpa('tidak ada lagi'),
            dulu: uang(satu.dulu?.posisi.realisasi ?? null), kini: uang(satu.kini?.posisi.realisasi ?? null), realisasi: selUang(satu.realisasi, satu), pagu: selUang(satu.pagu, satu),
          },
        })),
        ...(seluruh && daftar.length > 0 ? { jumlah: { kunci: 'jumlah', sel: { nama: teks('Seluruh kabupaten'), dulu: uang(dulu.kabupaten.posisi.realisasi), kini: uang(kini.kabupaten.posisi.realisasi), realisasi: uang(seluruh.realisasi), pagu: uang(seluruh.pagu) } } } : {}),
      },
      rumus: [],
      kosong: { judul: 'Tidak ada unit yang angkanya berbeda' },
    }
  },
}
