import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bacaBatas } from './geojson'
import { sederhanakan, type Titik } from './sederhanakan'

const KEC = [{ id: 1, kode: '18.04.04', kodeBps: '1801040', nama: 'Balik Bukit' }, { id: 2, kode: '18.04.11', kodeBps: '1801041', nama: 'Sukau' }]
const kotak = (x: number): number[][][] => [[[x, -5], [x + 0.1, -5], [x + 0.1, -5.1], [x, -5.1], [x, -5]]]
const fitur = (properties: unknown, coordinates: unknown = kotak(104), type = 'Polygon') => ({ type: 'Feature', properties, geometry: { type, coordinates } })
const berkas = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features })

describe('outlines from a file', () => {
  it('are matched by either code or by name, scaled to a thousand, downwards; what is not ours is named', () => {
    const hasil = bacaBatas(berkas(fitur({ KDCPUM: '18.04.04' }), fitur({ kec: 'SUKAU' }, [kotak(104.1)], 'MultiPolygon'), fitur({ nama: 'Krui' }, kotak(104.2))), KEC)
    expect(hasil).toMatchObject({ ok: true, asing: ['"Krui"'], tanpa: [] })
    if (!hasil.ok) return
    expect(hasil.bentuk['1']?.[0]?.slice(0, 4)).toEqual([0, 0, 500, 0])
    expect(hasil.bentuk['2']?.[0]?.[0]).toBe(500)
    expect(Object.values(hasil.bentuk).flat(2).every(Number.isInteger)).toBe(true)
    expect(bacaBatas(berkas(fitur({ bps: 1801041 })), KEC)).toMatchObject({ ok: true, tanpa: ['Balik Bukit'] })
  })
  it.each<[string, string]>([
    ['bukan json', 'bukan GeoJSON'], ['{"type":"Feature"}', 'FeatureCollection'], [berkas(fitur({ n: 'Sukau' }, kotak(5))), 'bujur dan lintang di Indonesia'],
    [berkas(fitur({ n: 'Sukau' }, [[['x', 1]]])), 'Polygon'], [berkas(fitur({ n: 'Sukau' }, kotak(104), 'Point')), 'Polygon'], [berkas(fitur({ kode: '180404', n: 'Sukau' })), 'berbeda'],
    [berkas(fitur({ n: 'Sukau' }), fitur({ n: 'Kecamatan Sukau' })), 'dua kali'], [berkas(fitur({ n: 'Krui' })), 'Tidak ada wilayah yang cocok'], [berkas(null), 'Polygon'],
  ])('%s is refused', (teks, kata) => expect(bacaBatas(teks, KEC)).toEqual({ ok: false, pesan: expect.stringContaining(kata) as string }))
})

it('a simplified line keeps its ends, leaves its points where they were, and stays within the limit', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), { minLength: 2, maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (titik: Titik[], batas) => {
    const hasil = sederhanakan(titik, batas)
    expect([hasil[0], hasil.at(-1)]).toEqual([titik[0], titik.at(-1)])
    let ke = 0
    for (const satu of titik) if (satu === hasil[ke]) ke++
    expect(ke).toBe(hasil.length)
  }))
})
