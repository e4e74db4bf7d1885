// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { ATURAN_2023, capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import type { Ringkasan } from '@/lib/lihat/ringkasan/types'
import { DAK_KOSONG } from '@/lib/lihat/panel/dak/uji/contoh'
import { PANEL_RINGKASAN } from '@/lib/lihat/panel/ringkasan/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import { IsiRingkasan } from './isi-ringkasan'
import { IsiTanpaLaporan } from './isi-tanpa-laporan'

afterEach(cleanup)

const unit = (kunci: string, nama: string, angkas: string, realisasi: string | null, melapor = 1) => capaian({
  kunci, kode: kunci, nama, angkas: rp(angkas), realisasi: realisasi === null ? null : rp(realisasi), jumlahUnitMelapor: melapor, angkasMelapor: melapor === 1 ? rp(angkas) : rp('0'),
  jumlahSubKegiatan: 2, bin: { nol: 1, sampai50: 1, sampai75: 0, sampai100: 0, belumLapor: 0 },
})

const units = [
  unit('1', 'Dinas Satu', '500', '100'), unit('2', 'Dinas Dua', '500', '350'),
  unit('3', 'Dinas Tiga', '500', '600'), unit('4', 'Dinas Empat', '500', null, 0),
]
const kabupaten = computeCapaian(
  jumlahkanPosisi(units.map((item) => item.posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan: 6 })

const data: Ringkasan = {
  kabupaten, unit: units, jenisBelanja: [capaian({ nama: 'Belanja Modal' })], sumberDana: [], dakFisik: [], dakFisikSeluruh: null,
  perBulan: Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), realisasi: i < 6 ? rp(String(60 * (i + 1))) : null }, i + 1)),
  tahunLalu: [], sebab: [], indikator: [], laporTerakhir: new Map([['4', 5]]), namaSingkat: new Map(), akhirTahun: null, dak: DAK_KOSONG, keputusan: [],
}

const VIEW = { tahun: 2023, bulan: 6, aturan: ATURAN_2023, tenggat: null, kueri: 'tahun=2023&bulan=6&versi=berlaku' }
const tampil = (isi: Partial<Ringkasan> = {}) => {
  const semua = { ...data, ...isi, ...VIEW }
  const panel = susunPanel(PANEL_RINGKASAN, semua)
  return render(semua.kabupaten.melapor ? <IsiRingkasan panel={panel} kueri={VIEW.kueri} /> : <IsiTanpaLaporan data={semua} panel={panel} {...VIEW} />)
}

