import { dasarDokumen, pemimpin, tempatTanggal } from '../bersama'
import { dataProyeksi, unitZona } from '../medan/bantu'
import { blokDari, butirDari } from '../naskah/isi'
import { TEKS_KOMITMEN } from '../naskah/teks/rapat'
import type { BahanDokumen, Blok, DefinisiDokumen, Dokumen } from '../types'
import { namaBulan, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { persen, tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { BarisTabel } from '@/lib/lihat/panel/types'
import { ALASAN } from '@/lib/realisasi/alasan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'

/** What stands where a promise is to be written by hand. */
const DIISI = '........................'

/** "Kepala Dinas Kesehatan", "Camat Belalau", "Direktur RSUD …": the head's office by the kind of unit. */
export function jabatanKepala({ posisi: { nama, kategori } }: Pick<Capaian, 'posisi'>): string {
  if (kategori === 'KECAMATAN') return `Camat ${nama.replace(/^kecamatan\s+/i, '')}`
  if (kategori === 'RSUD' || /^rumah sakit/i.test(nama)) return `Direktur ${nama}`
  if (/^sekretariat\s/i.test(nama)) return `Sekretaris ${nama.replace(/^sekretariat\s+/i, '')}`
  if (/^inspektorat/i.test(nama)) return nama.replace(/^inspektorat/i, 'Inspektur')
  return `Kepala ${nama}`
}

/** Months to the year's end: what the anggaran kas asks for, and what was promised, or the place to write it. */
function baris(bahan: BahanDokumen, capaian: Capaian): BarisTabel[] {
  const { kunci, pagu } = capaian.posisi
  const rak = dataProyeksi(bahan)?.rak.find(({ unit }) => unit === kunci)?.rak ?? null
  return Array.from({ length: 12 - bahan.rapat.batasBulan }, (_, i) => bahan.rapat.batasBulan + 1 + i).map((bulan) => {
    const kas = rak?.[bulan - 1] ?? null
    const janji = bahan.komitmen.find((satu) => String(satu.unitId) === kunci && satu.bulan === bulan)
    return {
      kunci: String(bulan),
      sel: { bulan: teks(namaBulan(bulan)), kas: uang(kas), bagian: kas === null ? tanpa('–') : persen(rasio(kas, pagu, ALASAN.paguNol)), janji: janji === undefined ? tanpa(DIISI) : uang(janji.target) },
    }
  })
}

function satuUnit(bahan: BahanDokumen, capaian: Capaian): Blok[] {
  const { posisi, serapanPagu, serapanAngkas, selisih } = capaian
  const isi = baris(bahan, capaian)
  const per = sampaiBulan(bahan.rapat.tahun, bahan.rapat.batasBulan)
  return [
    { jenis: 'judul', tingkat: 1, isi: 'Berita acara komitmen' },
    ...blokDari(TEKS_KOMITMEN, bahan, ['pembuka']),
    { jenis: 'rincian', isi: [
      { nama: 'Nama', nilai: [DIISI] }, { nama: 'Jabatan', nilai: [jabatanKepala(capaian)] }, { nama: 'Unit', nilai: [posisi.nama] },
      { nama: 'Pagu', nilai: [{ sel: uang(posisi.pagu) }] },
      { nama: `Realisasi ${per}`, nilai: [{ sel: uang(posisi.realisasi) }, ', ', { sel: persen(serapanPagu) }, ' dari pagu'] },
      { nama: `Anggaran kas ${per}`, nilai: [{ sel: uang(posisi.angkas) }, ', terserap ', { sel: persen(serapanAngkas) }] },
      { nama: 'Selisih', nilai: [{ sel: uang(selisih) }] },
    ] },
    ...blokDari(TEKS_KOMITMEN, bahan, ['isi']),
    ...(isi.length === 0 ? [] : [{ jenis: 'tabel', tabel: {
      caption: 'Target realisasi keuangan kumulatif sampai akhir tahun',
      kolom: [{ kunci: 'bulan', nama: 'Sampai akhir' }, { kunci: 'kas', nama: 'Anggaran kas', satuan: 'Rp', angka: true }, { kunci: 'bagian', nama: 'Anggaran kas', satuan: '% pagu', angka: true }, { kunci: 'janji', nama: 'Komitmen', satuan: 'Rp', angka: true }],
      baris: isi,
    } } satisfies Blok]),
    ...blokDari(TEKS_KOMITMEN, bahan, ['sanggup']),
    ...butirDari(TEKS_KOMITMEN, bahan, ['sanggup-pengadaan', 'sanggup-nol', 'sanggup-lapor']),
    ...blokDari(TEKS_KOMITMEN, bahan, ['penutup']),
    { jenis: 'tandaTangan', pihak: [pemimpin(bahan, 'Mengetahui,'), { sebutan: 'Yang menyatakan,', jabatan: jabatanKepala(capaian), nama: null, nip: null }], tempat: tempatTanggal(bahan) },
  ]
}

const susun = (bahan: BahanDokumen): Dokumen => {
  const merah = bahan.ringkasan.data.kabupaten.melapor ? unitZona(bahan, 'MERAH') : []
  // after the last month there is none to be promised
  const blok: Blok[] = merah.length === 0 || bahan.rapat.batasBulan === 12
    ? [{ jenis: 'judul', tingkat: 1, isi: 'Berita acara komitmen' }, ...blokDari(TEKS_KOMITMEN, bahan, ['nihil', 'akhir-tahun', 'tanpa-posisi', 'tanpa-kas'])]
    : merah.flatMap((satu, i): Blok[] => [...(i === 0 ? [] : [{ jenis: 'halamanBaru', berkop: true } satisfies Blok]), ...satuUnit(bahan, satu)])
  return dasarDokumen(bahan, 'berita-acara-komitmen', 'Berita Acara Komitmen', blok)
}

export const komitmen: DefinisiDokumen = {
  kunci: 'berita-acara-komitmen', nama: 'Berita acara komitmen', guna: 'Satu halaman untuk tiap unit zona merah: target tiap bulan sampai akhir tahun, ditandatangani kepalanya.', format: ['pdf', 'docx'], susun,
}
