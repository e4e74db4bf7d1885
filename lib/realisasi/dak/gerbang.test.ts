import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOL, sen, type Sen } from '../rupiah'
import { rp, sifat } from '../uji/pembangkit'
import { gerbang, gerbangBerikut, mekanismeBawaan } from './gerbang'
import { bulanSelesai, jarakHari } from '../hari'
import { keadaanPada } from './keadaan'
import type { AlokasiDak, AturanDak, CatatanDak } from './types'

/** PMK 198/PMK.07/2021 as amended by PMK 14/PMK.07/2023. */
const ATURAN: AturanDak = {
  tahun: 2023, dasar: 'PMK 198/PMK.07/2021 jo. PMK 14/PMK.07/2023', batasSekaligus: rp('1.000.000.000'), bagianSatu: 25, bagianDua: 45, ndkPenuh: 70, ndkSedikit: 25,
  serapDua: 75, serapTiga: 90, outputTiga: 70, tenggatSatu: '2023-07-21', tenggatDua: '2023-10-21', tenggatTiga: '2023-12-15',
}

let urut = 0
const catat = (jenis: CatatanDak['jenis'], tanggal: string, lain: Partial<CatatanDak> = {}): CatatanDak =>
  ({ id: ++urut, jenis, tahap: null, syarat: null, nilai: null, persen: null, terpenuhi: null, tanggal, dokumen: 'contoh', gantiId: null, ...lain })
const surat = (syarat: CatatanDak['syarat'], tanggal: string, tahap: CatatanDak['tahap'] = null, terpenuhi = true): CatatanDak => catat('SYARAT', tanggal, { syarat, tahap, terpenuhi })
const SATU = (tanggal: string): CatatanDak[] => [surat('PERDA', tanggal), surat('LAPORAN_LALU', tanggal), surat('RENCANA_KEGIATAN', tanggal)]
const serap = (...bulan: [number, string][]): AlokasiDak['serap'] => new Map(bulan.map(([b, nilai]) => [b, rp(nilai)]))

/** Jalan: Rp30,94 miliar, contracts of 80 % signed in June, papers of the first payment on 14 July. */
const JALAN: AlokasiDak = {
  mekanisme: 'BERTAHAP', pagu: rp('30.940.000.000'), serap: serap([9, '6.500.000.000'], [11, '20.000.000.000']),
  catatan: [
    catat('NDK', '2023-06-20', { nilai: rp('24.752.000.000') }), ...SATU('2023-07-14'), catat('SALUR', '2023-07-24', { tahap: 1, nilai: rp('7.735.000.000') }),
    surat('LRPD', '2023-10-02', 2), surat('LHR', '2023-10-04', 2), catat('OUTPUT', '2023-10-02', { persen: 3_500 }), catat('SALUR', '2023-10-27', { tahap: 2, nilai: rp('13.923.000.000') }),
  ],
}
/** Wisata: the same kind, and nobody has written anything down. */
const SENYAP: AlokasiDak = { mekanisme: 'BERTAHAP', pagu: rp('2.320.000.000'), serap: new Map(), catatan: [] }
/** Pengendalian penyakit: under a milliard, paid at once by its contracts. */
const SEKALIGUS: AlokasiDak = { mekanisme: 'SEKALIGUS', pagu: rp('363.000.000'), serap: new Map(), catatan: [catat('NDK', '2023-07-10', { nilai: rp('360.858.000') }), catat('SALUR', '2023-08-02', { tahap: 0, nilai: rp('360.858.000') })] }

const pada = (alokasi: AlokasiDak, tanggal: string) => gerbang(ATURAN, alokasi, tanggal)
const status = (alokasi: AlokasiDak, tanggal: string): string[] => pada(alokasi, tanggal).map((satu) => satu.status)

