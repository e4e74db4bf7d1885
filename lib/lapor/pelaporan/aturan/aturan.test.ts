import { describe, expect, it } from 'vitest'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'
import { ARTI_ATURAN, ATURAN, periksaIsian, periksaSub, tandaPeringatan, type KonteksAturan } from './aturan'
import type { BarisIsian, FisikIsian, IsiKanal, Isian, SubIsian } from '../types'

const rp = (juta: number): Sen => sen(BigInt(juta) * 100_000_000n)
const KANAL_KOSONG: IsiKanal = { nilai: null, koreksi: NOL, alasan: '', lalu: null }
const RENCANA = [500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000]
const FISIK: FisikIsian = { bulan: 7, rencana: RENCANA, persen: 4000, alasan: '', persenLalu: 3000, bulanLalu: 6 }
const KONTEKS: KonteksAturan = { bulan: 7, zona: { tahun: 2023, kuningMulai: 65, hijauMulai: 80, batasSementara: 90, sumber: 'uji' } }

const baris = (ubah: Partial<Omit<BarisIsian, 'kanal'>> & { rkud?: Partial<IsiKanal>; nonRkud?: Partial<IsiKanal> } = {}): BarisIsian => {
  const { rkud, nonRkud, ...lain } = ubah
  return {
    id: 1,
    rekeningKode: '5.1.02',
    rekeningNama: 'Belanja Barang dan Jasa',
    sumberDana: 'DAU',
    pagu: rp(120),
    kas: Array.from({ length: 12 }, () => rp(10)),
    kanal: {
      RKUD: { ...KANAL_KOSONG, nilai: rp(5), lalu: rp(50), ...rkud },
      NON_RKUD: { ...KANAL_KOSONG, ...nonRkud },
    },
    ...lain,
  }
}
const sub = (ubah: Partial<SubIsian> = {}): SubIsian => ({
  id: 9, kode: '1.01.01.2.01.01', nama: 'Penyusunan', kegiatanKode: '1.01.01.2.01', kegiatanNama: 'Perencanaan',
  baris: [baris()], fisik: FISIK, jumlahKendala: 0, ...ubah,
})
const isian = (...daftar: SubIsian[]): Isian => ({ unitId: 3, tahun: 2023, bulan: 7, sub: daftar, jumlahKendalaUnit: 0 })
const kode = (satu: SubIsian, saat: 'simpan' | 'kirim' = 'simpan'): string[] => periksaSub(satu, KONTEKS, saat).map((t) => t.aturan)

describe('a sound sub-kegiatan', () => {
  it('raises nothing, neither while typing nor on submission', () => {
    expect(kode(sub())).toEqual([])
    expect(periksaIsian(isian(sub()), KONTEKS, 'kirim')).toEqual([])
  })
})

describe('money', () => {
  it('asks for the reason of a correction, and for the month it corrects', () => {
    expect(kode(sub({ baris: [baris({ rkud: { koreksi: sen(-100n) } })] }))).toEqual(['KOREKSI_TANPA_ALASAN'])
    expect(kode(sub({ baris: [baris({ rkud: { koreksi: sen(-100n), alasan: 'setoran' } })] }))).toEqual([])
    expect(kode(sub({ baris: [baris({ nonRkud: { koreksi: sen(100n), alasan: 'salah' } })] }))).toEqual(['KOREKSI_TANPA_NILAI'])
  })
  it('refuses a channel that would fall below nought, though the other covers it', () => {
    const satu = baris({ nonRkud: { nilai: NOL, koreksi: rp(-1), alasan: 'setoran' } })
    expect(kode(sub({ baris: [satu] }))).toEqual(['REALISASI_NEGATIF'])
  })
  it('warns above pagu by one sen, not at pagu', () => {
    const pas = (lebih: bigint): SubIsian => sub({ baris: [baris({ rkud: { lalu: sen(rp(115) + lebih) }, kas: Array.from({ length: 12 }, (_, i) => (i === 0 ? rp(120) : NOL)) })], fisik: { ...FISIK, persen: 9000 } })
    expect(kode(pas(0n))).toEqual([])
    expect(kode(pas(1n))).toEqual(['REALISASI_MELEBIHI_PAGU'])
  })
  it('warns when anggaran kas is overtaken, exactly', () => {
    expect(kode(sub({ baris: [baris({ rkud: { lalu: rp(65) } })] }))).toEqual([])
    const satu = periksaSub(sub({ baris: [baris({ rkud: { lalu: sen(rp(65) + 100n) } })] }), KONTEKS, 'simpan')
    expect(satu).toMatchObject([{ aturan: 'REALISASI_MENDAHULUI_KAS', kunci: 'realisasi.1.RKUD.nilai' }])
    expect(satu[0]?.kalimat).toContain('mendahului anggaran kas Rp70.000.000 sebesar Rp1.')
  })
})

