import { describe, expect, it } from 'vitest'
import { teks, uang } from '@/lib/lihat/panel/sel'
import type { Panel } from '@/lib/lihat/panel/types'
import { rp } from '@/lib/realisasi/uji/pembangkit'
import { pasti } from '@/tests/support/pasti'
import { bukaDek, padatkanDek } from './berkas'
import { kunciUnit } from './constants'
import { dekIkut, susunDek } from './dek'
import { PENUH } from './uji/contoh'

const [SATU, DUA] = PENUH.ringkasan.data.unit.map(({ posisi }) => posisi.kunci)
const panel = (kunci: string, href: string[]): Panel => ({
  kunci, judul: `Temuan ${kunci}`, rumus: [], lanjut: { nama: 'Semua', href: '/kesenjangan' }, bagan: { jenis: 'batang', nilai: 'kurang' },
  tabel: { caption: 'Uji', kolom: [{ kunci: 'nama', nama: 'Nama' }, { kunci: 'kurang', nama: 'Kurang', angka: true }, { kunci: 'penuh', nama: 'Penuh', rinci: true }], baris: href.map((satu, i) => ({ kunci: String(i), href: satu, sel: { nama: teks(`Baris ${i}`), kurang: uang(rp('10')) } })) },
})
const HALAMAN = new Map([[pasti(SATU), { data: {} as never, panel: [panel('unit-posisi', [`/perangkat-daerah/${DUA}?tahun=2023`, `/perangkat-daerah/${SATU}?tahun=2023`, `/perangkat-daerah/${SATU}/sub-kegiatan/3`, '/kendala?x=1', 'https://luar.invalid', `/kesenjangan?tahun=2023&unit=${SATU}&per=unit`])] }]])
const DEK = susunDek(PENUH, HALAMAN)
const unit = pasti(DEK.slide.find((satu) => satu.unit !== undefined))

describe('susunDek', () => {
  it('has one slide of each unit with a frozen page, under its own name, behind all others', () => {
    expect(DEK.slide.filter((satu) => satu.unit !== undefined).map(({ kunci }) => kunci)).toEqual([kunciUnit(pasti(SATU))])
    expect(DEK.slide.filter(({ kunci }) => kunci.startsWith('unit-'))).toHaveLength(1)
    expect(unit.nomor).toBe(DEK.slide.length)
    const pertamaTersembunyi = DEK.slide.findIndex(({ tersembunyi }) => tersembunyi === true)
    expect(DEK.slide.slice(pertamaTersembunyi).every(({ tersembunyi }) => tersembunyi === true)).toBe(true)
    expect(new Set(DEK.slide.map(({ kunci }) => kunci)).size).toBe(DEK.slide.length)
  })
  it('lets rows lead to units of this file alone, never to a live page', () => {
    expect(pasti(unit.panel[0]).tabel.baris.map(({ href }) => href)).toEqual([undefined, `#${kunciUnit(pasti(SATU))}`, undefined, undefined, undefined, `#${kunciUnit(pasti(SATU))}`])
    expect(pasti(unit.panel[0]).lanjut).toBeUndefined()
  })
})

describe('dekIkut', () => {
  const ikut = dekIkut(DEK)
  it('holds what is gone through, without notes, hidden slides, units and ways on', () => {
    expect(ikut.slide.map(({ kunci }) => kunci)).toEqual(DEK.slide.filter(({ tersembunyi }) => tersembunyi !== true).map(({ kunci }) => kunci))
    expect(DEK.slide.some(({ catatan }) => catatan.length > 0)).toBe(true)
    expect(ikut.slide.flatMap(({ catatan }) => catatan)).toEqual([])
    expect(ikut.slide.flatMap(({ panel: isi }) => isi.flatMap(({ tabel }) => tabel.baris.filter(({ href }) => href !== undefined)))).toEqual([])
  })
  it('of a table only the rows and columns that the slide shows', () => {
    for (const { panel: isi, baris, rupa } of ikut.slide) {
      for (const { bagan, tabel } of isi) {
        if (rupa !== 'tabel' && bagan !== undefined && bagan.jenis !== 'batang' && bagan.jenis !== 'peta-panas') continue
        expect(tabel.baris.length).toBeLessThanOrEqual(baris)
        expect(tabel.kolom.some(({ rinci }) => rinci === true)).toBe(false)
      }
    }
  })
})

it('is the same bytes whenever it is packed, and what it was when it is opened', () => {
  const [a, b] = [padatkanDek(DEK), padatkanDek(susunDek(PENUH, HALAMAN))]
  expect([a.sha256, Buffer.from(a.isi).toString('hex')]).toEqual([b.sha256, Buffer.from(b.isi).toString('hex')])
  expect(padatkanDek(bukaDek(a.isi)).sha256).toBe(a.sha256)
})
