import { expect, it } from 'vitest'
import { computeCapaian } from '@/lib/realisasi/capaian'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import { denganTanpaAnggaran, isTanpaAnggaran, simpulTanpaAnggaran } from './tanpa-anggaran'
import type { BahanRfk, Simpul, SimpulKinerja } from './types'

const ATURAN = { aturan: ATURAN_2023, bulan: 6 }
const isi = (kode: string) => ({ kode, nama: `Simpul ${kode}` })
const simpul = (tingkat: Simpul['tingkat'], kode: string, anak: Simpul[] = [], kunci = kode): Simpul =>
  ({ tingkat, ...isi(kode), anak, sub: null, capaian: computeCapaian(posisi({ kunci, pagu: rp('10') }), ATURAN) })
const milik = (unitId: number, ...jalur: string[]): SimpulKinerja => ({ unitId, unit: isi(`U${unitId}`), jalur: jalur.map(isi) })
const bahan = (skpd: boolean, daftar: SimpulKinerja[]): BahanRfk =>
  ({ ...ATURAN, skpd, daftarUnit: [{ id: 1 }], kinerja: { simpul: daftar }, sub: [{ info: { unitId: 1, kode: '1.02', kegiatan: isi('1.0'), program: isi('1') } }] }) as unknown as BahanRfk
const PROGRAM = simpul('program', '1', [simpul('kegiatan', '1.0', [simpul('subKegiatan', '1.02')])])
const akar = (...anak: Simpul[]) => simpul('jumlah', '', anak)
const garis = ({ tingkat, kode, anak }: Simpul, lapis = 0): string[] => [`${' '.repeat(lapis)}${tingkat} ${kode}`, ...anak.flatMap((satu) => garis(satu, lapis + 1))]

const DAFTAR = [milik(1, '1'), milik(1, '1', '1.0', '1.01'), milik(1, '0', '0.1'), milik(1, '1', '1.0', '1.02'), milik(2, '3', '3.1', '3.11')]

it('what the budget has not stands under its own part, in the order of codes; what it has stays as it is', () => {
  const hasil = denganTanpaAnggaran(bahan(false, DAFTAR.filter(({ unitId }) => unitId === 1)), akar(PROGRAM))
  expect(garis(hasil).slice(1)).toEqual([' program 0', '  kegiatan 0.1', ' program 1', '  kegiatan 1.0', '   subKegiatan 1.01', '   subKegiatan 1.02'])
  expect(hasil.anak.map(isTanpaAnggaran)).toEqual([true, false])
  expect(hasil.anak[1]?.anak[0]?.anak.map((satu) => [isTanpaAnggaran(satu), satu.capaian.posisi.pagu])).toEqual([[true, 0n], [false, rp('10')]])
})

it('of a SKPD under its own unit; a unit without any budget gets a section with its name', () => {
  const hasil = denganTanpaAnggaran(bahan(true, DAFTAR), akar(simpul('unit', 'U1', [PROGRAM], '1')))
  expect(garis(hasil).slice(1)).toEqual([' unit U1', '  program 0', '   kegiatan 0.1', '  program 1', '   kegiatan 1.0', '    subKegiatan 1.01', '    subKegiatan 1.02', ' unit U2', '  program 3', '   kegiatan 3.1', '    subKegiatan 3.11'])
  expect(hasil.anak.map(isTanpaAnggaran)).toEqual([false, true])
})

it('names the nodes themselves, not the rows above them; of a SKPD with whose they are, for another of its units may have the same', () => {
  expect(simpulTanpaAnggaran(bahan(true, [...DAFTAR, milik(2, '1')])).map(({ kode, nama }) => [kode, nama])).toEqual([['1.01', 'Simpul 1.01 (Simpul U1)'], ['0.1', 'Simpul 0.1 (Simpul U1)'], ['3.11', 'Simpul 3.11 (Simpul U2)'], ['1', 'Simpul 1 (Simpul U2)']])
  expect(simpulTanpaAnggaran(bahan(false, DAFTAR.slice(0, 2)))).toEqual([isi('1.01')])
})
