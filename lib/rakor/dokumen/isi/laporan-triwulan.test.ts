import { unitUji } from '../uji/bahan'
import { describe, expect, it } from 'vitest'
import { susunDocx } from '../docx/utils'
import { susunPdf } from '../pdf/utils'
import { angkaTanpaAsal } from '../periksa'
import type { BahanDokumen, Dokumen } from '../types'
import { tulisAlinea } from '../utils'
import { KOSONG, PENUH, SEBAGIAN, TANPA_LAPORAN } from '@/lib/rakor/paparan/uji/contoh'
import { terbilangRupiah } from '@/lib/dasar/format/terbilang'
import { senFromText } from '@/lib/realisasi/rupiah'
import { bagianPaket, cacatPaket, galatOffice } from '@/tests/support/paket-office'
import { teksPdf } from '@/tests/support/baca-pdf'
import { evaluasiItjen } from './evaluasi-itjen'
import { laporanTriwulan } from './laporan-triwulan'
import { rekapRakor } from './rekap-rakor'

const SEMUA: readonly (readonly [string, BahanDokumen])[] = [['penuh', PENUH], ['sebagian', SEBAGIAN], ['tanpa laporan', TANPA_LAPORAN], ['kosong', KOSONG]]
const KASUS = SEMUA.flatMap(([nama, bahan]) => [laporanTriwulan, rekapRakor, evaluasiItjen].map((definisi) => [definisi.kunci, nama, definisi, bahan] as const))

/** Sentences of a document: paragraphs and points. */
const kalimat = ({ blok }: Dokumen): string[] => blok.flatMap((satu) => (satu.jenis === 'alinea' ? [tulisAlinea(satu.isi)] : satu.jenis === 'butir' ? satu.isi.map(tulisAlinea) : [])).map((isi) => isi.replaceAll('\u00a0', ' '))
const judul = ({ blok }: Dokumen): string[] => blok.flatMap((satu) => (satu.jenis === 'judul' && satu.tingkat === 1 ? [satu.isi] : []))
const laporan = (bahan: BahanDokumen): string => kalimat(laporanTriwulan.susun(bahan)).join('\n')

describe.each(KASUS)('%s of a meeting: %s', (_, __, definisi, bahan) => {
  const dokumen = definisi.susun(bahan)
  it('says no figure that its position does not have', () => expect(angkaTanpaAsal(dokumen, bahan, definisi)).toEqual([]))
  it('has whole sentences: none with a value missing, none that ends twice', () => {
    for (const satu of kalimat(dokumen)) {
      expect(satu).not.toMatch(/undefined|NaN|null|\.\.(?!\.)| ,| \.|^\s*$/)
      // n/a has words of its own in a sentence
      expect(satu).not.toMatch(/(^|\s)–(\s|[.,;]|$)/)
    }
  })
  it('is the same twice', () => expect(definisi.susun(bahan)).toEqual(dokumen))
})