describe('the gates of 2023', () => {
  it('12 July: nine days before the first, the whole allocation is at risk while papers are missing', () => {
    const [satu, dua, tiga] = pada(JALAN, '2023-07-12')
    expect(satu).toMatchObject({ tahap: 1, tenggat: '2023-07-21', hari: 9, status: 'belum', risiko: rp('30.940.000.000'), dapat: rp('7.735.000.000') })
    expect(satu?.syarat.map(({ kunci, jawab }) => [kunci, jawab])).toEqual([['PERDA', 'tanya'], ['LAPORAN_LALU', 'tanya'], ['RENCANA_KEGIATAN', 'tanya'], ['NDK', 'ya']])
    expect([dua?.status, tiga?.status]).toEqual(['menunggu', 'menunggu'])
    expect(pada(SENYAP, '2023-07-12')[0]).toMatchObject({ status: 'belum', risiko: rp('2.320.000.000'), dapat: null })
    expect(pada(SEKALIGUS, '2023-07-12')).toMatchObject([{ tahap: 0, tenggat: '2023-07-21', status: 'terpenuhi', risiko: NOL, dapat: rp('360.858.000') }])
  })
  it('23 July: what was complete in time waits for its money, what was not has lapsed whole', () => {
    expect(status(JALAN, '2023-07-23')).toEqual(['terpenuhi', 'menunggu', 'menunggu'])
    expect(pada(SENYAP, '2023-07-23')[0]).toMatchObject({ status: 'lewat', risiko: NOL, hangus: rp('2.320.000.000') })
    expect(status(SENYAP, '2023-07-23')).toEqual(['lewat', 'gugur', 'gugur'])
  })
  it('21 October: the second is complete with 75 % spent, papers and output', () => {
    expect(status(JALAN, '2023-10-21')).toEqual(['salur', 'terpenuhi', 'menunggu'])
    expect(pada(JALAN, '2023-10-21')[1]?.dapat).toBe(rp('13.923.000.000'))
    const kurang = { ...JALAN, serap: serap([9, '5.000.000.000']) }
    expect(pada(kurang, '2023-10-20')[1]).toMatchObject({ status: 'belum', hari: 1, risiko: rp('17.017.000.000') })
    expect(pada(kurang, '2023-10-22')[1]).toMatchObject({ status: 'lewat', hangus: rp('17.017.000.000') })
  })
  it('15 December: the third asks 90 % spent, 70 % of the output and the value the work ends at', () => {
    const [, dua, tiga] = pada(JALAN, '2023-12-14')
    expect(dua?.status).toBe('salur')
    expect(tiga).toMatchObject({ status: 'belum', hari: 1, dapat: null, risiko: rp('3.094.000.000') })
    const siap: AlokasiDak = { ...JALAN, catatan: [...JALAN.catatan, surat('LRPD', '2023-12-05', 3), surat('LHR', '2023-12-06', 3), catat('OUTPUT', '2023-12-05', { persen: 9_000 }), catat('RENCANA', '2023-12-05', { nilai: rp('24.000.000.000') })] }
    expect(pada(siap, '2023-12-15')[2]).toMatchObject({ status: 'terpenuhi', hari: 0, dapat: rp('2.342.000.000'), risiko: NOL })
    expect(status(SEKALIGUS, '2023-12-15')).toEqual(['salur'])
  })
})

describe('what is uncertain', () => {
  it('a paper of the day after is late, one of the last day is not', () => {
    const dengan = (tanggal: string): AlokasiDak => ({ ...SENYAP, catatan: [catat('NDK', '2023-06-01', { nilai: rp('2.000.000.000') }), ...SATU(tanggal)] })
    expect(status(dengan('2023-07-21'), '2023-07-25')[0]).toBe('terpenuhi')
    expect(status(dengan('2023-07-22'), '2023-07-25')[0]).toBe('lewat')
  })
  it('a paper that was sent back is not met, and a record that replaces another stands in its place', () => {
    const salah = surat('PERDA', '2023-07-01')
    const alokasi: AlokasiDak = { ...SENYAP, catatan: [salah, catat('SYARAT', '2023-07-02', { syarat: 'PERDA', terpenuhi: false, gantiId: salah.id })] }
    expect(pada(alokasi, '2023-07-12')[0]?.syarat[0]?.jawab).toBe('tidak')
  })
  it('a record without a value takes back what it replaces; the one before it holds again', () => {
    const [awal, salah] = [catat('NDK', '2023-06-01', { nilai: rp('2.000.000.000') }), catat('NDK', '2023-07-01', { nilai: rp('3.000.000') })]
    const batal = catat('NDK', '2023-07-02', { gantiId: salah.id })
    expect(keadaanPada({ ...SENYAP, catatan: [awal, salah] }, ATURAN, '2023-07-12').ndk).toBe(rp('3.000.000'))
    expect(keadaanPada({ ...SENYAP, catatan: [awal, salah, batal] }, ATURAN, '2023-07-12').ndk).toBe(rp('2.000.000.000'))
    const perda = surat('PERDA', '2023-07-01')
    expect(pada({ ...SENYAP, catatan: [perda, catat('SYARAT', '2023-07-02', { syarat: 'PERDA', gantiId: perda.id })] }, '2023-07-12')[0]?.syarat[0]?.jawab).toBe('tanya')
  })
  it('contracts up to a quarter get no second payment; the first pays them whole', () => {
    const alokasi: AlokasiDak = { ...SENYAP, catatan: [catat('NDK', '2023-06-01', { nilai: rp('580.000.000') }), ...SATU('2023-07-01')] }
    const [satu, dua] = pada(alokasi, '2023-07-12')
    expect([satu?.status, satu?.dapat, dua?.status]).toEqual(['terpenuhi', rp('580.000.000'), 'menunggu'])
    expect(status({ ...alokasi, catatan: [...alokasi.catatan, catat('SALUR', '2023-07-20', { tahap: 1, nilai: rp('580.000.000') })] }, '2023-08-01')[1]).toBe('tiada')
  })
  it('up to a milliard is paid at once', () => {
    expect(mekanismeBawaan(ATURAN, rp('1.000.000.000'))).toBe('SEKALIGUS')
    expect(mekanismeBawaan(ATURAN, sen(rp('1.000.000.000') + 1n))).toBe('BERTAHAP')
  })
})

