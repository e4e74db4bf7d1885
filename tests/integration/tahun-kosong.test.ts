import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { HALAMAN } from '@/lib/lihat/halaman/loaders'
import type { BarisTabel, Panel, Sel } from '@/lib/lihat/panel/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// A year that was made and not filled has no figures: no page of panels may show a nought, a percentage or a finding as if it were one.

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

const KOSONG = { tahun: '2024', bulan: '1', versi: 'berlaku' }
/** What a page needs beside the view. */
const TAMBAHAN: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  unit: async () => ({ unitId: String((await prisma().unit.findFirstOrThrow({ select: { id: true } })).id) }),
  kecamatan: () => Promise.resolve({ kecamatan: '1' }),
}
beforeAll(async () => {
  pakaiDatabase((await createSampleDatabase()).connectionString)
})
afterAll(() => prisma().$disconnect())

/** Panels whose figures are not the year's: outcomes and decisions go on from one year to the next, as they say of themselves. */
const LINTAS_TAHUN = ['ringkasan-indikator', 'ringkasan-keputusan', /^indikator-/, /^keputusan-/, 'lkpj-indikator', 'lkpj-keputusan', 'unit-keputusan', 'unit-masa']
/** Columns that are of something else than the year's money: the year before beside this one, outcomes beside a theme, names of zona. */
const KOLOM_LAIN: Readonly<Record<string, readonly string[]>> = { 'ringkasan-zona': ['zona'], 'ringkasan-kurva': ['lalu'], 'unit-kurva': ['lalu'], 'tema-semua': ['hasil', 'target'] }
const lintasTahun = (kunci: string): boolean => LINTAS_TAHUN.some((satu) => (typeof satu === 'string' ? satu === kunci : satu.test(kunci)))

/** A cell that says a figure of money, nought too. Counts may be nought: nobody has reported of nobody. */
function bernilai(sel: Sel | undefined): boolean {
  if (sel === undefined) return false
  if (sel.jenis === 'rupiah') return sel.nilai !== null
  if (sel.jenis === 'persen' || sel.jenis === 'poin') return sel.nilai.ada
  return sel.jenis === 'zona' && sel.nilai !== null && sel.nilai !== 'BELUM_LAPOR'
}
const barisSemua = ({ tabel }: Panel): readonly BarisTabel[] => [...tabel.baris, ...(tabel.jumlah ? [tabel.jumlah] : [])]

const selBernilai = (satu: Panel): string[] => barisSemua(satu).flatMap((baris) =>
  Object.entries(baris.sel).filter(([kolom, sel]) => bernilai(sel) && !(KOLOM_LAIN[satu.kunci] ?? []).includes(kolom)).map(([kolom]) => `${satu.kunci}: ${baris.kunci} ${kolom}`))

/** A heading asks, or says that nothing is there yet; it finds nothing, good or bad. */
const JUDUL = /\?$|belum|^Tidak ada (sub-kegiatan berpagu|pagu DAK Fisik)$/i
const TERLARANG = /Rp\d|\d%/

const temuan = ({ kunci, judul, bacaan = '' }: Panel): string[] => [
  ...(JUDUL.test(judul) ? [] : [`${kunci}: ${judul}`]),
  // the year before may be told beside a curve
  ...(TERLARANG.test(`${judul} ${bacaan.replace(/Pada \S+ 2023: [\d,]+%\./, '')}`) ? [`${kunci}: ${judul} ${bacaan}`] : []),
]

describe.each(Object.keys(HALAMAN))('%s of an empty year', (nama) => {
  test('has no figure of money, and finds nothing', async () => {
    const { panel } = await pasti(HALAMAN[nama])({ ...KOSONG, ...(await TAMBAHAN[nama]?.()) })
    const milik = panel.filter(({ kunci }) => !lintasTahun(kunci))
    expect([...milik.flatMap(selBernilai), ...milik.flatMap(temuan)]).toEqual([])
  })
})