describe('Ringkasan', () => {
  it('opens with the sentence of the figures', () => {
    tampil()
    expect(screen.getByRole('heading', { level: 1 }).textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Realisasi s.d. Juni 2023 26,25% dari pagu Rp4.000; seharusnya 50,00%. Tertinggal 23,75 poin, setara Rp950. Dari laporan yang mewakili 75,00% anggaran kas; 1 unit belum melapor.')
  })

  it('counts zones with the names one tap away, and never gives one to a unit that has not reported', () => {
    tampil()
    const zona = screen.getByRole('region', { name: 'Satu unit di zona merah, satu kuning, satu belum lapor' })
    const merah = within(zona).getByText('Merah', { selector: 'summary *' }).closest('details')
    expect(merah?.textContent).toContain('Dinas Satu')
    const belum = within(zona).getByText('Belum lapor', { selector: 'summary *' }).closest('details')
    expect(belum?.textContent).toContain('Dinas Empat')
    expect(merah?.textContent).not.toContain('Dinas Empat')
  })

  it('gives no share to a unit that has not reported: what it carries is of earlier months or a draft', () => {
    tampil({ unit: [...units, unit('5', 'Dinas Lima', '900', '10', 0)], laporTerakhir: new Map([['5', 5]]) })
    const lima = screen.getAllByText('Dinas Lima').map((satu) => satu.closest('details tr')).find((satu) => satu !== null)
    expect(lima?.textContent).toContain('laporan terakhir Mei')
    expect(lima?.textContent).not.toContain('%')
  })

  it('orders the gap by rupiah with shares, and leads to the unit in the same view', () => {
    tampil()
    const blok = screen.getByRole('region', { name: 'Dua unit tertinggal dari anggaran kas' })
    const [first] = within(blok).getAllByRole('link', { name: 'Dinas Satu' })
    expect(first?.getAttribute('href')).toBe('/perangkat-daerah/1?tahun=2023&bulan=6&versi=berlaku')
    expect(blok.textContent).toContain('72,73%')
    expect(within(blok).getByRole('link', { name: 'Unduh CSV' }).getAttribute('href')).toBe(
      '/api/panel/ringkasan/ringkasan-kesenjangan?tahun=2023&bulan=6&versi=berlaku')
  })

  it('calls the zona of the whole provisional while the reports stand for too little, and marks who is missing', () => {
    tampil()
    expect(screen.getByRole('region', { name: /^Realisasi s\.d\./ }).textContent).toContain('Merah(sementara)')
    const ketinggalan = unit('5', 'Dinas Lima', '900', '10', 0)
    tampil({ unit: [...units, ketinggalan], laporTerakhir: new Map([['5', 5]]) })
    expect(screen.getAllByText('laporan terakhir Mei').length).toBeGreaterThan(0)
  })

  it('shows no headline figure of a month without reports, and leads to the last complete one', () => {
    const lapor = (i: number) => (i < 4 ? 4 : i === 4 ? 3 : 0)
    const belum = units.map((item) => computeCapaian({ ...item.posisi, jumlahUnitMelapor: 0, angkasMelapor: rp('0') }, { aturan: ATURAN_2023, bulan: 6 }))
    const seluruh = computeCapaian(jumlahkanPosisi(belum.map((item) => item.posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan: 6 })
    const perBulan = Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), realisasi: rp('60'), jumlahUnit: 4, jumlahUnitMelapor: lapor(i) }, i + 1))
    tampil({ kabupaten: seluruh, unit: belum, perBulan })
    const pembuka = screen.getByRole('region', { name: /^Belum ada laporan Juni 2023/ })
    expect(pembuka.textContent).not.toMatch(/Tertinggal|Selisih|26,25/)
    expect(within(pembuka).getByRole('link', { name: /Posisi terakhir yang lengkap: April 2023 \(4 dari 4 unit\)/ }).getAttribute('href')).toBe('/?tahun=2023&bulan=4&versi=berlaku')
    expect(within(pembuka).getByRole('link', { name: /Lihat Mei 2023 \(3 dari 4 unit\)/ }).getAttribute('href')).toContain('bulan=5')
    for (const judul of [/di zona/, /menyumbang|tertinggal dari/, /tertinggi dan terendah/]) expect(screen.queryByRole('heading', { name: judul })).toBeNull()
  })

  it('shows the checksum of the bins, and an alarm when they do not add up', () => {
    tampil()
    expect(document.body.textContent).toContain('4 + 4 + 0 + 0 + 0 = 8 sub-kegiatan berpagu: jumlahnya sesuai.')
    cleanup()
    const salah = { ...kabupaten, posisi: { ...kabupaten.posisi, jumlahSubKegiatan: 9 } }
    tampil({ kabupaten: salah })
    expect(document.body.textContent).toContain('Jumlah kelompok tidak sesuai')
  })

  it('names who has not reported and lists the ranking without them', () => {
    tampil()
    expect(screen.getByRole('region', { name: 'Satu dari 4 unit belum melapor Juni 2023' }).textContent).toContain('Dinas Empat')
    const ranking = screen.getByRole('region', { name: 'Siapa tertinggi dan terendah di kelompoknya?' })
    expect(ranking.textContent).toContain('3 dari 4 unit, urut serapan terhadap anggaran kas, 1 belum lapor tidak diperingkat')
    expect(within(ranking).queryByText('Dinas Empat')).toBeNull()
  })

  it('says so where there is nothing', () => {
    tampil()
    expect(document.body.textContent).toContain('Belum ada pagu menurut sumber dana')
    expect(document.body.textContent).toContain('Tidak ada pagu DAK Fisik')
    expect(document.body.textContent).toContain('Belum ada kendala terbuka yang dilaporkan')
  })
})
