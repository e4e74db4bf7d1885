import { describe, expect, it } from 'vitest'
import { periksaAngkaSlide } from '@/tests/support/angka-slide'
import { periksaPanel } from '@/tests/support/panel'
import { tanggal, tanpa, teks } from '@/lib/lihat/panel/sel'
import type { Panel } from '@/lib/lihat/panel/types'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { susunPaparan } from './susun'
import { KOSONG, PENUH, SEBAGIAN, TANPA_LAPORAN } from './uji/contoh'

const SEMUA = [['penuh', PENUH], ['sebagian', SEBAGIAN], ['tanpa laporan', TANPA_LAPORAN], ['kosong', KOSONG]] as const
const tampak = (bahan: typeof PENUH) => susunPaparan(bahan).filter(({ tersembunyi }) => !tersembunyi)
const kunci = (bahan: typeof PENUH) => tampak(bahan).map((slide) => slide.kunci)

describe.each(SEMUA)('slides of a meeting: %s', (_, bahan) => {
  const slide = susunPaparan(bahan)
  it('are titled, spoken, never empty, and each has an address of its own', () => {
    expect(new Set(slide.map((satu) => satu.kunci)).size).toBe(slide.length)
    for (const satu of slide) {
      expect(satu.kunci).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(satu.judul.trim(), satu.kunci).not.toBe('')
      expect(satu.catatan.map(tulisAlinea).join('').trim(), satu.kunci).not.toBe('')
      expect(satu.isi.length + satu.panel.filter(({ tabel }) => tabel.baris.length > 0).length, `${satu.kunci}: kerangka kosong`).toBeGreaterThan(0)
    }
    expect(slide.map(({ tersembunyi }) => tersembunyi ?? false)).toEqual([...slide].map(({ tersembunyi }) => tersembunyi ?? false).sort((a, b) => Number(a) - Number(b)))
  })
  it('show findings with at least two columns, and those made here hold what every finding holds', () => {
    for (const { panel, kunci: nama } of slide) for (const satu of panel) {
      if (/^(unit-|rakor-|ringkasan-peringkat-|ringkasan-zona$)/.test(satu.kunci)) periksaPanel(satu)
      expect(satu.tabel.kolom.length, `${nama}/${satu.kunci}`).toBeGreaterThan(1)
    }
  })
  it('say no figure that no frozen finding holds', () => expect(periksaAngkaSlide(slide, bahan)).toEqual([]))
})

describe('the order and what is left out', () => {
  it('goes from the whole to who, of what, what stands in the way, what is asked', () => {
    expect(kunci(PENUH)).toEqual(['sampul', 'dasar', 'posisi', 'kurva', 'zona', 'peringkat-1', 'sub-kegiatan', 'kesenjangan', 'jenis-belanja', 'sumber-dana', 'dak-tenggat', 'dak-rantai', 'pengadaan', 'kontrak-kritis', 'paket-akhir-tahun', 'tindak-lanjut', 'rekomendasi', 'target', 'penutup'])
  })
  it('of a partial month names who has not reported, and asks for it first', () => {
    expect(kunci(SEBAGIAN)).toContain('belum-lapor')
    expect(tampak(SEBAGIAN).find((satu) => satu.kunci === 'rekomendasi')?.isi.map(tulisAlinea)[0]).toBe('Lengkapi laporan: satu dari 4 unit belum melapor Juni 2023.')
  })
  it('of a month without reports has no ranks and no zona, and says so in the title of the position', () => {
    expect(kunci(TANPA_LAPORAN)).not.toEqual(expect.arrayContaining(['zona']))
    expect(tampak(TANPA_LAPORAN).find((satu) => satu.kunci === 'posisi')?.judul).toMatch(/^Belum ada laporan Juni 2023 dari 2 unit/)
  })
  it('of an empty year has no curve, zona or target', () => expect(kunci(KOSONG)).toEqual(['sampul', 'dasar', 'posisi', 'tindak-lanjut', 'penutup']))
  it('of an empty year says that there is no budget, and that no decision is on record', () => {
    expect(tampak(KOSONG).find((satu) => satu.kunci === 'posisi')?.judul).toBe('APBD TA 2023 belum dientri: belum ada pagu s.d. Juni 2023.')
    expect(tampak(KOSONG).find((satu) => satu.kunci === 'tindak-lanjut')?.judul).toBe('Belum ada keputusan rakor lalu yang tercatat')
  })
})

