import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { HALAMAN } from '@/lib/lihat/halaman/loaders'
import type { BarisTabel, Kolom, Panel, Sel } from '@/lib/lihat/panel/types'
import { tanamSebagian, type BulanSebagian } from '@/tests/support/bulan-sebagian'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// A month that some have reported and others not: every panel says whose month it is, and nobody who is late is shown as behind, green or at nought.

const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))

const JULI = { tahun: '2023', bulan: '7', versi: 'berlaku' }
let unit: BulanSebagian
let lapor: Set<string>
beforeAll(async () => {
  const { connectionString } = await createSampleDatabase()
  unit = await tanamSebagian(connectionString)
  lapor = new Set([...unit.penuh, unit.fisikSaja, unit.rupiahSaja].map(String))
  pakaiDatabase(connectionString)
})
afterAll(() => prisma().$disconnect())

/** What a page's address says beside the view. */
const TANPA: Record<string, string> = {}
const LAIN: Readonly<Record<string, () => readonly Record<string, string>[]>> = {
  unit: () => [...unit.penuh.slice(0, 2), unit.fisikSaja, unit.rupiahSaja, unit.draf].map((id) => ({ unitId: String(id) })),
  kecamatan: () => [{ kecamatan: '1' }],
  kesenjangan: () => [TANPA, { per: 'kategori' }, { per: 'subKegiatan' }, { per: 'jenisBelanja' }, { unit: String(unit.draf) }],
  'sub-kegiatan': () => [TANPA, { urut: 'kekurangan' }],
  tema: () => [TANPA, { tema: 'stunting' }],
}

/** Panels whose figures hang on something else than the month's reports, and on what. */
const LUAR: readonly (readonly [kunci: RegExp, mengapa: string])[] = [
  [/^pengadaan-|-paket$/, 'stages of packages, each with its day'],
  [/^dak-|-dak-berikut$/, 'disbursement, by its own records'],
  [/indikator|^tema-hasil|-hasil$/, 'outcomes'],
  [/keputusan|^unit-komitmen/, 'decisions of meetings'],
  [/^kendala-(keyakinan|lewat|tanpa|dukungan|pendukung|bergerak|seberapa-sering)|^unit-kendala|^ringkasan-kendala|kecamatan-kendala|^lkpj-kendala|^lkpj-lain/, 'what units wrote, row by row'],
  [/^daerah-cacat/, 'what other regencies published'],
  [/^uji-/, 'finished years'],
  [/^unit-(laporan|zona|masa)/, 'each month at its own cut-off'],
  [/^kesenjangan-sejak/, 'each month at its own cut-off, a month without report marked'],
  [/^kinerja-(indikator|predikat|unit|belum)|^lkpj-kinerja/, 'performance by quarter'],
  [/^proyeksi-bentuk-/, 'the plan against habit'],
]
const luar = ({ kunci }: Panel): boolean => LUAR.some(([satu]) => satu.test(kunci))

const bernilai = (sel: Sel | undefined): boolean => {
  if (sel === undefined) return false
  if (sel.jenis === 'rupiah' || sel.jenis === 'bilangan') return sel.nilai !== null
  if (sel.jenis === 'persen' || sel.jenis === 'poin') return sel.nilai.ada
  return sel.jenis === 'zona' && sel.nilai !== null && sel.nilai !== 'BELUM_LAPOR'
}
const barisSemua = ({ tabel }: Panel): readonly BarisTabel[] => [...tabel.baris, ...(tabel.jumlah ? [tabel.jumlah] : [])]
const BULANAN = /^(realisasi|serapan|deviasi|selisih|kekurangan|fisik|zona|kekurangan .*|perubahan|berkurang|proyeksi|berisiko .*|harus diserap|unit tertinggal)$/i
/** Columns that hold realisasi of a month against its plan: of who has not reported it there is nothing to hold. */
const SANDING = /^(serapan|deviasi|selisih|kekurangan|kekurangan Juli|zona|perubahan|berkurang|unit tertinggal)$/i
const kolom = ({ tabel }: Panel, pola: RegExp): readonly Kolom[] => tabel.kolom.filter(({ nama }) => pola.test(nama))
const adaNilai = (panel: Panel): boolean => kolom(panel, BULANAN).some(({ kunci }) => barisSemua(panel).some(({ sel }) => bernilai(sel[kunci])))

