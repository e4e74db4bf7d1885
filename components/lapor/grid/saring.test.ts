import { describe, expect, it } from 'vitest'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import type { BarisIsian, Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { barisSama, ikutiBaris, susunanSama, susunBaris } from './baris'
import { grupKini } from './hitung'
import { barisDenganKeadaan, pencocok, TANPA_SARINGAN } from './saring'

const kanal = (nilai: bigint | null) => ({ nilai: nilai === null ? null : sen(nilai), koreksi: NOL, alasan: '', lalu: null })
const baris = (id: number, rekeningKode: string, rekeningNama: string, nilai: bigint | null, pagu: bigint | null = 1_000n): BarisIsian =>
  ({ id, rekeningKode, rekeningNama, sumberDana: 'DAU', pagu: pagu === null ? null : sen(pagu), kas: Array.from({ length: 12 }, (_, i) => (pagu === null ? null : sen(i === 0 ? pagu : 0n))), kanal: { RKUD: kanal(nilai), NON_RKUD: kanal(null) } })
const sub = (id: number, nama: string, persen: number | null, ...isi: BarisIsian[]): SubIsian => ({
  id, kode: `1.0${id}`, nama, kegiatanKode: '1', kegiatanNama: 'Kegiatan', baris: isi, jumlahKendala: 0,
  fisik: { bulan: 7, rencana: Array<null>(12).fill(null), persen, alasan: '', persenLalu: null, bulanLalu: null },
})
const isian: Isian = {
  unitId: 1, tahun: 2023, bulan: 7, jumlahKendalaUnit: 0,
  sub: [sub(1, 'Gaji pegawai', 5_000, baris(11, '5.1.01', 'Gaji', 10n), baris(12, '5.1.02', 'Honor', null)), sub(2, 'Jalan desa', null, baris(21, '5.2.01', 'Aspal', 2_000n), baris(22, '5.2.02', 'Batu', null, null))],
}
const grup = isian.sub.map((satu) => grupKini(satu, new Map(), { bulan: 7, zona: null }, {}, undefined))
const nama = (cocok: ReturnType<typeof pencocok>, lain = {}): string[] =>
  susunBaris(isian, { cocok: cocok ?? null, ...lain }).map((row) => (row.jenis === 'jumlah' ? '=' : row.jenis === 'sub' ? `s${isian.sub[row.sub]?.id}` : `b${row.id}`))

describe('rows that are looked for', () => {
  it('all of them; lines without a plan only where they can be given one', () => {
    expect(nama(pencocok(TANPA_SARINGAN))).toEqual(['s1', 'b11', 'b12', 's2', 'b21', '='])
    expect(nama(null, { kosong: true })).toContain('b22')
  })
  it('by words of code and name, of the line or of what it belongs to, below their sub-kegiatan', () => {
    expect(nama(pencocok({ ...TANPA_SARINGAN, kata: ' HONOR ' }))).toEqual(['s1', 'b12', '='])
    expect(nama(pencocok({ ...TANPA_SARINGAN, kata: 'jalan' }))).toEqual(['s2', 'b21', '='])
    expect(nama(pencocok({ ...TANPA_SARINGAN, kata: '5.2.01 dau' }))).toEqual(['s2', 'b21', '='])
    expect(nama(pencocok({ ...TANPA_SARINGAN, kata: 'tidak ada' }))).toEqual(['='])
  })
  it('by what is missing, and by what is wrong; they stay while they are being filled in', () => {
    const belum = { ...TANPA_SARINGAN, keadaan: 'belum' as const, isi: barisDenganKeadaan(grup, 'belum') }
    expect(nama(pencocok(belum))).toEqual(['s1', 'b12', 's2', '='])
    // what has no pagu is not asked for: the count is that of "Hari ini"
    const tanpaPagu = grupKini(sub(3, 'Lain', null, { ...baris(31, '5.1.03', 'Sisa', null, null), kas: Array.from({ length: 12 }, () => sen(1n)) }), new Map(), { bulan: 7, zona: null }, {}, undefined)
    expect([...barisDenganKeadaan([...grup, tanpaPagu], 'belum')]).toEqual(['b12', 's2'])
    const salah = { ...TANPA_SARINGAN, keadaan: 'periksa' as const, isi: barisDenganKeadaan(grup, 'periksa') }
    expect(nama(pencocok(salah))).toContain('b21')
    expect(nama(pencocok(salah))).not.toContain('b11')
  })
  it('the cursor stays on its row, or as near as can be', () => {
    const [semua, hanyaSub, honor] = [susunBaris(isian), susunBaris(isian, { hanyaSub: true }), susunBaris(isian, { cocok: pencocok({ ...TANPA_SARINGAN, kata: 'honor' }) ?? null })]
    expect(barisSama(semua[2], honor)).toBe(1)
    expect(barisSama(semua[4], hanyaSub)).toBe(1)
    expect(barisSama(semua[4], honor)).toBe(1)
    expect(barisSama(semua.at(-1), honor)).toBe(2)
  })
  it('also when rows come or go under it: a line is given its pagu by somebody else, an emptied one leaves', () => {
    const [lama, kini] = [susunBaris(isian), susunBaris(isian, { kosong: true })]
    const diubah = { ...isian, sub: [sub(1, 'Gaji pegawai', 5_000, baris(11, '5.1.01', 'Gaji', null, null), baris(12, '5.1.02', 'Honor', null)), ...isian.sub.slice(1)] }
    const di = (b: number) => ({ aktif: { b, k: 5 }, jangkar: { b: 1, k: 5 } })
    expect(ikutiBaris(di(4), lama, susunBaris(diubah))).toEqual({ aktif: { b: 3, k: 5 }, jangkar: { b: 0, k: 5 } })
    expect(ikutiBaris(di(5), lama, kini).aktif.b).toBe(6)
    expect([susunanSama(lama, susunBaris({ ...isian })), susunanSama(lama, kini), ikutiBaris(di(4), lama, susunBaris({ ...isian }))]).toEqual([true, false, di(4)])
  })
})
