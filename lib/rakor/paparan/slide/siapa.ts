import { bilangan } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { tanpa, teks } from '@/lib/lihat/panel/sel'
import type { BarisTabel, Panel } from '@/lib/lihat/panel/types'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { panelHalaman } from '@/lib/rakor/dokumen/utils'
import type { Slide } from '../types'
import { ambil, angka, buang, kalimat, kalimatSebut, slideIsi, tulisNama, type PenyusunSlide } from './alat'

/** Names that fit beside a zona; of the red ones more, because they are who is asked. */
const NAMA_MERAH = 16
const NAMA_LAIN = 8

const nama = ({ sel }: BarisTabel): string => tulisNama(sel.nama)

/** The rows under each row of depth 0. */
export function kelompok(baris: readonly BarisTabel[]): { kepala: BarisTabel; isi: BarisTabel[] }[] {
  const hasil: { kepala: BarisTabel; isi: BarisTabel[] }[] = []
  for (const satu of baris) {
    if ((satu.tingkat ?? 0) === 0) hasil.push({ kepala: satu, isi: [] })
    else hasil.at(-1)?.isi.push(satu)
  }
  return hasil
}

function namaSingkat(isi: readonly BarisTabel[], banyak: number): string {
  if (isi.length === 0) return 'tidak ada'
  if (isi.length <= banyak + 1) return daftarKata(isi.map(nama))
  return `${isi.slice(0, banyak).map(nama).join(', ')}, dan ${bilangan(isi.length - banyak)} unit lain`
}

/** Zona as counts with names: one row a zona, largest lack first within it. */
function panelNama(panel: Panel): Panel {
  return {
    ...buang(panel, 'bagan', 'lanjut'),
    tabel: {
      caption: panel.tabel.caption,
      kolom: [{ kunci: 'zona', nama: 'Zona' }, { kunci: 'jumlah', nama: 'Unit', angka: true }, { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'siapa', nama: 'Siapa, kekurangan terbesar dahulu' }],
      baris: kelompok(panel.tabel.baris).map(({ kepala, isi: unit }) => {
        const { zona } = kepala.sel
        const dapat = zona?.jenis === 'zona' && zona.nilai !== null
        return { ...kepala, sel: { ...kepala.sel, zona: dapat ? zona : tanpa('tidak dapat dinilai'), siapa: teks(namaSingkat(unit, kepala.kunci === 'MERAH' ? NAMA_MERAH : NAMA_LAIN)) } }
      }),
    },
  }
}

/** Who stands where, by name. */
export const slideZona: PenyusunSlide = (bahan) => {
  const panel = panelHalaman(bahan, 'ringkasan', 'ringkasan-zona')
  if (!panel || bahan.ringkasan.data.unit.length === 0) return []
  const merah = kelompok(panel.tabel.baris).find(({ kepala }) => kepala.kunci === 'MERAH')
  const sebutan = merah && merah.isi.length > 0 ? [['Di zona merah: ', `${namaSingkat(merah.isi, NAMA_MERAH)}.`, ' Kekurangannya bersama ', angka(merah.kepala.sel.kurang), '.']] : []
  return [slideIsi('zona', [panelNama(panel)], { rupa: 'tabel', catatan: [[kalimat(panel.judul)], ...(panel.bacaan ? [[panel.bacaan]] : []), ...sebutan] })]
}

/** Who has been red for months: the last six of them, and the counts of both years. */
export const slideBerulang: PenyusunSlide = (bahan) => {
  const asli = panelHalaman(bahan, 'kesenjangan', 'kesenjangan-sejak')
  if (!asli || !asli.tabel.baris.some(({ utama }) => utama)) return []
  const bulan = asli.tabel.kolom.filter(({ kunci }) => /^z\d/.test(kunci)).slice(-6).map(({ kunci }) => kunci)
  const hitung = asli.tabel.kolom.filter(({ kunci }) => /^merah\d|^kini$/.test(kunci)).map(({ kunci }) => kunci)
  const panel = ambil(bahan, 'kesenjangan', 'kesenjangan-sejak', ['nama', ...bulan, ...hitung])
  if (!panel) return []
  const isi: Panel = { ...buang(panel, 'bagan'), tabel: { ...panel.tabel, baris: panel.tabel.baris.filter(({ utama }) => utama) } }
  return [slideIsi('merah-berulang', [isi], { rupa: 'tabel', isi: [], catatan: [[kalimat(panel.judul)], ...(panel.bacaan ? [[panel.bacaan]] : []), ...kalimatSebut('Bulan merah berturut-turut sampai kini: ', isi, 'kini')] })]
}

