// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { bandingkan } from '@/lib/lapor/rekonsiliasi/utils'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { TabelRekon } from './tabel-rekon'

afterEach(cleanup)

const unit = (unitId: number, dilaporkan: string, bkad: string | null, nonRkud: string): UnitRekon => {
  const banding = bandingkan({
    dilaporkan: rp(dilaporkan), penjelasan: null, toleransi: rp('0'), rinci: false,
    angka: bkad === null ? null : { unitId, subId: 0, basis: 'LRA', nilai: rp(bkad), alasanTiada: null, tiada: null, versi: 1, berkas: null, oleh: 'A', pada: '2023-07-10T00:00:00Z' },
  })
  return { ...banding, unitId, kode: String(unitId), nama: `Unit ${unitId}`, kategori: 'DINAS', nonRkud: rp(nonRkud), diperbarui: null, sub: [], keseluruhan: banding.keadaan }
}
const kaki = (daftar: readonly UnitRekon[]): string[][] => {
  const { container } = render(<TabelRekon unit={daftar} seluruhnya={daftar.length} sampai="s.d. Juni 2023" href={() => '/'} />)
  return [...container.querySelectorAll('tfoot tr')].map((tr) => [...tr.children].map((td) => td.textContent ?? ''))
}

it('without a figure of BKAD no row speaks of a difference, and Non-RKUD belongs to the units it comes from', () => {
  expect(kaki([unit(1, '100', null, '7'), unit(2, '50', null, '0')])).toEqual([['2 unit tanpa angka BKAD', '150', '–', '–', '', '7']])
})

it('with some, the two kinds are added apart and the whole stands last', () => {
  expect(kaki([unit(1, '100', '90', '7'), unit(2, '50', null, '3')])).toEqual([
    ['1 unit dengan angka BKAD', '100', '90', '10', '', ''],
    ['1 unit tanpa angka BKAD', '50', '–', '–', '', ''],
    ['Seluruhnya 2 unit', '150', '–', '–', '', '10'],
  ])
})

it('with all there is one row', () => {
  expect(kaki([unit(1, '100', '90', '7')])).toEqual([['1 unit dengan angka BKAD', '100', '90', '10', '', '7']])
})
