import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { rupiah } from '@/lib/dasar/format/angka'
import { loadKemajuanPaket } from '@/lib/lihat/rfk/loaders-paket'
import { loadLembarUnit } from '@/lib/rakor/bekuan/loaders'
import { susunLembar } from '@/lib/rakor/dokumen/isi/lembar-evaluasi'
import { loadLembar, loadPaketLembar } from '@/lib/rakor/dokumen/lembar/loaders'
import { banyakHalaman } from '@/lib/rakor/dokumen/lembar/muat'
import { loadBahanDokumen, loadBahanUnit } from '@/lib/rakor/dokumen/loaders'
import { susunPdf } from '@/lib/rakor/dokumen/pdf/utils'
import type { BahanDokumen, HalamanUnit } from '@/lib/rakor/dokumen/types'
import { senFromText } from '@/lib/realisasi/rupiah'
import { katakanPdf, teksPdf } from '@/tests/support/baca-pdf'
import { bukaZip } from '@/tests/support/buka-zip'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'
import { rapatBeku } from '@/tests/support/rapat-beku'

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
let kini = ANALIS
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(kini),
  requirePeran: (...peran: string[]) => (peran.includes(kini.peran) ? Promise.resolve(kini) : Promise.reject(new Error('NEXT_HTTP_ERROR_FALLBACK;404'))),
}))
/** What a unit's operator gets. */
async function sebagaiUnit<T>(unitIds: readonly number[], baca: () => Promise<T>): Promise<T> {
  kini = { id: 'uji-operator', peran: 'OPERATOR', unitIds } as unknown as Pengguna
  try {
    return await baca()
  } finally {
    kini = ANALIS
  }
}

let rapatId: string
let bahan: BahanDokumen
let unit: HalamanUnit
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  rapatId = String(await rapatBeku(db.connectionString, scopeKantor(ANALIS)))
  bahan = await loadBahanDokumen(rapatId)
  const dpupr = [...bahan.ringkasan.data.namaSingkat].find(([, nama]) => nama === 'DPUPR')
  unit = await loadBahanUnit(bahan.bekuan, pasti(dpupr)[0])
})
afterAll(() => prisma().$disconnect())

const kataLembar = async (bahannya: BahanDokumen, halaman: HalamanUnit): Promise<string> => katakanPdf(await susunPdf(susunLembar(bahannya, halaman)))

describe('the sheet of a unit', () => {
  it('says its position, zona, rank, gaps, gates, packages and obstacles with the frozen figures, on two pages', async () => {
    const { posisi, selisih } = unit.data.capaian
    const isi = await susunPdf(susunLembar(bahan, unit))
    expect(teksPdf(isi)).toHaveLength(2)
    const kata = katakanPdf(isi)
    for (const satu of [posisi.pagu, posisi.angkas, posisi.realisasi, selisih]) expect(kata).toContain(rupiah(satu).replaceAll('\u00a0', ' '))
    for (const satu of [unit.data.unit.nama, 'Peringkat 19 dari 19 unit Dinas', 'Merah', 'Lima sub-kegiatan kurang', 'gerbang penyaluran', 'paket sudah berkontrak', 'kontrak kritis', 'kendala masih terbuka', 'Komitmen sampai akhir tahun', 'Yang berkomitmen,', 'Belum ada komitmen rakor sebelumnya']) expect(kata, satu).toContain(satu)
    // nothing of a month after the cut-off
    expect(kata).not.toMatch(/Laporan terlambat[^.]*Juli/)
  })

  it('holds the last promise against what was delivered, and writes the new one where it is on record', async () => {
    const janji = (rapat: number, bulan: number, target: string, realisasi: string | null) => ({ rapatId: rapat, unitId: unit.data.unit.id, unit: '', bulan, target: senFromText(target), realisasi: realisasi === null ? null : senFromText(realisasi) })
    const kata = await kataLembar({ ...bahan, komitmen: [janji(-1, 4, '100', '100'), janji(-1, 5, '300', '250'), janji(-1, 6, '400', null), janji(bahan.rapat.id, 9, '77123456789', null)] }, unit)
    expect(kata).toContain('1 dari 2 komitmen rakor lalu tercapai')
    for (const satu of ['tidak tercapai', '−50', 'belum dapat dinilai', '77.123.456.789']) expect(kata).toContain(satu)
  })

  it('of a unit that has not reported says so and invents no realisasi, zona or rank', async () => {
    const { data } = unit
    const capaian = { ...data.capaian, melapor: false, zona: 'BELUM_LAPOR' as const, alasanZona: 'Belum lapor' }
    const kata = await kataLembar(bahan, { data: { ...data, capaian, peringkat: null }, panel: unit.panel.filter(({ kunci }) => kunci !== 'unit-posisi' && kunci !== 'unit-peringkat') })
    expect(kata).toContain('Unit belum mengirim laporan Juni 2023')
    expect(kata).not.toContain('Terhadap anggaran kas')
  })

  it('is fetched by the unit\'s id; an id without a frozen page is not found', async () => {
    const { nama, isi } = await loadLembar(rapatId, String(unit.data.unit.id), null)
    expect(nama).toBe(`lembar-evaluasi-dpupr-${unit.data.unit.id}-tw-2-2023.pdf`)
    expect(Buffer.from(isi).equals(Buffer.from(await susunPdf(susunLembar(bahan, unit))))).toBe(true)
    await expect(loadLembar(rapatId, '99999999', null)).rejects.toThrow()
  })
})