describe('what became of earlier decisions', () => {
  const [panel] = tampak(PENUH).find((satu) => satu.kunci === 'tindak-lanjut')?.panel ?? []
  it('counts what is done and what is overdue on the day of the meeting', () => expect(panel?.judul).toBe('Satu dari tiga keputusan rakor lalu selesai, satu lewat tenggat'))
  it('has the open ones first, the earliest first', () => expect(panel?.tabel.baris.map((satu) => satu.kunci)).toEqual(['1', '3', '2']))
  it('takes no decision of this very meeting for an earlier one', () => {
    const sendiri = { ...PENUH, tindakLanjut: [], keputusan: PENUH.keputusan.map((satu) => ({ ...satu, rapatId: 1, rapatAsal: [{ rapatId: 1, nama: 'ini' }] })) }
    expect(tampak(sendiri).find((satu) => satu.kunci === 'tindak-lanjut')?.judul).toBe('Belum ada keputusan rakor lalu yang tercatat')
  })
})

describe('what is frozen of decisions comes before the records, promises have a slide of their own', () => {
  const dengan = (baris: Panel['tabel']['baris']): typeof PENUH => {
    const { data, panel } = PENUH.ringkasan
    const beku: Panel = { kunci: 'ringkasan-keputusan', judul: 'Satu keputusan masih terbuka', tabel: { caption: 'Terbuka', kolom: [{ kunci: 'nama', nama: 'Keputusan' }, { kunci: 'tenggat', nama: 'Tenggat' }], baris }, rumus: [], kosong: { judul: 'Tidak ada keputusan yang terbuka per 30 Juni 2023' } }
    return { ...PENUH, halaman: { ...PENUH.halaman, ringkasan: { data, panel: [...panel, beku] } } }
  }
  const slide = (bahan: typeof PENUH, nama: string) => tampak(bahan).find((satu) => satu.kunci === nama)
  it('open ones as a table, none as a sentence', () => {
    expect(slide(dengan([{ kunci: '1', sel: { nama: teks('Lengkapi kontrak'), tenggat: tanggal('2023-06-30') } }]), 'tindak-lanjut')?.panel[0]?.kunci).toBe('ringkasan-keputusan')
    expect(slide(dengan([]), 'tindak-lanjut')).toMatchObject({ panel: [], isi: [['Tidak ada keputusan yang terbuka per 30 Juni 2023.']] })
  })
  it('promises: kept, broken, and not reported yet are three things', () => {
    const janji = (unitId: number, realisasi: string | null) => ({ rapatId: 1, unitId, unit: `Unit ${unitId}`, bulan: 7, target: rp('100'), realisasi: realisasi === null ? null : rp(realisasi) })
    const isi = slide({ ...PENUH, komitmen: [janji(1, '100'), janji(2, '99'), janji(3, null)] }, 'komitmen')
    expect(isi?.judul).toBe('Satu dari dua komitmen yang sudah dilaporkan tercapai')
    expect(isi?.panel[0]?.tabel.baris.map(({ sel }) => sel.hasil)).toEqual([teks('tercapai'), teks('tidak tercapai'), tanpa('belum dapat dinilai')])
    expect(slide({ ...PENUH, komitmen: [janji(3, null)] }, 'komitmen')?.judul).toBe('Satu unit menyatakan komitmen realisasi')
    expect(slide(PENUH, 'komitmen')).toBeUndefined()
  })
})

it('a wrong digit in a title or a note is found', () => {
  const salah = susunPaparan(PENUH).map((satu) => (satu.kunci === 'posisi' ? { ...satu, judul: satu.judul.replace(/(\d)%/, (_, angka: string) => `${(Number(angka) + 1) % 10}%`) } : satu))
  expect(periksaAngkaSlide(salah, PENUH)).toHaveLength(1)
})

describe('hidden slides', () => {
  it('answer for every unit, by its short name', () => {
    const unit = susunPaparan(PENUH).filter((satu) => satu.kunci.startsWith('unit-'))
    expect(unit).toHaveLength(4)
    expect(unit.every(({ tersembunyi }) => tersembunyi)).toBe(true)
    expect(unit[0]?.judul).toMatch(/^SATU: realisasi s\.d\. Juni 2023 /)
  })
})
