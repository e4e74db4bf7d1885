import { expect, it } from 'vitest'
import { susunKomitmen } from '@/lib/lihat/panel/unit/komitmen'
import type { JanjiBulan } from '@/lib/lapor/tindak-lanjut/types'
import { capaian, rp } from '@/lib/realisasi/uji/pembangkit'
import { selJanji } from './utils'

const janji = (bulan: number, target: string): JanjiBulan => ({ rapatId: 1, unitId: 1, tahun: 2023, triwulan: 1, tanggal: '2023-04-12', batasBulan: 3, bulan, target: rp(target) }) as JanjiBulan

it('a promise is called alike on the unit’s page and on every paper', () => {
  const realisasi = (bulan: number) => (bulan > 5 ? null : rp('100'))
  const perBulan = Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), realisasi: realisasi(i + 1), jumlahUnitMelapor: realisasi(i + 1) === null ? 0 : 1 }))
  const semua = [janji(4, '100'), janji(5, '100,01'), janji(6, '120')]
  const halaman = susunKomitmen('unit-komitmen', semua, perBulan)?.tabel.baris.map(({ sel }) => sel.hasil?.nilai)
  expect(semua.map(({ bulan, target }) => selJanji({ target, realisasi: realisasi(bulan), diganti: null }).hasil.nilai)).toEqual(halaman)
  expect(halaman).toEqual(['tercapai', 'tidak tercapai', 'belum dapat dinilai'])
})
