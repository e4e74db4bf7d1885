import { bilanganKata, awalBesar } from '@/lib/dasar/format/kalimat'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { tanggal, teks, uang } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Panel } from '@/lib/lihat/panel/types'
import { selJanji, tercapai } from '@/lib/rakor/keputusan/utils'
import type { Keputusan, KeadaanKeputusan, Komitmen } from '@/lib/rakor/keputusan/types'
import type { Alinea, BahanDokumen } from '@/lib/rakor/dokumen/types'
import type { Slide } from '../types'
import { ambil, kalimat, slideIsi, type PenyusunSlide } from './alat'

const NAMA: Readonly<Record<KeadaanKeputusan, string>> = { TERBUKA: 'belum selesai', SELESAI: 'selesai', DIBATALKAN: 'dibatalkan' }

/** Open ones first, the earliest deadline first. */
const urut = (a: Keputusan, b: Keputusan): number =>
  Number(a.keadaan !== 'TERBUKA') - Number(b.keadaan !== 'TERBUKA') || (a.tenggat < b.tenggat ? -1 : a.tenggat > b.tenggat ? 1 : a.id - b.id)

function panelKeputusan(daftar: readonly Keputusan[], hari: string): Panel {
  const selesai = daftar.filter(({ keadaan }) => keadaan === 'SELESAI').length
  const tanpaBukti = daftar.filter(({ keadaan, buktiDitarik }) => keadaan === 'SELESAI' && buktiDitarik).length
  const lewat = daftar.filter(({ keadaan, tenggat }) => keadaan === 'TERBUKA' && tenggat < hari).length
  const ekor = lewat === 0 ? '' : `, ${bilanganKata(lewat)} lewat tenggat`
  return {
    kunci: 'rakor-tindak-lanjut',
    judul: `${awalBesar(bilanganKata(selesai))} dari ${bilanganKata(daftar.length)} keputusan rakor lalu selesai${ekor}`,
    ...(tanpaBukti === 0 ? {} : { bacaan: `${awalBesar(bilanganKata(tanpaBukti))} di antaranya selesai, tetapi buktinya sudah ditarik.` }),
    tabel: {
      caption: 'Keputusan rakor lalu pada hari rapat, yang belum selesai dahulu',
      kolom: [{ kunci: 'apa', nama: 'Keputusan' }, { kunci: 'siapa', nama: 'Penanggung jawab' }, { kunci: 'tenggat', nama: 'Tenggat' }, { kunci: 'keadaan', nama: 'Keadaan' }],
      baris: [...daftar].sort(urut).map(({ id, apa, unit, penanggungJawab, tenggat, keadaan, buktiDitarik }): BarisTabel => ({
        kunci: String(id),
        sel: { apa: teks(apa), siapa: teks(unit ?? penanggungJawab ?? 'Bagian Administrasi Pembangunan'), tenggat: tanggal(tenggat), keadaan: teks(keadaan === 'TERBUKA' && tenggat < hari ? 'lewat tenggat' : `${NAMA[keadaan]}${buktiDitarik ? ', buktinya ditarik' : ''}`) },
      })),
    },
    rumus: [],
  }
}

/** What units promised this meeting or one before, and what they delivered where the month is reported. */
function panelKomitmen(daftar: readonly Komitmen[], tahun: number): Panel {
  const dilaporkan = daftar.filter(({ realisasi, diganti }) => realisasi !== null && !diganti)
  const unit = new Set(daftar.map(({ unitId }) => unitId)).size
  return {
    kunci: 'rakor-komitmen',
    judul: dilaporkan.length === 0
      ? `${awalBesar(bilanganKata(unit))} unit menyatakan komitmen realisasi`
      : `${awalBesar(bilanganKata(dilaporkan.filter(tercapai).length))} dari ${bilanganKata(dilaporkan.length)} komitmen yang sudah dilaporkan tercapai`,
    tabel: {
      caption: 'Komitmen unit dan realisasinya, kumulatif s.d. bulan yang dijanjikan',
      kolom: [{ kunci: 'unit', nama: 'Unit' }, { kunci: 'bulan', nama: 'Sampai' }, { kunci: 'target', nama: 'Komitmen', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'hasil', nama: 'Hasil' }],
      baris: daftar.map((satu): BarisTabel => ({
        kunci: `${satu.rapatId}-${satu.unitId}-${satu.bulan}`,
        sel: { unit: teks(satu.unit), bulan: teks(bulanTahun(tahun, satu.bulan)), target: uang(satu.target), ...selJanji(satu) },
      })),
    },
    rumus: [],
  }
}

const PENJELASAN = 'Unit yang keputusannya lewat tenggat diminta menjelaskan sebab dan waktu penyelesaiannya.'
const tanpaTabel = (judul: string, isi: readonly Alinea[]): Slide => ({ kunci: 'tindak-lanjut', jenis: 'isi', judul, panel: [], baris: 0, isi, catatan: [[kalimat(judul)], ['Keputusan rapat hari ini dicatat dan dibuka kembali pada rapat berikutnya.']] })

/** What became of earlier decisions: as frozen with the position, else as the meeting's records have it; where none is on record the slide says so. */
function slideKeputusan(bahan: BahanDokumen): Slide {
  const beku = ambil(bahan, 'ringkasan', 'ringkasan-keputusan', ['nama', 'siapa', 'tenggat', 'keadaan'])
  if (beku && beku.tabel.baris.length === 0) return tanpaTabel(beku.judul, [[kalimat(beku.kosong?.judul ?? beku.judul)]])
  const lalu = bahan.tindakLanjut ?? []
  const panel = beku ?? (lalu.length > 0 ? panelKeputusan(lalu, bahan.rapat.tanggal) : null)
  if (panel) return slideIsi('tindak-lanjut', [panel], { rupa: 'tabel', catatan: [[kalimat(panel.judul)], ...(panel.bacaan === undefined ? [] : [[panel.bacaan]]), [PENJELASAN]] })
  return tanpaTabel('Belum ada keputusan rakor lalu yang tercatat', [['Mulai rapat ini setiap keputusan dicatat: apa, siapa, tenggat, dan buktinya.'], ['Rapat berikutnya dibuka dengan keadaan keputusan tersebut.']])
}

export const slideLalu: PenyusunSlide = (bahan) => {
  const janji = [...(bahan.komitmenLalu ?? []), ...bahan.komitmen]
  if (janji.length === 0) return [slideKeputusan(bahan)]
  const panel = panelKomitmen(janji, bahan.rapat.tahun)
  return [slideKeputusan(bahan), slideIsi('komitmen', [panel], { rupa: 'tabel', catatan: [[kalimat(panel.judul)]] })]
}
