import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { HALAMAN } from '@/lib/lihat/halaman/loaders'
import type { BarisTabel, Kolom, Panel, Sel } from '@/lib/lihat/panel/types'
import { loadDaftar } from '@/lib/lihat/perangkat-daerah/loaders'
import { parseDaftar } from '@/lib/lihat/perangkat-daerah/schema'
import { loadDataRingkasan } from '@/lib/lihat/ringkasan/loaders'
import { queryPosisi } from '@/lib/posisi/data'
import { loadPanelDua } from '@/lib/rakor/banding/loaders-dua'
import { MEDAN_POSISI } from '@/lib/rakor/dokumen/medan/posisi'
import { MEDAN_UNIT } from '@/lib/rakor/dokumen/medan/unit'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import { DATASET } from '@/lib/rakor/terbuka/dataset/daftar'
import { kumpulkanTerbuka } from '@/lib/rakor/terbuka/kumpul'
import { senToText, sen as keSen } from '@/lib/realisasi/rupiah'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import { groupByZona } from '@/lib/realisasi/zona-kelompok'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { tanamSebagian, type BulanSebagian } from '@/tests/support/bulan-sebagian'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
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

describe('two pages that name one figure of the month', () => {
  const halaman = async (nama: string, alamat: Record<string, string> = {}): Promise<Map<string, Panel>> => new Map((await pasti(HALAMAN[nama])({ ...JULI, ...alamat })).panel.map((satu) => [satu.kunci, satu]))
  const baris = (panel: Panel | undefined, kunci: string) => pasti(panel?.tabel.baris.find((satu) => satu.kunci === kunci)).sel
  const jumlah = (panel: Panel | undefined) => pasti(panel?.tabel.jumlah).sel
  const kolomSen = (panel: Panel | undefined, kunci: string): bigint => pasti(panel).tabel.baris.reduce((n, { sel }) => n + sen(sel[kunci]), 0n)
  const banyak = (sel: Sel | undefined): number | null => (sel?.jenis === 'bilangan' ? sel.nilai : null)

  test('name the same: pagu, realisasi, shortfall, who has not reported, zona', async () => {
    const [posisi] = await queryPosisi(scopeUji('*'), { tahun: 2023, bulan: 7, versi: 'berlaku', per: 'kabupaten' })
    const { pagu, realisasi, angkas, jumlahUnit, jumlahUnitMelapor } = pasti(posisi)
    const periode = await loadPeriode(JULI)
    const [ringkasan, gap, peta, lkpj, daftar, dua] = [await halaman('ringkasan'), await halaman('kesenjangan'), await halaman('peta'), await halaman('lkpj'), await loadDaftar(periode, parseDaftar({})), (await loadPanelDua(JULI)).panel]
    const terbuka = await kumpulkanTerbuka(scopeKantor(ANALIS), { asal: 'PERIODE', tahun: 2023, bulan: 7, apbdUrutan: null })
    const kumpulan = (kunci: string) => { const { kolom: nama, baris: isi } = pasti(DATASET.find((satu) => satu.kunci === kunci)); return pasti(isi(terbuka.bahan) ?? undefined).map((satu) => new Map(nama.map((satuKolom, i) => [satuKolom.nama, satu[i] ?? null]))) }
    const rupiah = ringkasan.get('ringkasan-rupiah')
    const banding = pasti(dua.find(({ kunci }) => kunci === 'banding-rupiah'))

    // the whole
    const selisih = (realisasi ?? 0n) - (angkas ?? 0n)
    const [buka] = kumpulan('posisi-kabupaten')
    for (const [nama, benar, ...lain] of [
      ['pagu', pagu, sen(baris(rupiah, 'pagu').nilai), daftar.jumlah.posisi.pagu, sen(jumlah(gap.get('kesenjangan-pareto')).pagu), sen(jumlah(peta.get('peta-kecamatan')).pagu), sen(baris(lkpj.get('lkpj-apbd'), 'apbd').pagu), sen(baris(banding, 'pagu').kanan)],
      ['realisasi', realisasi, sen(baris(rupiah, 'realisasi').nilai), daftar.jumlah.posisi.realisasi, sen(jumlah(gap.get('kesenjangan-pareto')).realisasi), sen(jumlah(peta.get('peta-kecamatan')).realisasi), sen(baris(lkpj.get('lkpj-apbd'), 'apbd').realisasi), sen(baris(banding, 'realisasi').kanan)],
      ['selisih', selisih, sen(baris(rupiah, 'selisih').nilai), daftar.jumlah.selisih, -sen(jumlah(gap.get('kesenjangan-pareto')).kurang), -sen(jumlah(peta.get('peta-kecamatan')).kurang), sen(baris(banding, 'selisih').kanan)],
    ] as const) {
      expect(lain, nama).toEqual(lain.map(() => benar))
      expect(buka?.get(nama), nama).toBe(senToText(keSen(benar ?? 0n)))
    }

    // who has not reported, and who stands in which zona
    const belum = jumlahUnit - jumlahUnitMelapor
    expect(belum).toBe(65)
    const zona = ringkasan.get('ringkasan-zona')
    const hitungan = new Map(groupByZona(daftar.semua).map((satu) => [satu.zona, satu.daftar.length]))
    expect([daftar.belumLapor.length, banyak(baris(zona, 'BELUM_LAPOR').jumlah), hitungan.get('BELUM_LAPOR')]).toEqual([belum, belum, belum])
    expect(ringkasan.get('ringkasan-lapor')?.judul).toBe(`${belum} dari ${jumlahUnit} unit belum melapor Juli 2023`)
    const zonaTerbuka = kumpulan('posisi-unit').map((satu) => satu.get('zona'))
    for (const nama of ['MERAH', 'KUNING', 'HIJAU', 'MENDAHULUI', 'BELUM_LAPOR'] as const) {
      const benar = hitungan.get(nama)
      const diGap = pasti(gap.get('kesenjangan-pareto')).tabel.baris.filter(({ sel: { zona: satu } }) => satu?.jenis === 'zona' && satu.nilai === nama).length
      expect([banyak(baris(zona, nama).jumlah), diGap, zonaTerbuka.filter((satu) => satu === NAMA_ZONA[nama]).length], nama).toEqual([benar, benar, benar])
    }

    // what those behind lack together: the zones, both rankings, and the open data of each unit
    const kurang = kolomSen(ringkasan.get('ringkasan-kesenjangan'), 'kurang')
    const perZona = ['MERAH', 'KUNING', 'HIJAU'].reduce((n, nama) => n + sen(baris(zona, nama).kurang), 0n)
    expect([perZona, kolomSen(gap.get('kesenjangan-pareto'), 'kurang')]).toEqual([kurang, kurang])
    for (const kunci of ['ringkasan-kesenjangan', 'kesenjangan-pareto']) expect((ringkasan.get(kunci) ?? gap.get(kunci))?.bacaan, kunci).toContain(rupiahSingkat(keSen(-selisih - kurang)))
    const terbukaBelum = kumpulan('posisi-unit').filter((satu) => satu.get('zona') === NAMA_ZONA.BELUM_LAPOR)
    expect(new Set(terbukaBelum.flatMap((satu) => ['selisih', 'serapan_pagu_persen', 'serapan_anggaran_kas_persen', 'deviasi_poin'].map((nama) => satu.get(nama))))).toEqual(new Set([null]))

    // the fields of the documents
    const bahan = { ringkasan: { data: await loadDataRingkasan(periode, '2023-07-31'), panel: [] } } as unknown as BahanDokumen
    const medan = (kunci: string): string => tulisAlinea(pasti([...MEDAN_UNIT, ...MEDAN_POSISI].find((satu) => satu.kunci === kunci)).dari(bahan)).replaceAll('\u00a0', ' ')
    expect(['jumlah_unit', 'unit_melapor', 'unit_belum', 'unit_merah', 'unit_kuning', 'unit_hijau'].map(medan)).toEqual([jumlahUnit, jumlahUnitMelapor, belum, hitungan.get('MERAH'), hitungan.get('KUNING'), hitungan.get('HIJAU')].map(String))
    expect(medan('realisasi_singkat')).toBe(rupiahSingkat(keSen(realisasi ?? 0n)).replaceAll('\u00a0', ' '))
    expect(`${banding.judul} ${banding.bacaan ?? ''}`).toMatch(MENYEBUT)
  })

  test('what is left and the pace: each unit from its own last report, on every page alike; the curve ends where reports suffice', async () => {
    // by hand: five units at July, all others at June, whose draft of July is nobody's report
    const pada = async (bulan: number) => new Map((await queryPosisi(scopeUji('*'), { tahun: 2023, bulan, versi: 'berlaku', per: 'unit' })).map((satu) => [satu.kunci, satu]))
    const [maret, april, juni, juli] = [await pada(3), await pada(4), await pada(6), await pada(7)]
    const jumlahkan = (bulan: typeof juli, melapor: boolean) => [...bulan.values()].filter(({ kunci, pagu }) => pagu > 0n && lapor.has(kunci) === melapor).reduce((n, { realisasi }) => n + (realisasi ?? 0n), 0n)
    const pagu = (melapor: boolean) => [...juli.values()].filter(({ kunci }) => lapor.has(kunci) === melapor).reduce((n, satu) => n + satu.pagu, 0n)
    const [sisaLapor, sisaLambat] = [pagu(true) - jumlahkan(juli, true), pagu(false) - jumlahkan(juni, false)]
    const bulat = (atas: bigint, bawah: bigint) => keSen((2n * atas + bawah) / (2n * bawah))
    const [perlu, laju] = [bulat(sisaLapor * 6n + sisaLambat * 5n, 30n), bulat(jumlahkan(juli, true) - jumlahkan(april, true) + jumlahkan(juni, false) - jumlahkan(maret, false), 3n)]
    const [gap, ringkasan, proyeksi] = [await halaman('kesenjangan'), await halaman('ringkasan'), await halaman('proyeksi')]
    const bulanan = pasti(gap.get('kesenjangan-bulanan'))
    const dasar = 'Tiap unit dihitung sampai laporan terakhirnya: 5 unit Juli, 65 unit Juni.'
    for (const { judul, bacaan } of [bulanan, pasti(ringkasan.get('ringkasan-kurva')), pasti(proyeksi.get('proyeksi-kebutuhan'))]) {
      expect(`${judul} ${bacaan ?? ''}`).toContain(rupiahSingkat(perlu))
      expect(bacaan).toContain(dasar)
    }
    for (const { bacaan } of [bulanan, pasti(ringkasan.get('ringkasan-kurva'))]) expect(bacaan).toContain(rupiahSingkat(laju))
    expect([sen(jumlah(bulanan).harus), sen(baris(bulanan, '7').harus), sen(baris(bulanan, '8').harus), sen(baris(bulanan, '12').harus)]).toEqual([sisaLapor + sisaLambat, bulat(sisaLambat, 6n), perlu, perlu])
    expect(sen(baris(proyeksi.get('proyeksi-kebutuhan'), '100').bulan)).toBe(perlu)
    const kurva = pasti(ringkasan.get('ringkasan-kurva'))
    expect(kurva.judul).toMatch(/^Sampai bulan terakhir yang laporannya cukup, Juni: /)
    expect([kurva.bagan, baris(kurva, '7').nama, bernilai(baris(kurva, '7').serapan), bernilai(baris(kurva, '6').serapan)]).toMatchObject([{ batas: 6 }, { rinci: '5 dari 70 unit melapor' }, false, true])
  })

  test('of one unit: its own page, the list, the zones, the gap and the map of its kecamatan', async () => {
    const [ringkasan, gap] = [await halaman('ringkasan'), await halaman('kesenjangan')]
    for (const id of [...unit.penuh, unit.fisikSaja, unit.rupiahSaja].map(String)) {
      const milik = sen(baris((await halaman('unit', { unitId: id })).get('unit-rupiah'), 'selisih').nilai)
      expect([-sen(baris(ringkasan.get('ringkasan-zona'), id).kurang), -sen(baris(ringkasan.get('ringkasan-kesenjangan'), id).kurang), sen(baris(gap.get('kesenjangan-pareto'), id).selisih)], id).toEqual([milik, milik, milik])
    }
    expect((await halaman('unit', { unitId: String(unit.draf) })).get('unit-rupiah')?.tabel.baris.map(({ kunci }) => kunci)).toEqual(['pagu', 'angkas'])
    expect(ringkasan.get('ringkasan-kesenjangan')?.tabel.baris.map(({ kunci }) => kunci).sort()).toEqual([...lapor].sort())
  })
})
