import { describe, expect, it } from 'vitest'
import type { Pertanyaan } from '@/lib/lapor/berkas/types'
import { periksaJawaban } from './jawaban'

const tanya = (kunci: string, cara: Pertanyaan['cara'], ...nilai: string[]): Pertanyaan => ({ kunci, judul: kunci, uraian: '', cara, pilihan: nilai.map((satu) => ({ nilai: satu, nama: satu })) })
const DAFTAR = [tanya('satuan', 'pilih', '1', '1000'), tanya('lembar', 'banyak', '0', '1', '2'), tanya('bentuk', 'petakan')]
const PETA = JSON.stringify({ jenis: 'KAS', lembar: 0, barisKepala: [3], kolom: { rekening: 2, 'bulan-1': 4 } })

describe('answers', () => {
  it('are taken where they are choices of their question', () => {
    expect(periksaJawaban(DAFTAR, { satuan: '1000', lembar: '0,2', bentuk: PETA })).toEqual({})
  })
  it('are refused by question: unknown ones, other choices, maps that are none', () => {
    expect(Object.keys(periksaJawaban(DAFTAR, { satuan: '5', lembar: '0,7', bentuk: '{', lama: '1' }))).toEqual(['satuan', 'lembar', 'bentuk', 'lama'])
    expect(periksaJawaban(DAFTAR, { bentuk: '{"jenis":"X"}' })).toEqual({ bentuk: 'Peta kolomnya tidak lengkap.' })
    expect(periksaJawaban(DAFTAR, { lama: '1' }).lama).toContain('Muat ulang')
  })
})
