import { describe, expect, it } from 'vitest'
import { capaian } from '@/lib/realisasi/uji/pembangkit'
import { panelKerja, panelUang } from './uang-kerja'
import { deret, rp } from './uji/alat'
import { data, KOSONG, SEBAGIAN } from './uji/data'

/** pagu 1.000; progress in percent */
const sub = (kunci: string, realisasi: string, progres: number, melapor = 1) => ({
  capaian: capaian({ kunci, nama: `Sub ${kunci}`, realisasi: rp(realisasi), jumlahUnitMelapor: melapor, fisik: { pagu: rp('1.000'), tertimbang: rp('1.000') * BigInt(progres * 100) }, fisikKini: rp('1.000'), fisikTertua: 6 }),
  unitId: 1, unit: 'Dinkes',
})
const SUB = [sub('1', '600', 10), sub('2', '900', 95), sub('3', '100', 90), sub('4', '800', 60), sub('5', '100', 100, 0)]

describe('money against work', () => {
  it('of an empty year has no rows, of a month without reports says nothing', () => {
    expect(panelUang.susun(KOSONG)?.tabel.baris).toEqual([])
    expect(panelKerja.susun(KOSONG)?.judul).toBe('Di mana pekerjaan mendahului uang?')
    expect(panelKerja.susun(data(SEBAGIAN, { sub: [sub('4', '800', 80)] }))?.judul).toBe('Tidak ada pekerjaan yang jauh mendahului uang')
    expect(panelUang.susun(data(SEBAGIAN.map(({ posisi }) => capaian({ ...posisi, jumlahUnitMelapor: 0 }))))).toBeNull()
  })

  it('money ahead of work, the most rupiah first', () => {
    const panel = panelUang.susun(data(SEBAGIAN, { sub: SUB }))
    expect(panel?.judul).toBe('2 sub-kegiatan: uang mendahului pekerjaan, setara Rp700')
    expect(panel?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['1', '4'])
    expect(deret(panel?.tabel.baris ?? [], 'rupiah')).toEqual([rp('500'), rp('200')])
    expect(panel?.tabel.baris[0]?.href).toBe('/perangkat-daerah/1/sub-kegiatan/1?tahun=2023&bulan=6&versi=berlaku')
  })

  it('work ahead of money, without those that have not reported', () => {
    const panel = panelKerja.susun(data(SEBAGIAN, { sub: SUB }))
    expect(panel?.judul).toBe('1 sub-kegiatan: pekerjaan mendahului uang, setara Rp800')
    expect(deret(panel?.tabel.baris ?? [], 'rupiah')).toEqual([-rp('800')])
  })
})
