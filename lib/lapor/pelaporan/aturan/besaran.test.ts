import { describe, expect, it } from 'vitest'
import { NOL, sen, senToText, type Sen } from '@/lib/realisasi/rupiah'
import { periksaIsian, periksaSub, type KonteksAturan } from './aturan'
import type { BarisIsian, IsiKanal, Isian, SubIsian } from '../types'

const rp = (rupiah: number): Sen => sen(BigInt(rupiah) * 100n)
const juta = (n: number): Sen => rp(n * 1_000_000)
const KOSONG: IsiKanal = { nilai: null, koreksi: NOL, alasan: '', lalu: null }
const KONTEKS: KonteksAturan = { bulan: 7, zona: null, besaran: { lewatPagu: 10, toleransi: 3 } }
const RATA: (Sen | null)[] = Array.from({ length: 12 }, () => juta(10))

const baris = (id: number, rkud: Partial<IsiKanal>, lain: Partial<BarisIsian> = {}): BarisIsian => ({
  id, rekeningKode: '5.1.02', rekeningNama: 'Belanja', sumberDana: 'DAU', pagu: juta(120), kas: RATA, kanal: { RKUD: { ...KOSONG, lalu: juta(60), sebulan: juta(10), ...rkud }, NON_RKUD: KOSONG }, ...lain,
})
const sub = (...isi: BarisIsian[]): SubIsian => ({
  id: 9, kode: '1.01', nama: 'Sub', kegiatanKode: '1', kegiatanNama: 'K', baris: isi, jumlahKendala: 1,
  fisik: { bulan: 7, rencana: Array<number>(12).fill(5000), persen: 5000, alasan: '', persenLalu: 4000, bulanLalu: 6 },
})
const besaran = (satu: BarisIsian): string[] => periksaSub(sub(satu), KONTEKS, 'simpan').filter((t) => t.dijawab).map((t) => `${t.aturan} ${t.kunci}`)
const isian = (...isi: BarisIsian[]): Isian => ({ unitId: 1, tahun: 2023, bulan: 7, sub: [sub(...isi)], jumlahKendalaUnit: 1 })
const kirim = (...isi: BarisIsian[]): string[] => periksaIsian(isian(...isi), KONTEKS, 'kirim').filter((t) => t.dijawab).map((t) => `${t.aturan} ${t.kunci}`)

describe('realisation', () => {
  const SEL = 'BESARAN_REALISASI realisasi.1.RKUD.nilai'
  it.each<[string, Sen, Partial<BarisIsian>, Partial<IsiKanal>, string[]]>([
    ['as in the month before', juta(10), {}, {}, []],
    ['half, or five times as much, is life', juta(50), { pagu: juta(1200) }, {}, []],
    ['a thousandth of last month and plan', rp(10_000), {}, {}, [SEL]],
    ['about a thousandth', rp(25_000), {}, {}, [SEL]],
    ['small, but no thousandth', rp(150_000), {}, {}, []],
    ['a millionth', rp(10), {}, {}, [SEL]],
    ['a thousandth of last month, as planned: the plan speaks for it', rp(10_000), { kas: RATA.with(6, rp(12_000)) }, {}, []],
    ['a thousandth of the plan where nothing was spent before', rp(10_000), {}, { lalu: null, sebulan: null }, [SEL]],
    ['a thousandth of the usual month where last month was empty', rp(10_000), { kas: Array<null>(12).fill(null) }, { sebulan: null }, [SEL]],
    ['a thousandfold of a tiny month, as pagu allows where no plan speaks', juta(50), { kas: RATA.with(6, NOL), pagu: juta(600) }, { sebulan: rp(50_000), lalu: rp(300_000) }, []],
    ['a thousandfold of last month and plan', juta(50), { kas: Array.from({ length: 12 }, () => rp(50_000)), pagu: juta(600) }, { sebulan: rp(50_000), lalu: rp(300_000) }, [SEL, 'BESARAN_KAS kas.1.1']],
    ['nought and nothing', NOL, {}, {}, []],
  ])('%s', (_, nilai, lain, kanal, harap) => expect(besaran(baris(1, { nilai, ...kanal }, lain))).toEqual(harap))

  it('far above pagu is an error at its cell; a little above is the old warning', () => {
    const aturan = (nilai: Sen): string[] => periksaSub(sub(baris(1, { nilai })), KONTEKS, 'simpan').filter((t) => /PAGU/.test(t.aturan)).map((t) => `${t.aturan} ${t.keparahan}`)
    expect(aturan(juta(72))).toEqual(['REALISASI_MELEBIHI_PAGU peringatan'])
    expect(aturan(sen(juta(72) + 1n))).toEqual(['LEWAT_PAGU_JAUH galat'])
    expect(periksaSub(sub(baris(1, { nilai: juta(100) })), KONTEKS, 'simpan').find((t) => t.dijawab)?.kalimat)
      .toBe('Realisasi s.d. Juli Rp160.000.000 melebihi pagu Rp120.000.000 sebesar Rp40.000.000, di atas batas 10%. Perbaiki angkanya, atau tulis sebabnya.')
    // the excess of an earlier month was answered then
    expect(besaran(baris(1, { nilai: null, lalu: juta(200) }))).toEqual([])
  })
  it('an answer stands for its value, and for no other', () => {
    const jawaban = [{ aturan: 'BESARAN_REALISASI', kunci: 'realisasi.1.RKUD.nilai', nilai: senToText(rp(10_000)), alasan: 'Sisa tagihan air', oleh: 'x', pada: '' }]
    expect(besaran(baris(1, { nilai: rp(10_000) }, { jawaban }))).toEqual([])
    expect(besaran(baris(1, { nilai: rp(10_001) }, { jawaban }))).toEqual([SEL])
  })
  it('an answer for one channel does not speak for what the other adds above pagu', () => {
    const jawaban = [{ aturan: 'LEWAT_PAGU_JAUH', kunci: 'realisasi.1.RKUD.nilai', nilai: senToText(juta(90)), alasan: 'Pagu BLUD ambang batas', oleh: 'x', pada: '' }]
    const dua = (nilai: Sen | null): BarisIsian => { const satu = baris(1, { nilai: juta(90) }, { jawaban }); return { ...satu, kanal: { ...satu.kanal, NON_RKUD: { ...KOSONG, nilai } } } }
    expect([besaran(dua(null)), besaran(dua(juta(80))).filter((satu) => satu.startsWith('LEWAT'))]).toEqual([[], ['LEWAT_PAGU_JAUH realisasi.1.NON_RKUD.nilai']])
  })
  it('a correction that lifts a line far above its pagu is asked about too, beside a nought and beside an answered figure', () => {
    const koreksi = { koreksi: juta(900), alasan: 'Salah catat bulan lalu' }
    expect(besaran(baris(1, { nilai: NOL, ...koreksi }))).toEqual(['LEWAT_PAGU_JAUH realisasi.1.RKUD.koreksi'])
    const jawaban = [{ aturan: 'LEWAT_PAGU_JAUH', kunci: 'realisasi.1.RKUD.nilai', nilai: senToText(juta(90)), alasan: 'Dibayar dari sisa tahun lalu', oleh: 'x', pada: '' }]
    expect(besaran(baris(1, { nilai: juta(90), ...koreksi }, { jawaban }))).toEqual(['LEWAT_PAGU_JAUH realisasi.1.RKUD.koreksi'])
  })
  it('a whole month in thousands is asked about though no line alone gives it away', () => {
    const sebulan = [400, 1, 1, 1, 1].map(juta)
    const isi = [100, 1, 1, 1, 300].map((ribu, i) => baris(i + 1, { nilai: rp(ribu * 1_000), sebulan: sebulan[i] ?? null }, { pagu: juta(9_000), kas: RATA.with(6, i === 4 ? rp(300_000) : juta(30)) }))
    expect(kirim(...isi)).toContain('BESARAN_BLOK realisasi.5.RKUD.nilai')
  })
})