describe('the quarterly report', { timeout: 60_000 }, () => {
  it.each([['penuh', PENUH], ['kosong', KOSONG]])('is a file that Office opens: %s', async (_, bahan) => {
    const berkas = await susunDocx(laporanTriwulan.susun(bahan))
    expect(await galatOffice(berkas, 'docx')).toEqual([])
    expect(cacatPaket(await bagianPaket(berkas))).toEqual([])
  })
  it.each([['penuh', PENUH], ['kosong', KOSONG]])('lists its chapters where nobody has to ask for them: %s', async (_, bahan) => {
    const dokumen = laporanTriwulan.susun(bahan)
    const harap = dokumen.blok.flatMap((satu) => (satu.jenis === 'judul' && satu.tingkat <= 2 ? [satu.isi] : [])).slice(1)
    // in Word: a field whose result is written already, each entry leading to its heading, the title not among them
    const xml = (await bagianPaket(await susunDocx(dokumen))).get('word/document.xml')?.toString('utf8') ?? ''
    const daftar = xml.slice(xml.indexOf('<w:sdt>'), xml.indexOf('</w:sdt>'))
    expect(daftar).toMatch(/<w:instrText[^>]*>TOC [^<]*1-2/)
    expect(xml.includes('w:dirty="true"')).toBe(false)
    const isi = [...daftar.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>|<w:p (?:(?!<\/w:p>).)*<\/w:p>/gs)].map(([p]) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, t]) => t).join('').replaceAll('&amp;', '&')).filter((t) => t !== '')
    expect(isi).toEqual(harap)
    const tujuan = [...daftar.matchAll(/w:anchor="([^"]+)"/g)].map(([, nama]) => nama)
    expect(tujuan).toHaveLength(harap.length)
    for (const nama of tujuan) expect(xml.split(`w:name="${nama}"`)).toHaveLength(2)
    expect(Buffer.from(await susunDocx(dokumen)).equals(Buffer.from(await susunDocx(dokumen)))).toBe(true)
    // on paper: each with the page that it begins on
    const halaman = teksPdf(await susunPdf(dokumen)).map((satu) => satu.replace(/\s+/g, ' '))
    for (const satu of harap.filter((judul) => judul.startsWith('BAB'))) {
      const ke = halaman.findIndex((teks, letak) => letak > 0 && teks.includes(satu)) + 1
      if (ke > 0) expect(halaman.slice(0, 2).join(' ')).toMatch(new RegExp(`${satu.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ .]*${ke}\\b`))
    }
    expect(halaman[0]).toContain('Daftar isi')
  })
  it('has its five chapters and appendices; a year without a budget has those that can be written', () => {
    expect(judul(laporanTriwulan.susun(PENUH)).map((satu) => satu.split(' ').slice(0, 2).join(' '))).toEqual(['LAPORAN PENGENDALIAN', 'BAB I', 'BAB II', 'BAB III', 'BAB IV', 'BAB V', 'LAMPIRAN I', 'LAMPIRAN II', 'LAMPIRAN III'])
    expect(judul(laporanTriwulan.susun(KOSONG)).map((satu) => satu.split(' ').slice(0, 2).join(' '))).toEqual(['LAPORAN PENGENDALIAN', 'BAB I', 'BAB II', 'BAB V'])
  })
  it('numbers its appendices on where one is not there', () => {
    const tanpaPeta = { ...PENUH, halaman: { ...PENUH.halaman, kesenjangan: { data: null, panel: [] } } }
    expect(judul(laporanTriwulan.susun(tanpaPeta)).filter((satu) => satu.startsWith('LAMPIRAN '))).toEqual(['LAMPIRAN I POSISI TIAP UNIT', 'LAMPIRAN II RUMUS'])
  })
  it('spells the pagu once, and names both bases', () => {
    const isi = laporan(PENUH)
    const pagu = terbilangRupiah(PENUH.ringkasan.data.kabupaten.posisi.pagu)
    expect(isi.split(pagu)).toHaveLength(2)
    expect(isi).toContain('Menurut anggaran kas, realisasi pada saat yang sama direncanakan')
    expect(isi).toContain('Terhadap anggaran kas, serapan mencapai')
  })
  it('says who has not reported, by name, and gives the whole no headline before anybody has', () => {
    expect(laporan(SEBAGIAN)).toMatch(/1 unit belum menyampaikan laporan Juni 2023, yaitu [^.]+\./)
    expect(laporan(SEBAGIAN)).toContain('1 unit yang belum melapor menyampaikan laporan Juni 2023')
    const tanpa = laporan(TANPA_LAPORAN)
    expect(tanpa).toContain('Belum ada laporan Juni 2023')
    expect(tanpa).not.toMatch(/Realisasi keuangan s\.d\.|berada pada zona (merah|kuning|hijau)/)
    expect(tanpa).toContain('Peringkat belum disusun karena belum ada laporan pada batas data ini.')
  })
  it('a target that is met to the last digit is met, not passed; in December nothing is projected', () => {
    const { data } = PENUH.ringkasan
    const tepat = { ...PENUH, ringkasan: { ...PENUH.ringkasan, data: { ...data, kabupaten: unitUji('kabupaten', 'Kabupaten', '500', '500'), akhirTahun: { pagu: data.kabupaten.posisi.pagu, realisasi: data.kabupaten.posisi.pagu, akhir: data.kabupaten.posisi.pagu } } } }
    expect(laporan(tepat)).toContain('50,00% dari pagu, tepat pada target 50,00%')
    expect(laporan(tepat)).toContain('diproyeksikan')
    expect(laporan({ ...tepat, rapat: { ...tepat.rapat, batasBulan: 12 } })).not.toContain('realisasi akhir tahun diproyeksikan')
  })
  it('says what is not on record instead of leaving a chapter empty', () => {
    const isi = laporan(SEBAGIAN)
    for (const satu of ['Tidak ada alokasi DAK Fisik Tahun Anggaran 2023 yang dicatat.', 'Paket pengadaan belum dicatat', 'Belum ada keputusan rapat sebelumnya yang tercatat', 'Belum ada komitmen realisasi unit yang tercatat.', 'Proyeksi akhir tahun belum disajikan']) expect(isi).toContain(satu)
    expect(laporan(KOSONG)).toContain('APBD Tahun Anggaran 2023 belum dientri')
  })
  it('counts what became of the last meeting\'s decisions, those past their day apart', () => {
    expect(laporan(PENUH)).toContain('Dari 3 keputusan rapat sebelumnya, 1 telah selesai, 2 belum selesai (1 di antaranya lewat tenggat), dan 0 dibatalkan.')
    const janji = { rapatId: 2, unitId: 1, unit: 'Dinas Satu', bulan: 6, target: senFromText('500'), realisasi: null }
    expect(laporanTriwulan.susun({ ...PENUH, komitmen: [janji] }).blok).toContainEqual(expect.objectContaining({ jenis: 'tabel', tabel: expect.objectContaining({ caption: 'Realisasi kumulatif yang disanggupi dan yang tercapai' }) }))
  })
  it('advises what a figure asks for, and no more', () => {
    expect(laporan(PENUH)).toContain('Keputusan rapat sebelumnya yang belum selesai dituntaskan')
    expect(laporan(SEBAGIAN)).not.toMatch(/DAK Fisik melengkapi|kontrak kritis melalui|Keputusan rapat sebelumnya yang belum selesai/)
  })
})

describe('the sheet of ten aspects', () => {
  const tabel = (bahan: BahanDokumen) => evaluasiItjen.susun(bahan).blok.flatMap((satu) => (satu.jenis === 'panel' && satu.panel.kunci === 'itjen-aspek' ? [satu.panel] : []))
  it('has all ten, each with what is missing, and claims no data that there are not', () => {
    const [panel] = tabel(KOSONG)
    expect(panel?.tabel.baris).toHaveLength(10)
    expect(panel?.judul).toBe('Sepuluh aspek evaluasi: 0 memiliki data di sini, 10 belum')
    for (const { sel } of panel?.tabel.baris ?? []) expect(sel.kurang).toMatchObject({ jenis: 'teks', nilai: expect.stringMatching(/\.$/) })
    expect(tabel(TANPA_LAPORAN)[0]?.tabel.baris.find(({ kunci }) => kunci === 'penyerapan-anggaran')?.sel.keadaan).toEqual({ jenis: 'teks', nilai: 'belum ada' })
    expect(tabel(PENUH)[0]?.tabel.baris.find(({ kunci }) => kunci === 'penyerapan-anggaran')?.sel.keadaan).toEqual({ jenis: 'teks', nilai: 'ada' })
  })
})