const kata = (panel: Panel): string => [panel.judul, panel.bacaan, ...barisSemua(panel).map(({ sel }) => { const nama = sel[panel.tabel.kolom[0]?.kunci ?? '']; return nama?.jenis === 'teks' ? `${nama.nilai} ${nama.rinci ?? ''}` : '' })].join(' ')
const MENYEBUT = /\d+ unit belum melapor|\d+ dari \d+ unit|\d+ (\S+ )?belum melapor|belum lapor|laporan terakhir|belum dilaporkan/i

/** Whose row it is, where it is a unit's or of one of its sub-kegiatan. */
const milik = ({ href = '' }: BarisTabel): string | null => /\/perangkat-daerah\/(\d+)|[?&]unit=(\d+)/.exec(href)?.slice(1).find((id) => id !== undefined) ?? null
const salahBaris = (panel: Panel, pemilik: string | null): string[] => (panel.kunci.startsWith('unit-kurva') ? [] : panel.tabel.baris.flatMap((baris) => {
  const id = milik(baris) ?? pemilik
  return id === null || lapor.has(id) ? [] : kolom(panel, SANDING).filter(({ kunci }) => bernilai(baris.sel[kunci])).map(({ kunci }) => `${panel.kunci}: ${baris.kunci} ${kunci}`)
}))

const sen = (sel: Sel | undefined): bigint => (sel?.jenis === 'rupiah' ? (sel.nilai ?? 0n) : 0n)
/** The tables whose rows part the money, held against their own whole. */
const TAK_DIBAGI = /^tema-|ringkasan-tema|^peta-|^kecamatan-unit$|^unit-anak$/
function salahJumlah({ kunci: nama, tabel: { baris, jumlah } }: Panel): string[] {
  if (jumlah === undefined || TAK_DIBAGI.test(nama)) return []
  return ['pagu', 'realisasi'].filter((kunci) => jumlah.sel[kunci]?.jenis === 'rupiah').flatMap((kunci) => {
    const total = baris.filter(({ tingkat }) => (tingkat ?? 0) === 0).reduce((n, { sel }) => n + sen(sel[kunci]), 0n)
    return total === sen(jumlah.sel[kunci]) ? [] : [`${nama} ${kunci}: ${total} != ${sen(jumlah.sel[kunci])}`]
  })
}

describe.each(Object.keys(HALAMAN))('%s of a partly reported month', (nama) => {
  test('says so in every panel, and holds nobody who is late against the month', async () => {
    const salah: string[] = []
    for (const alamat of LAIN[nama]?.() ?? [TANPA]) {
      const { panel } = await pasti(HALAMAN[nama])({ ...JULI, ...alamat })
      const pemilik = alamat.unitId ?? alamat.unit ?? null
      const milikSendiri = pemilik !== null && lapor.has(pemilik)
      const dinilai = panel.filter((satu) => !luar(satu))
      salah.push(...[
        ...dinilai.filter((satu) => !milikSendiri && adaNilai(satu) && !MENYEBUT.test(kata(satu))).map(({ kunci, judul, bacaan }) => `${kunci} tidak menyebut bulan sebagian: ${judul} ${bacaan ?? ''}`),
        ...panel.filter((satu) => !/^unit-(zona|laporan|proyeksi|rupiah)/.test(satu.kunci)).flatMap((satu) => salahBaris(satu, pemilik)).slice(0, 12),
        ...panel.flatMap(salahJumlah),
      ].map((satu) => `${JSON.stringify(alamat)} ${satu}`))
    }
    expect(salah).toEqual([])
  })
})
