import { describe, expect, it } from 'vitest'
import { buangDraf, tulisDraf } from '@/components/lapor/forms/draf'
import { bacaBelumTersimpan, buangBelumTersimpan, kunciDrafLembar, tulisSebab, type WadahBerisi } from './belum-tersimpan'

function wadah(isi = new Map<string, string>()): WadahBerisi & { isi: Map<string, string> } {
  return {
    isi, getItem: (k) => isi.get(k) ?? null, setItem: (k, v) => void isi.set(k, v), removeItem: (k) => void isi.delete(k),
    get length() {
      return isi.size
    },
    key: (i) => [...isi.keys()][i] ?? null,
  }
}
const MILIK = { penggunaId: 'a', unitId: 7, tahun: 2023, bulan: 7 }
const kunci = kunciDrafLembar(MILIK, 2, 3)
const ketik = (teks: string) => ({ teks, sebelum: null })

describe('what is typed and not stored', () => {
  it('is found in every draft of the report, of no other unit, month or person, each with its reason', () => {
    const w = wadah()
    tulisDraf(w, kunci, new Map([['realisasi.1.RKUD.nilai', ketik('12x')], ['kas.2.8', ketik('5.000')], ['kas.2.9', ketik('6.000')]]), new Set(), 'kini')
    tulisDraf(w, kunciDrafLembar(MILIK, 1, null), new Map([['pagu.4', ketik('')]]), new Set(), 'kini')
    for (const lain of [{ ...MILIK, unitId: 70 }, { ...MILIK, bulan: 8 }, { ...MILIK, penggunaId: 'b' }]) tulisDraf(w, kunciDrafLembar(lain, 2, 3), new Map([['pagu.9', ketik('1')]]), new Set(), 'kini')
    tulisSebab(w, kunci, { 'kas.2.8': 'Melebihi pagu.' })
    const belum = bacaBelumTersimpan(w, MILIK)
    expect(belum.map((satu) => [satu.kunci, satu.teks])).toEqual([['realisasi.1.RKUD.nilai', '12x'], ['kas.2.8', '5.000'], ['kas.2.9', '6.000'], ['pagu.4', '']])
    expect(belum[0]?.sebab).toContain('bukan angka')
    expect(belum.slice(1).map(({ sebab }) => sebab)).toEqual(['Melebihi pagu.', 'belum sampai ke server', 'belum sampai ke server'])
    buangBelumTersimpan(w, MILIK)
    expect([bacaBelumTersimpan(w, MILIK).length, [...w.isi.keys()].filter((satu) => satu.startsWith('draf:')).length]).toEqual([0, 3])
  })
  it('is no more of it what has been stored as it was typed; what was typed over since is', () => {
    const w = wadah()
    tulisDraf(w, kunci, new Map([['kas.2.8', ketik('5')], ['kas.2.9', ketik('66')]]), new Set(), 'kini')
    buangDraf(w, kunci, new Map([['kas.2.8', ketik('5')], ['kas.2.9', ketik('6')]]))
    expect(bacaBelumTersimpan(w, MILIK).map(({ teks }) => teks)).toEqual(['66'])
    buangDraf(w, kunci, new Map([['kas.2.9', ketik('66')]]))
    expect(w.isi.size).toBe(0)
  })
  it('nothing where the browser keeps nothing or something else', () => {
    const w = wadah(new Map([[kunci, 'rusak'], [`sebab-${kunci}`, '[1']]))
    expect(bacaBelumTersimpan(w, MILIK)).toEqual([])
    tulisDraf(w, kunci, new Map([['kas.2.8', ketik('5')]]), new Set(), 'kini')
    expect(bacaBelumTersimpan(w, MILIK)).toHaveLength(1)
  })
})
