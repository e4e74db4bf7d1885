import { bilanganKata, awalBesar } from '@/lib/dasar/format/kalimat'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { tanggal, tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Panel } from '@/lib/lihat/panel/types'
import type { Keputusan, KeadaanKeputusan, Komitmen } from '@/lib/rakor/keputusan/types'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import type { Slide } from '../types'
import { kalimat, slideIsi, type PenyusunSlide } from './alat'

const NAMA: Readonly<Record<KeadaanKeputusan, string>> = { TERBUKA: 'belum selesai', SELESAI: 'selesai', DIBATALKAN: 'dibatalkan' }

/** Taken by an earlier meeting: carried to this one, or on record of another. */
const dariLalu = ({ rapat }: BahanDokumen) => ({ rapatId, rapatAsal }: Keputusan): boolean => rapatId !== rapat.id || (rapatAsal[0]?.rapatId ?? rapat.id) !== rapat.id

/** Open ones first, the earliest deadline first. */
const urut = (a: Keputusan, b: Keputusan): number =>
  Number(a.keadaan !== 'TERBUKA') - Number(b.keadaan !== 'TERBUKA') || (a.tenggat < b.tenggat ? -1 : a.tenggat > b.tenggat ? 1 : a.id - b.id)

function panelKeputusan(daftar: readonly Keputusan[], hari: string): Panel {
  const selesai = daftar.filter(({ keadaan }) => keadaan === 'SELESAI').length
  const lewat = daftar.filter(({ keadaan, tenggat }) => keadaan === 'TERBUKA' && tenggat < hari).length
  const ekor = lewat === 0 ? '' : `, ${bilanganKata(lewat)} lewat tenggat`
  return {
    kunci: 'rakor-tindak-lanjut',
    judul: `${awalBesar(bilanganKata(selesai))} dari ${bilanganKata(daftar.length)} keputusan rakor lalu selesai${ekor}`,
    tabel: {
      caption: 'Keputusan rakor lalu pada hari rapat, yang belum selesai dahulu',
      kolom: [{ kunci: 'apa', nama: 'Keputusan' }, { kunci: 'siapa', nama: 'Penanggung jawab' }, { kunci: 'tenggat', nama: 'Tenggat' }, { kunci: 'keadaan', nama: 'Keadaan' }],
      baris: [...daftar].sort(urut).map(({ id, apa, unit, penanggungJawab, tenggat, keadaan }): BarisTabel => ({
        kunci: String(id),
        sel: { apa: teks(apa), siapa: teks(unit ?? penanggungJawab ?? 'Bagian Administrasi Pembangunan'), tenggat: tanggal(tenggat), keadaan: teks(keadaan === 'TERBUKA' && tenggat < hari ? 'lewat tenggat' : NAMA[keadaan]) },
      })),
    },
    rumus: [],
  }
}

function panelKomitmen(daftar: readonly Komitmen[], tahun: number): Panel {
  const tercapai = ({ target, realisasi }: Komitmen): boolean => realisasi !== null && realisasi >= target
  const dapat = daftar.filter(({ realisasi }) => realisasi !== null)
  return {
    kunci: 'rakor-komitmen',
    judul: `${awalBesar(bilanganKata(dapat.filter(tercapai).length))} dari ${bilanganKata(dapat.length)} komitmen rakor lalu tercapai`,
    tabel: {
      caption: 'Komitmen unit dan realisasinya, kumulatif s.d. bulan yang dijanjikan',
      kolom: [{ kunci: 'unit', nama: 'Unit' }, { kunci: 'bulan', nama: 'Sampai' }, { kunci: 'target', nama: 'Komitmen', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'hasil', nama: 'Hasil' }],
      baris: dapat.map((satu): BarisTabel => ({
        kunci: `${satu.rapatId}-${satu.unitId}-${satu.bulan}`,
        sel: { unit: teks(satu.unit), bulan: teks(bulanTahun(tahun, satu.bulan)), target: uang(satu.target), realisasi: satu.realisasi === null ? tanpa('belum lapor') : uang(satu.realisasi), hasil: teks(tercapai(satu) ? 'tercapai' : 'tidak tercapai') },
      })),
    },
    rumus: [],
  }
}

/** What became of the last meeting's decisions and promises; where none is on record the slide says so. */
export const slideLalu: PenyusunSlide = (bahan) => {
  const { keputusan, komitmen, rapat } = bahan
  const lalu = keputusan.filter(dariLalu(bahan))
  const janji = komitmen.filter(({ rapatId, bulan, realisasi }) => rapatId !== rapat.id && bulan <= rapat.batasBulan && realisasi !== null)
  const slide: Slide[] = []
  if (lalu.length > 0) {
    const panel = panelKeputusan(lalu, rapat.tanggal)
    slide.push(slideIsi('tindak-lanjut', [panel], { rupa: 'tabel', catatan: [[kalimat(panel.judul)], ['Unit yang keputusannya lewat tenggat diminta menjelaskan sebab dan waktu penyelesaiannya.']] }))
  } else {
    const judul = 'Belum ada keputusan rakor lalu yang tercatat'
    slide.push({ kunci: 'tindak-lanjut', jenis: 'isi', judul, panel: [], baris: 0, isi: [['Mulai rapat ini setiap keputusan dicatat: apa, siapa, tenggat, dan buktinya.'], ['Rapat berikutnya dibuka dengan keadaan keputusan tersebut.']], catatan: [[kalimat(judul)], ['Keputusan rapat hari ini dicatat dan dibuka kembali pada rapat berikutnya.']] })
  }
  if (janji.length > 0) {
    const panel = panelKomitmen(janji, rapat.tahun)
    slide.push(slideIsi('komitmen', [panel], { rupa: 'tabel', catatan: [[kalimat(panel.judul)]] }))
  }
  return slide
}
