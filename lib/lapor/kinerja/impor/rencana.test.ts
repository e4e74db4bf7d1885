import { expect, it } from 'vitest'
import { sen } from '@/lib/realisasi/rupiah'
import type { SimpulUnit } from '../types'
import { susunRencana } from './rencana'
import { uraiLembar } from './urai'

const SIMPUL: SimpulUnit[] = [{ id: 1, kode: '1.01.01', nama: 'Pendidikan', tingkat: 'PROGRAM' }, { id: 2, kode: '1.01.02', nama: 'Kesehatan', tingkat: 'PROGRAM' }]
const KOSONG = { indikator: [], renstra: [], catatan: [] }
const KEPALA = ['Kode', 'Program', 'Indikator', 'Satuan', 'Rumus', 'Target']
const isi = (kode: string, simpul: string, nama: string): string[] => [kode, simpul, nama, 'orang', 'Tren positif', '5']
const rencana = (baris: string[][], jawaban: Record<string, string> = {}) => susunRencana(uraiLembar([KEPALA, ...baris]), KOSONG, SIMPUL, jawaban).baris

it('a row without a code goes on with the one above, never past one that is unknown, asked about or left out', () => {
  const lembar = [isi('1.01.01', 'Pendidikan', 'Satu'), isi('', '', 'Dua'), isi('9.99', 'Entah', 'Tiga'), isi('', '', 'Empat'), isi('1.01.01', 'Kesehatan', 'Lima'), isi('', '', 'Enam')]
  expect(rencana(lembar).map(({ keadaan }) => keadaan)).toEqual(['BARU', 'BARU', 'SALAH', 'SALAH', 'TANYA', 'SALAH'])
  const dijawab = rencana(lembar, { 6: '2' })
  expect(dijawab.slice(4)).toMatchObject([{ keadaan: 'BARU', simpul: { id: 2 } }, { keadaan: 'BARU', simpul: { id: 2 } }])
  expect(rencana(lembar, { 6: 'lepas' }).map(({ keadaan }) => keadaan).slice(4)).toEqual(['LEPAS', 'SALAH'])
})

it('money that stands is shown beside what would take its place; what stays is no change', () => {
  const renstra = [{ unitId: 1, nomenklaturId: 1, kode: '1.01.01', target: sen(100_000n), lalu: sen(5_000n), versi: 1 }]
  const lembar = uraiLembar([['Kode', 'Program', 'Indikator', 'Satuan', 'Target Renstra (Rp)'], ['1.01.01', 'Pendidikan', '', '', '2.000']])
  expect(susunRencana(lembar, { ...KOSONG, renstra }, SIMPUL, {}).baris).toMatchObject([{ ubah: [{ nama: 'Target Renstra (Rp)', lama: 'Rp1.000', baru: 'Rp2.000' }] }])
})