describe('what always holds', () => {
  const nilai = fc.bigInt({ min: 0n, max: 10n ** 14n }).map(sen)
  const tanggal = fc.integer({ min: 0, max: 364 }).map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10))
  const arb = fc.record({
    mekanisme: fc.constantFrom('SEKALIGUS' as const, 'BERTAHAP' as const), pagu: fc.bigInt({ min: 1n, max: 10n ** 14n }).map(sen),
    ndk: fc.option(nilai, { nil: null }), salur: fc.option(nilai, { nil: null }), surat: fc.boolean(), hari: tanggal, lihat: tanggal,
  })
  const susun = ({ mekanisme, pagu, ndk, salur, surat: ada, hari }: { mekanisme: AlokasiDak['mekanisme']; pagu: Sen; ndk: Sen | null; salur: Sen | null; surat: boolean; hari: string }): AlokasiDak => ({
    mekanisme, pagu, serap: new Map(),
    catatan: [...(ndk === null ? [] : [catat('NDK', hari, { nilai: ndk })]), ...(ada ? SATU(hari) : []), ...(salur === null ? [] : [catat('SALUR', hari, { tahap: mekanisme === 'SEKALIGUS' ? 0 : 1, nilai: salur })])],
  })
  it('rupiah at risk stand at one gate, never more than the pagu, and never beside what has lapsed', () => sifat(arb, (isi) => {
    const daftar = gerbang(ATURAN, susun(isi), isi.lihat)
    expect(daftar.filter(({ risiko, hangus }) => risiko > 0n || hangus > 0n).length).toBeLessThanOrEqual(1)
    for (const satu of daftar) {
      expect(satu.risiko >= 0n && satu.risiko <= isi.pagu && satu.hangus >= 0n && satu.hangus <= isi.pagu).toBe(true)
      if (satu.dapat !== null) expect(satu.dapat <= isi.pagu).toBe(true)
      // nothing unknown is ever met
      if (satu.status === 'terpenuhi') expect(satu.syarat.every(({ jawab }) => jawab === 'ya')).toBe(true)
      if (satu.status === 'belum') expect(satu.hari).toBeGreaterThanOrEqual(0)
    }
    expect(gerbangBerikut(daftar)?.status ?? 'belum').toMatch(/belum|terpenuhi/)
  }))
  it('the same with money of any payments in any order: a payment that came has the earlier ones behind it', () => sifat(fc.record({
    pagu: fc.bigInt({ min: 1n, max: 10n ** 14n }).map(sen), ndk: fc.option(nilai, { nil: null }), lihat: tanggal,
    salur: fc.array(fc.record({ tahap: fc.constantFrom(1 as const, 2 as const, 3 as const), nilai, tanggal }), { maxLength: 4 }),
  }), ({ pagu, ndk, salur, lihat }) => {
    const catatan = [...(ndk === null ? [] : [catat('NDK', lihat, { nilai: ndk })]), ...salur.map((satu) => catat('SALUR', satu.tanggal, { tahap: satu.tahap, nilai: satu.nilai }))]
    const daftar = gerbang(ATURAN, { mekanisme: 'BERTAHAP', pagu, catatan, serap: new Map() }, lihat)
    expect(daftar.filter(({ risiko, hangus }) => risiko > 0n || hangus > 0n).length).toBeLessThanOrEqual(1)
    const terakhir = daftar.findLastIndex(({ status }) => status === 'salur')
    expect(daftar.slice(0, terakhir + 1).every(({ status }) => status === 'salur')).toBe(true)
  }))
  it('counts days as the calendar does', () => sifat(fc.tuple(tanggal, tanggal), ([a, b]) => {
    expect(jarakHari(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000)
    expect(bulanSelesai(2023, '2023-06-30')).toBe(6)
    expect(bulanSelesai(2023, '2023-06-29')).toBe(5)
    expect(bulanSelesai(2023, '2024-01-01')).toBe(12)
  }))
})