describe('the plan', () => {
  it('warns when anggaran kas does not add up, saying by how much and which way', () => {
    const kas = Array.from({ length: 12 }, (_, i) => (i === 11 ? rp(9) : rp(10)))
    expect(periksaSub(sub({ baris: [baris({ kas })] }), KONTEKS, 'simpan')[0]).toMatchObject({
      aturan: 'KAS_BEDA_PAGU', kalimat: 'Anggaran kas setahun Rp119.000.000 kurang Rp1.000.000 dari pagu Rp120.000.000.',
    })
  })
  it('tells apart "not filled in" from a wrong sum, and asks nothing of a line without pagu', () => {
    const kosong = Array.from({ length: 12 }, () => null)
    expect(kode(sub({ baris: [baris({ kas: kosong })] }))).toEqual(['KAS_BELUM_DIISI'])
    expect(kode(sub({ baris: [baris({ kas: kosong, pagu: NOL, rkud: { nilai: NOL, lalu: null } })] }))).toEqual([])
  })
})

describe('physical progress', () => {
  it('warns when it goes back, and demands a reason on submission only', () => {
    const turun = sub({ fisik: { ...FISIK, persen: 2999 } })
    expect(kode(turun)).toEqual(['FISIK_MUNDUR'])
    expect(kode(turun, 'kirim')).toContain('FISIK_MUNDUR_TANPA_ALASAN')
    expect(kode(sub({ fisik: { ...turun.fisik, alasan: 'salah ukur' } }), 'kirim')).toEqual(['FISIK_MUNDUR'])
  })
  it('warns when the target goes back', () => {
    const turun = periksaSub(sub({ fisik: { ...FISIK, rencana: RENCANA.with(6, 3999) } }), KONTEKS, 'simpan')
    expect(turun).toMatchObject([{ aturan: 'TARGET_FISIK_MUNDUR', keparahan: 'peringatan', kunci: 'target.9.7' }])
    expect(turun[0]?.kalimat).toContain('Juli 39,99% lebih rendah daripada bulan sebelumnya (40,00%)')
    // an empty month is no nought: what stood before it is what is compared with
    expect(kode(sub({ fisik: { ...FISIK, rencana: [...RENCANA.slice(0, 5), null, 3999, ...RENCANA.slice(7)] } }))).toEqual([])
    expect(kode(sub({ fisik: { ...FISIK, rencana: Array<number | null>(12).fill(null) } }))).toEqual([])
  })
  it('may end below 100, with a question in December only', () => {
    const akhir = (desember: number | null): string[] => kode(sub({ fisik: { ...FISIK, rencana: [...RENCANA.slice(0, 11), desember] } }))
    expect(akhir(9999)).toEqual(['TARGET_FISIK_BELUM_PENUH'])
    expect(akhir(null)).toEqual([])
  })
  it('warns of money without progress, nought and missing alike', () => {
    expect(kode(sub({ fisik: { ...FISIK, persen: 0, persenLalu: 0 } }))).toEqual(['UANG_TANPA_FISIK'])
    expect(kode(sub({ fisik: { ...FISIK, persen: null, persenLalu: null, bulanLalu: null } }))).toEqual(['UANG_TANPA_FISIK'])
    expect(kode(sub({ fisik: { ...FISIK, persen: null } }))).toEqual([])
  })
  it('refuses values outside 0-100', () => {
    expect(kode(sub({ fisik: { ...FISIK, persen: 10_001 } }))).toEqual(['FISIK_DI_LUAR_BATAS'])
    expect(kode(sub({ fisik: { ...FISIK, rencana: [...RENCANA.slice(0, 11), 10_001] } }))).toEqual(['TARGET_FISIK_DI_LUAR_BATAS'])
  })
})

