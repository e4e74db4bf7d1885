import { persenRatusan, rupiah } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaBulan, tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { cariCacat, RUMUS_CACAT_DAERAH, type AngkaDaerah, type Cacat } from '@/lib/realisasi/daerah/cacat'
import { tanggal, tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import { KOSONG_TAHUN, type DataDaerah } from './data'
import { NAMA_CACAT } from './deret'

/** "Rp120.000.000 dari pagu Rp1.000.000.000 (12,00%)": as it was published. */
function kataAngka({ pagu, realisasi, persen }: AngkaDaerah): string {
  const uang = realisasi === null ? '' : `${rupiah(realisasi)}${pagu === null ? '' : ` dari pagu ${rupiah(pagu)}`}`
  return persen === null ? uang : uang === '' ? persenRatusan(persen) : `${uang} (tertulis ${persenRatusan(persen)})`
}

const kataTerhadap = ({ jenis, terhadap }: Cacat): string =>
  terhadap === null ? '' : jenis === 'DIUBAH' ? `${kataAngka(terhadap)}, diambil ${tulisTanggal(terhadap.diambil)}` : `${namaBulan(terhadap.bulan)}: ${kataAngka(terhadap)}`

/** What is wrong with the others' figures, as they were published: each flaw with both values. */
export const panelCacatDaerah: DefinisiPanel<DataDaerah> = {
  kunci: 'daerah-cacat',
  susun: ({ daerah, tahun }) => {
    if (daerah.length === 0) return null
    const baris = daerah.flatMap((satu) => cariCacat(satu.angka).map((cacat, i) => ({ satu, cacat, i })))
    // a place that published nothing in the year has no figure without flaw: it has none
    const terbit = daerah.filter(({ angka }) => angka.length > 0).length
    const tempat = new Set(baris.map(({ satu }) => satu.id)).size
    return {
      kunci: 'daerah-cacat',
      judul: terbit === 0 ? `Belum ada angka daerah lain ${tahun} yang dapat diperiksa` : baris.length === 0 ? `Tidak ada cacat pada angka ${bilanganKata(terbit)} daerah lain ${tahun}` : `${awalBesar(bilanganKata(baris.length))} cacat pada angka ${bilanganKata(tempat)} daerah lain ${tahun}`,
      bacaan: 'Yang terbit tetap sebagaimana terbit; nilai yang disajikan ulang disimpan berdampingan dengan tanggalnya.',
      tabel: {
        caption: `Cacat pada angka daerah lain tahun ${tahun}`, tampil: 15,
        kolom: [{ kunci: 'nama', nama: 'Daerah' }, { kunci: 'bulan', nama: 'Bulan' }, { kunci: 'cacat', nama: 'Cacat' }, { kunci: 'tercatat', nama: 'Yang tercatat', lebar: true }, { kunci: 'terhadap', nama: 'Terhadap', lebar: true }, { kunci: 'diambil', nama: 'Diambil', lebar: true }, { kunci: 'sumber', nama: 'Sumber', rinci: true }],
        baris: baris.map(({ satu, cacat, i }) => ({
          kunci: `${satu.id}-${cacat.bulan}-${cacat.jenis}-${i}`,
          sel: {
            nama: satu.contoh ? teks(satu.nama, 'data contoh') : teks(satu.nama), bulan: teks(namaBulan(cacat.bulan)), cacat: teks(awalBesar(NAMA_CACAT[cacat.jenis])),
            tercatat: cacat.angka === null ? tanpa('tidak ada data') : teks(kataAngka(cacat.angka)), terhadap: teks(kataTerhadap(cacat)), diambil: tanggal(cacat.angka?.diambil ?? null), sumber: teks(cacat.angka?.sumber ?? ''),
          },
        })),
      },
      rumus: [RUMUS_CACAT_DAERAH],
      kosong: terbit === 0 ? KOSONG_TAHUN : { judul: 'Tidak ada bulan yang sama, turun, disajikan ulang, di atas pagu, bertentangan, berubah pagunya, atau tidak ada' },
    }
  },
}
