import { bulanTahun, sampaiBulan, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { batasZona, NAMA_ZONA } from '@/lib/realisasi/zona'
import type { Slide } from '../types'

/** What meeting, when, where, and of which position. */
export function slideSampul({ rapat, ringkasan: { data } }: BahanDokumen): readonly Slide[] {
  const hari = tanggalPanjang(rapat.tanggal)
  return [{
    kunci: 'sampul', jenis: 'sampul', judul: `${namaRapat(rapat)}: Pengendalian Operasional Pembangunan`, panel: [], baris: 0,
    isi: [[`Posisi ${sampaiBulan(rapat.tahun, rapat.batasBulan)}`], [`${hari}, pukul ${rapat.mulai.replace(':', '.')} WIB`], [rapat.tempat], [`Dipimpin ${rapat.pemimpinJabatan}`]],
    catatan: [[`Selamat datang pada rapat koordinasi pengendalian operasional pembangunan, ${hari}.`], [kalimatPosisi(data.kabupaten, rapat.tahun)]],
  }]
}

/** What the figures stand on and what the meeting is for: version, limits of the zona, purpose. */
export function slideDasar({ rapat, periode, ringkasan: { data } }: BahanDokumen): readonly Slide[] {
  const versi = periode.apbdVersi === null ? 'Versi APBD belum ditetapkan' : `${periode.apbdVersi.nama} APBD TA ${rapat.tahun}`
  const kas = periode.kasVersi === null ? 'anggaran kas belum ditetapkan' : periode.kasVersi.nama.toLowerCase()
  const batas = batasZona(data.aturan).map(({ zona, batas: selang }) => `${NAMA_ZONA[zona].toLowerCase()} ${selang}`).join('; ')
  return [{
    kunci: 'dasar', jenis: 'isi', judul: `Menilai pelaksanaan APBD ${sampaiBulan(rapat.tahun, rapat.batasBulan)} dan memutuskan langkah berikutnya`, panel: [], baris: 0,
    isi: [
      ['Tujuan: akuntabilitas pelaksanaan anggaran; faktor pendukung dan kendala pelaksanaan DPA; ketaatan administrasi; bahan pengendalian dan kebijakan berikutnya.'],
      [`Dasar angka: ${versi}; ${kas}.`],
      ['Dasar hukum: Peraturan Pemerintah Nomor 12 Tahun 2019, Peraturan Pemerintah Nomor 39 Tahun 2006, Permendagri Nomor 77 Tahun 2020, dan Permendagri Nomor 86 Tahun 2017.'],
      [`Zona menurut serapan terhadap anggaran kas: ${batas}.`],
    ],
    catatan: [
      [`Seluruh angka dalam paparan ini dibekukan untuk rapat ini dan tidak berubah selama rapat. Batasnya akhir ${bulanTahun(rapat.tahun, rapat.batasBulan)}.`],
      ['Serapan dibaca dengan dua pembanding: pagu setahun, dan anggaran kas sampai bulan batas. Zona memakai pembanding kedua.'],
    ],
  }]
}