describe('money beside progress', () => {
  it('warns more than 20 points ahead, not at 20', () => {
    // 72 of 120 is 60 %
    const uang = (persen: number): string[] => kode(sub({ baris: [baris({ rkud: { lalu: rp(67) }, kas: Array.from({ length: 12 }, (_, i) => (i === 0 ? rp(120) : NOL)) })], fisik: { ...FISIK, persen, persenLalu: 0 } }))
    expect(uang(4000)).toEqual([])
    expect(uang(3999)).toEqual(['KEUANGAN_MENDAHULUI_FISIK'])
  })
  it('expects routine work to go with the months, on submission', () => {
    const gaji = (persen: number): string[] => kode(sub({ nama: 'Penyediaan Gaji dan Tunjangan ASN', fisik: { ...FISIK, persen } }), 'kirim')
    expect(gaji(5833)).toEqual([])
    expect(gaji(4333)).toEqual([])
    expect(gaji(7334)).toEqual(['RUTIN_TIDAK_SEJALAN_BULAN'])
    expect(kode(sub({ fisik: { ...FISIK, persen: 9000 } }), 'kirim')).toEqual([])
  })
})

describe('submission', () => {
  it('blocks a report without any figure of the month, and one without pagu', () => {
    const kosong = sub({ baris: [baris({ rkud: { nilai: null } })] })
    expect(periksaIsian(isian(kosong), KONTEKS, 'kirim').map((t) => t.aturan)).toEqual(['REALISASI_KOSONG', 'REALISASI_BELUM_DIISI'])
    expect(periksaIsian(isian(), KONTEKS, 'kirim').map((t) => t.aturan)).toEqual(['TANPA_PAGU'])
  })
  it('asks for kendala where nothing moved after the first quarter, and in the red', () => {
    const diam = sub({ baris: [baris({ rkud: { nilai: NOL, lalu: rp(1) } })], fisik: { ...FISIK, persen: 0, persenLalu: 0 } })
    const temuan = periksaIsian(isian(diam), KONTEKS, 'kirim').map((t) => t.aturan)
    expect(temuan).toEqual(['KENDALA_ZONA_MERAH', 'KENDALA_SUB_NOL', 'UANG_TANPA_FISIK'])
    expect(periksaIsian(isian(diam), KONTEKS, 'kirim').slice(0, 2).map((t) => t.keparahan)).toEqual(['galat', 'galat'])
    const tertulis = periksaIsian(isian({ ...diam, jumlahKendala: 1 }), KONTEKS, 'kirim').map((t) => t.aturan)
    expect(tertulis).toEqual(['UANG_TANPA_FISIK'])
    const seluruh = periksaIsian({ ...isian(diam), jumlahKendalaUnit: 1 }, KONTEKS, 'kirim').map((t) => t.aturan)
    expect(seluruh).toEqual(['UANG_TANPA_FISIK'])
  })
  it('puts errors first', () => {
    const daftar = periksaIsian(isian(sub({ fisik: { ...FISIK, persen: 2999 } })), KONTEKS, 'kirim')
    expect(daftar.map((t) => t.keparahan)).toEqual(['galat', 'peringatan'])
  })
})

describe('the list', () => {
  it('has one code a rule, each with a name and one place to look', () => {
    expect(new Set(ATURAN.map((a) => a.kode)).size).toBe(ATURAN.length)
    expect(Object.keys(ARTI_ATURAN).sort()).toEqual(ATURAN.map((a) => a.kode).sort())
    for (const a of ATURAN) expect([a.baris, a.sub, a.unit].filter(Boolean)).toHaveLength(1)
  })
  it('marks the same warnings alike, others differently', () => {
    const dengan = (persen: number) => periksaIsian(isian(sub({ fisik: { ...FISIK, persen, alasan: 'x' } })), KONTEKS, 'kirim')
    expect(tandaPeringatan(dengan(1))).toBe(tandaPeringatan(dengan(1)))
    expect(tandaPeringatan(dengan(1))).not.toBe(tandaPeringatan(dengan(2)))
    expect(tandaPeringatan([])).not.toBe(tandaPeringatan(dengan(1)))
  })
})
