import { describe, expect, it } from 'vitest'
import { capaian } from '@/lib/realisasi/uji/pembangkit'
import { panelKurva } from '../umum/kurva'
import { panelBulanan } from './bulanan'
import { deret, jumlah, rp } from './uji/alat'
import { bulanan, data, KOSONG } from './uji/data'

const seluruh = (realisasi: string | null, bulan: number) => capaian({ realisasi: realisasi === null ? null : rp(realisasi) }, bulan)

describe('kesenjangan-bulanan', () => {
  it('of an empty year says nothing', () => expect(panelBulanan.susun(KOSONG)).toBeNull())

  it('at half of the year: months as they were, and what each that is left must take', () => {
    const panel = panelBulanan.susun(data([], { seluruh: seluruh('300', 6) }))
    expect(panel?.judul).toBe('Agar pagu habis, tiap bulan tersisa harus menyerap Rp116,67, 2,3 kali laju tiga bulan terakhir')
    const baris = panel?.tabel.baris ?? []
    expect(deret(baris, 'realisasi').slice(0, 7)).toEqual([rp('50'), rp('50'), rp('50'), rp('50'), rp('50'), rp('50'), undefined])
    expect(deret(baris, 'harus').slice(5, 7)).toEqual([undefined, rp('116,67')])
    expect(jumlah(baris, 'realisasi')).toBe(rp('300'))
    expect(jumlah(baris, 'angkas')).toBe(rp('960'))
    expect(panel?.tabel.jumlah?.sel.harus).toEqual({ jenis: 'rupiah', nilai: rp('700') })
  })

  it('a month nobody reported is not nought, one that some reported says how many', () => {
    const perBulan = bulanan(6).map((item, i) => (i === 5 ? capaian({ ...item.posisi, jumlahUnit: 3, jumlahUnitMelapor: 0 }, 6) : i === 4 ? capaian({ ...item.posisi, jumlahUnit: 3, jumlahUnitMelapor: 2 }, 5) : item))
    const baris = panelBulanan.susun(data([], { seluruh: seluruh('300', 6), perBulan }))?.tabel.baris ?? []
    expect(deret(baris, 'realisasi')[5]).toBe('belum lapor')
    expect(baris[4]?.sel.nama).toEqual({ jenis: 'teks', nilai: 'Mei', rinci: '2 dari 3 unit melapor' })
  })

  it('after the last report: neither the pace nor what is left counts months that nobody has handed in, as the curve of the same page of Ringkasan', () => {
    const perBulan = bulanan(7).map((item, i) => (i === 7 || i === 8 ? capaian({ ...item.posisi, realisasi: rp('350'), jumlahUnit: 3, jumlahUnitMelapor: 0 }, i + 1) : item))
    const whole = capaian({ realisasi: rp('350'), jumlahUnit: 3, jumlahUnitMelapor: 0 }, 9)
    const panel = panelBulanan.susun(data([], { bulan: 9, seluruh: whole, perBulan }))
    expect(panel?.judul).toBe('Agar pagu habis, tiap bulan sesudah laporan terakhir, Juli, harus menyerap Rp130, 2,6 kali laju tiga bulan terakhir')
    expect(panel?.bacaan).toBe('Laju tiga bulan terakhir Rp50 sebulan, laju terbaik tahun ini Rp50. Sisa pagu Rp650.')
    expect(panelKurva('kurva', { perBulan, tahunLalu: [], tahun: 2023, bulan: 9 }).bacaan).toContain('perlu Rp130 per bulan sampai Desember; tiga bulan terakhir rata-rata Rp50')
    const baris = panel?.tabel.baris ?? []
    expect(deret(baris, 'realisasi').slice(6, 9)).toEqual([rp('50'), 'belum lapor', 'belum lapor'])
    expect(deret(baris, 'harus').slice(6)).toEqual([undefined, rp('130'), rp('130'), rp('130'), rp('130'), rp('130')])
  })

  it('a month that one of two has reported: each counts from her own last report, and the month still asks of the one who is late', () => {
    // A, pagu 600, July: 60 a month. B, pagu 400, June: 30 a month. After its report A has 180 left for 5 months, B 220 for 6.
    const [a, b] = [60, 30].map((n) => Array.from({ length: 12 }, (_, i) => (i < 7 ? rp(String(n * (n === 30 ? Math.min(i + 1, 6) : i + 1))) : null)))
    const kelompokLapor = [{ bulan: 7, unit: 1, pagu: rp('600'), realisasi: a ?? [] }, { bulan: 6, unit: 1, pagu: rp('400'), realisasi: b ?? [] }]
    const perBulan = Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), realisasi: i > 6 ? null : rp(String(60 * (i + 1) + 30 * Math.min(i + 1, 6))), jumlahUnit: 2, jumlahUnitMelapor: i < 6 ? 2 : 1 }, i + 1))
    const isi = { bulan: 7, seluruh: capaian({ realisasi: rp('600'), jumlahUnit: 2, jumlahUnitMelapor: 1 }, 7), perBulan }
    const panel = panelBulanan.susun(data([], { ...isi, kelompokLapor }))
    // 180/5 + 220/6 = 72,67 a month; pace 60 + 30 = 90, not (600 - 360) / 3 = 80
    expect(panel?.judul).toBe('Agar pagu habis, tiap bulan tersisa harus menyerap Rp72,67, 0,8 kali laju tiga bulan terakhir')
    expect(panel?.bacaan).toContain('Laju tiga bulan terakhir Rp90 sebulan, laju terbaik tahun ini Rp90. Sisa pagu Rp400.')
    expect(panel?.bacaan).toContain('Tiap unit dihitung sampai laporan terakhirnya: 1 unit Juli, 1 unit Juni.')
    const baris = panel?.tabel.baris ?? []
    expect(deret(baris, 'harus')).toEqual([...Array<undefined>(6).fill(undefined), rp('36,67'), ...Array<unknown>(5).fill(rp('72,67'))])
    expect([baris[6]?.sel.nama, panel?.tabel.jumlah?.sel.harus]).toEqual([{ jenis: 'teks', nilai: 'Juli', rinci: '1 dari 2 unit melapor' }, { jenis: 'rupiah', nilai: rp('400') }])
    expect(panelKurva('kurva', { perBulan, kelompokLapor, tahunLalu: [], tahun: 2023, bulan: 7 }).bacaan).toContain('perlu Rp72,67 per bulan sampai Desember; tiga bulan terakhir rata-rata Rp90. Tiap unit')
  })

  it('of a year that nobody has reported yet nothing is reckoned, entries or not', () => {
    const perBulan = bulanan(3).map((item, i) => capaian({ ...item.posisi, jumlahUnit: 3, jumlahUnitMelapor: 0 }, i + 1))
    const panel = panelBulanan.susun(data([], { bulan: 3, seluruh: capaian({ realisasi: rp('150'), jumlahUnit: 3, jumlahUnitMelapor: 0 }, 3), perBulan }))
    expect([panel?.judul, panel?.bacaan, panel?.tabel.jumlah?.sel.realisasi]).toEqual(['Berapa yang harus diserap tiap bulan?', undefined, { jenis: 'tanpa', nilai: 'belum lapor' }])
  })

  it('in December nothing is left to take; without realisasi nothing can be said', () => {
    const desember = panelBulanan.susun(data([], { seluruh: seluruh('600', 12), bulan: 12, perBulan: bulanan(12) }))
    expect([desember?.judul, deret(desember?.tabel.baris ?? [], 'harus')]).toEqual(['Berapa yang terserap tiap bulan?', Array(12).fill(undefined)])
    expect(panelBulanan.susun(data([], { seluruh: seluruh(null, 6), perBulan: bulanan(0) }))?.judul).toBe('Berapa yang harus diserap tiap bulan?')
  })
})