describe('the sheet for the unit itself', () => {
  const anak = (halaman: HalamanUnit): number[] => halaman.data.anak?.daftar.map(({ posisi }) => Number(posisi.kunci)) ?? []
  const tiada = /NEXT_HTTP_ERROR_FALLBACK;404/

  it('is the paper that the office prints, of the position that counts', async () => {
    const milik = [unit.data.unit.id, ...anak(unit)]
    const { nama, isi } = await sebagaiUnit(milik, () => loadLembar(rapatId, String(unit.data.unit.id), null))
    expect(nama).toBe(`lembar-evaluasi-dpupr-${unit.data.unit.id}-tw-2-2023.pdf`)
    expect(katakanPdf(isi)).toBe(await kataLembar(bahan, unit))
    await expect(sebagaiUnit(milik, () => loadLembar(rapatId, String(unit.data.unit.id), 2))).rejects.toThrow(tiada)
    expect(await sebagaiUnit([unit.data.unit.id], () => loadLembarUnit())).toEqual([expect.objectContaining({ rapatId: Number(rapatId), unitId: unit.data.unit.id, singkat: 'DPUPR', urutan: 1 })])
  })

  it('another unit\'s is not found, nor are the sheets of all, a draft of a meeting or an account of no unit', async () => {
    const lain = pasti(bahan.unitId.find((satu) => satu !== String(unit.data.unit.id)))
    for (const teks of [lain, '99999999', 'abc', '0']) await expect(sebagaiUnit([unit.data.unit.id], () => loadLembar(rapatId, teks, null)), teks).rejects.toThrow(tiada)
    await expect(sebagaiUnit([], () => loadLembar(rapatId, lain, null))).rejects.toThrow(tiada)
    await expect(sebagaiUnit([unit.data.unit.id], () => loadLembar('2', String(unit.data.unit.id), null))).rejects.toThrow(tiada)
    await expect(sebagaiUnit([unit.data.unit.id], () => loadPaketLembar(rapatId, null, 'uji7'))).rejects.toThrow(tiada)
    expect(await sebagaiUnit([unit.data.unit.id], () => loadLembarUnit({ unitId: Number(lain) }))).toEqual([])
    expect(await sebagaiUnit([], () => loadLembarUnit())).toEqual([])
  })

  it('leaves out the figures of units under it that are not hers', async () => {
    const { data: { unit: daftar } } = bahan.ringkasan
    let induk: HalamanUnit | undefined
    for (const { posisi } of daftar) {
      const halaman = await loadBahanUnit(bahan.bekuan, posisi.kunci)
      if (anak(halaman).length > 0) { induk = halaman; break }
    }
    const { data } = pasti(induk)
    const nama = pasti(data.anak?.daftar.find(({ posisi }) => posisi.kunci !== String(data.unit.id))).posisi.nama
    const kata = async (ids: readonly number[]): Promise<string> => katakanPdf((await sebagaiUnit(ids, () => loadLembar(rapatId, String(data.unit.id), null))).isi)
    expect(await kata([data.unit.id])).not.toContain(nama)
    expect(await kata([data.unit.id, ...anak(pasti(induk))])).toContain('unit di bawahnya')
  })
})

describe('the sheets of all units', () => {
  it('are a zip, one file a unit, with its progress; the second one waits', async () => {
    const { nama, aliran } = await loadPaketLembar(rapatId, null, 'uji9')
    expect(nama).toBe('lembar-evaluasi-semua-unit-tw-2-2023.zip')
    await expect(loadPaketLembar(rapatId, null, 'uji8')).rejects.toMatchObject({ kode: 'TERLALU_SERING' })
    const potong: Uint8Array[] = []
    for await (const satu of aliran) potong.push(satu)
    const isi = await bukaZip(Buffer.concat(potong))
    expect(isi.size).toBe(bahan.unitId.length + 1)
    const halaman = [...isi].flatMap(([berkas, badan]) => (berkas.endsWith('.pdf') ? [teksPdf(badan).length] : []))
    // also those with many units under them
    expect([...isi].flatMap(([berkas, badan]) => (berkas.endsWith('.pdf') && teksPdf(badan).length > 2 ? [berkas] : []))).toEqual([])
    expect(halaman).toHaveLength(bahan.unitId.length)
    expect([...isi].flatMap(([berkas, badan]) => (berkas.endsWith('.pdf') && banyakHalaman(badan) !== teksPdf(badan).length ? [berkas] : []))).toEqual([])
    expect(isi.get('DAFTAR-ISI.txt')?.toString()).toContain('Semua unit tersusun.')
    expect(await loadKemajuanPaket(ANALIS)).toMatchObject({ kerja: 'uji9', jumlah: bahan.unitId.length, selesai: bahan.unitId.length, gagal: [], keadaan: 'selesai' })
  })
})