/** A category as a finding of its own. */
function panelKategori(panel: Panel, basis: 'angkas' | 'pagu', { kepala, isi }: { kepala: BarisTabel; isi: BarisTabel[] }): Panel {
  const [atas] = isi
  const bawah = isi.find(({ sel }) => /terendah/i.test(tulisNama(sel.letak)))
  const capaian = (satu: BarisTabel): string => `${nama(satu)} ${tulisNama(satu.sel[basis])}`
  const isiJudul = atas === undefined ? 'belum ada yang dapat diperingkat' : bawah === undefined ? capaian(atas) : `tertinggi ${capaian(atas)}, terendah ${capaian(bawah)}`
  return {
    ...buang(panel, 'bagan', 'lanjut', 'bacaan'), kunci: `${panel.kunci}-${kepala.kunci.toLowerCase()}`, judul: `${nama(kepala)}: ${isiJudul}`,
    tabel: {
      caption: `${nama(kepala)}, urut serapan terhadap ${basis === 'angkas' ? 'anggaran kas' : 'pagu'}`,
      kolom: [{ kunci: 'nama', nama: 'Unit' }, ...panel.tabel.kolom.filter(({ kunci }) => ['letak', basis, 'zona'].includes(kunci)).map((satu) => (satu.kunci === basis ? { ...satu, satuan: '%' } : buang(satu, 'lebar')))],
      baris: isi.map((satu) => buang(satu, 'tingkat')),
    },
    kosong: { judul: `${nama(kepala)}: belum ada unit yang dapat diperingkat` },
  }
}

/** Three highest and three lowest of each category, two categories a slide. */
function peringkat(bahan: BahanDokumen, basis: 'angkas' | 'pagu'): readonly Slide[] {
  const panel = panelHalaman(bahan, 'ringkasan', basis === 'angkas' ? 'ringkasan-peringkat' : 'ringkasan-peringkat-pagu')
  if (!panel) return []
  const kategori = kelompok(panel.tabel.baris).map((satu) => panelKategori(panel, basis, satu))
  return Array.from({ length: Math.ceil(kategori.length / 2) }, (_, i): Slide => {
    const isi = kategori.slice(i * 2, i * 2 + 2) as [Panel, ...Panel[]]
    return slideIsi(`peringkat-${basis === 'angkas' ? '' : 'pagu-'}${i + 1}`, isi, {
      judul: isi.map(({ judul }) => judul).join('. '), rupa: 'tabel', isi: [],
      catatan: [...isi.map(({ judul }) => [kalimat(judul)]), [`Urutannya menurut serapan terhadap ${basis === 'angkas' ? 'anggaran kas; menurut pagu ada pada slide jawaban' : 'pagu'}. Unit yang belum melapor tidak diperingkat.`]],
      ...(basis === 'pagu' ? { tersembunyi: true } : {}),
    })
  })
}

export const slidePeringkat: PenyusunSlide = (bahan) => peringkat(bahan, 'angkas')
/** The other basis, for who asks. */
export const slidePeringkatPagu: PenyusunSlide = (bahan) => peringkat(bahan, 'pagu')

/** Who causes the gap, in rupiah. */
export const slideKesenjangan: PenyusunSlide = (bahan) => {
  const panel = ambil(bahan, 'kesenjangan', 'kesenjangan-pareto', ['nama', 'kurang', 'bagian', 'kumulatif', 'zona'])
  if (!panel || panel.tabel.baris.length === 0) return []
  return [slideIsi('kesenjangan', [panel], { catatan: [[kalimat(panel.judul)], ...kalimatSebut('Yang terbesar: ', panel, 'kurang', 5), ...(panel.bacaan ? [[panel.bacaan]] : [])] })]
}

/** Who has not reported; a slide of the meeting only where somebody has not. */
export const slideLapor: PenyusunSlide = (bahan) => {
  const panel = ambil(bahan, 'ringkasan', 'ringkasan-lapor', ['nama', 'jumlah', 'terakhir', 'angkas'])
  if (!panel || panel.tabel.baris.length === 0) return []
  const belum = kelompok(panel.tabel.baris).map(({ kepala, isi }) => `${nama(kepala)}: ${namaSingkat(isi, NAMA_LAIN)}`).join('; ')
  return [slideIsi('belum-lapor', [panel], { rupa: 'tabel', catatan: [[kalimat(panel.judul)], [`${belum}.`]] })]
}
