import { describe, expect, it } from 'vitest'
import { senFromText } from '@/lib/realisasi/rupiah'
import { bandingkanJumlah, belumDijawab, ringkasPaham } from './utils'

const bukti = (terpenuhi: boolean) => ({ kunci: 'x', kalimat: 'x', terpenuhi, baris: [], selisih: null })

describe('the one line about a file', () => {
  it('names what is not proven and what is asked before anything else', () => {
    expect(ringkasPaham({ bukti: [bukti(true), bukti(false), bukti(false)] }, 1)).toEqual({ nada: 'awas', kalimat: '2 hal belum terbukti; 1 pertanyaan menunggu jawaban' })
    expect(ringkasPaham({ bukti: [bukti(true)] }, 2)).toEqual({ nada: 'awas', kalimat: '2 pertanyaan menunggu jawaban' })
    expect(ringkasPaham({ bukti: [bukti(true), bukti(true)] }, 0)).toMatchObject({ nada: 'baik' })
    expect(ringkasPaham({ bukti: [] }, 0)).toMatchObject({ nada: 'netral' })
  })
  it('counts questions without an answer', () => {
    const tanya = (kunci: string) => ({ kunci, judul: '', uraian: '', cara: 'pilih' as const, pilihan: [] })
    expect(belumDijawab([tanya('a'), tanya('b')], { a: '1' }).map(({ kunci }) => kunci)).toEqual(['b'])
  })
})

describe('what will stand beside the file\'s own total', () => {
  const unit = [{ sebelum: '600', sesudah: '1100', nilaiSisa: '200' }]
  it('says the difference with its reasons, and nothing where there is none', () => {
    expect(bandingkanJumlah(unit, senFromText('900'), ['2 baris dibiarkan Rp200']).beda).toBe('Sesudah diterapkan jumlahnya Rp1.100, lebih besar Rp200 daripada Rp900 menurut berkas: 2 baris dibiarkan Rp200.')
    expect(bandingkanJumlah(unit, senFromText('1200'), []).beda).toBe('Sesudah diterapkan jumlahnya Rp1.100, lebih kecil Rp100 daripada Rp1.200 menurut berkas.')
    expect(bandingkanJumlah(unit, senFromText('1100'), []).beda).toBeNull()
  })
})
