import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { isTerumumkan } from '@/lib/lapor/indikator/utils'
import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { urutTitik } from '@/lib/realisasi/indikator/lintasan'
import { sen } from '@/lib/realisasi/rupiah'
import { RUMUS_TERUMUMKAN, selisihTerumumkan } from '@/lib/realisasi/terumumkan'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel } from '../types'

const BELUM = 'belum ditandai'

/** What somebody published of the theme's money in the year, beside what is marked: two figures that nobody can reconcile, so never one. */
export const panelTerumumkan: DefinisiPanel<DataSatuTema> = {
  kunci: 'terumumkan',
  susun: ({ tema, tahun }) => {
    const ditandai = tema.seluruh?.posisi.pagu ?? null
    const semua = tema.deret.filter(isTerumumkan).flatMap((deret) => deret.titik.filter((titik) => titik.tahun === tahun && titik.wilayahId === null).map((titik, i) => {
      const nilai = sen(titik.ratusan)
      return { ...titik, kunci: `deret-${deret.id}-${i}`, deret, nilai, selisih: selisihTerumumkan(nilai, ditandai) }
    }))
    // the latest of all series first: the title speaks of it
    const isi = urutTitik(semua).reverse()
    const [utama] = isi
    if (!utama) return null
    const arah = utama.selisih === null ? 'belum ada sub-kegiatan yang ditandai'
      : utama.selisih === 0n ? 'sama dengan pagu sub-kegiatan yang ditandai'
        : `${rupiahSingkat(utama.selisih < 0n ? sen(-utama.selisih) : utama.selisih)} ${utama.selisih < 0n ? 'kurang' : 'lebih'} dari pagu sub-kegiatan yang ditandai`
    return {
      kunci: `tema-${tema.kode}-terumumkan`,
      judul: `Diumumkan ${rupiahSingkat(utama.nilai)} untuk ${tahun}: ${arah}`,
      bacaan: 'Tidak diketahui sub-kegiatan mana yang membentuk angka yang diumumkan, sehingga selisihnya tidak dapat direkonsiliasi.',
      tabel: {
        caption: `Angka ${tahun} yang diumumkan untuk ${tema.nama}, terbaru dahulu, di samping pagu sub-kegiatan yang ditandai`,
        tampil: 5,
        kolom: [
          { kunci: 'nama', nama: 'Menurut' }, { kunci: 'terumumkan', nama: 'Diumumkan', satuan: 'Rp', angka: true }, { kunci: 'ditandai', nama: 'Pagu ditandai', satuan: 'Rp', angka: true },
          { kunci: 'selisih', nama: 'Diumumkan − ditandai', satuan: 'Rp', angka: true }, { kunci: 'waktu', nama: 'Waktu', lebar: true }, { kunci: 'cakupan', nama: 'Cakupan', rinci: true }, { kunci: 'deret', nama: 'Deret', rinci: true },
        ],
        baris: isi.map(({ kunci, deret, sumber, waktu, revisi, nilai, selisih }, i) => ({
          kunci, ...(i === 0 ? { utama: true } : {}), href: `/indikator/${deret.id}`,
          sel: {
            nama: teks(sumber, deret.contoh ? 'contoh' : undefined), terumumkan: uang(nilai), ditandai: ditandai === null ? tanpa(BELUM) : uang(ditandai), selisih: selisih === null ? tanpa(BELUM) : uang(selisih),
            waktu: teks(waktu, revisi > 0 ? `direvisi ${revisi} kali` : undefined), cakupan: teks(deret.definisi), deret: teks(deret.nama, deret.caraUkur),
          },
        })),
      },
      rumus: [RUMUS_TERUMUMKAN],
    }
  },
}