describe('pagu and anggaran kas', () => {
  it.each<[string, Partial<BarisIsian>, string[]]>([
    ['as before', { paguLalu: juta(100), kasLalu: RATA }, []],
    ['both a thousandfold of the version before', { pagu: juta(120_000), paguLalu: juta(120), kas: Array.from({ length: 12 }, () => juta(10_000)), kasLalu: RATA }, ['BESARAN_PAGU pagu.1', ...Array.from({ length: 12 }, (_, i) => `BESARAN_KAS kas.1.${i + 1}`)]],
    ['both a thousandth', { pagu: rp(120_000), paguLalu: juta(120), kas: Array.from({ length: 12 }, () => rp(10_000)), kasLalu: RATA }, ['BESARAN_PAGU pagu.1', ...Array.from({ length: 12 }, (_, i) => `BESARAN_KAS kas.1.${i + 1}`)]],
    ['the whole plan in thousands: asked once', { kas: Array.from({ length: 12 }, () => rp(10_000)) }, ['BESARAN_KAS kas.1.1']],
    ['one month in thousands makes the year fall short by it', { kas: RATA.with(4, rp(10_000)) }, ['BESARAN_KAS kas.1.5']],
    ['one month a thousandfold is above the pagu of the year', { kas: RATA.with(4, juta(10_000)) }, ['BESARAN_KAS kas.1.5']],
    ['a month left out is the old warning', { kas: RATA.with(4, null) }, []],
  ])('%s', (_, lain, harap) => expect(besaran(baris(1, { nilai: null, lalu: null, sebulan: null }, lain))).toEqual(harap))

  it('a line hundreds of times all others together is asked about, unless an earlier version had it', () => {
    const besar = baris(1, { nilai: null }, { pagu: juta(900_000), kas: Array<null>(12).fill(null) })
    const lain = [2, 3, 4].map((id) => baris(id, { nilai: null }))
    expect(kirim(besar, ...lain)).toEqual(['PAGU_MENONJOL pagu.1'])
    expect(kirim({ ...besar, paguLalu: juta(900_000) }, ...lain)).toEqual([])
  })
})

it('asks nothing where no limits are given', () => {
  expect(periksaSub(sub(baris(1, { nilai: rp(10_000) })), { bulan: 7, zona: null }, 'simpan').filter((t) => t.dijawab)).toEqual([])
})
