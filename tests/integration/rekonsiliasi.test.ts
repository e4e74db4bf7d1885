import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { queryBerkas } from '@/lib/lapor/rekonsiliasi/data'
import { loadRekonUntuk } from '@/lib/lapor/rekonsiliasi/loaders'
import { jelaskan, setujuiToleransi, simpanAngka, tandaiTiada, tarikPenerbitan, terapkanBerkas, terbitkan, terima, usulkanToleransi } from '@/lib/lapor/rekonsiliasi/mutations'
import { queryUsulToleransi } from '@/lib/lapor/rekonsiliasi/data-toleransi'
import { tandaAngka, tandaUsul } from '@/lib/lapor/rekonsiliasi/tanda'
import { terimaBerkas } from '@/lib/lapor/rekonsiliasi/unggah'
import { isBeres, tandaBanding } from '@/lib/lapor/rekonsiliasi/utils'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { pasti } from '../support/pasti'
import { A, B, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

// January 2023 is locked; unit A has reported 80 on each of three lines (one of them Non-RKUD here), unit B 80 on one.
const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
await db.query("SET session_replication_role = replica; UPDATE realisasi SET kanal = 'NON_RKUD' WHERE baris_id = 3; SET session_replication_role = DEFAULT; SELECT rekap_bangun()")

const JAN = { tahun: 2023, bulan: 1 } as const
const DI_A = { ...JAN, unitId: A.unit } as const
const analis = scopeKantor(ORANG.analis)
const admin = scopeKantor(ORANG.admin)
const angka = (unitId: number, nilai: string | null, versi = 0, lama: string | null = null) => ({ ...JAN, basis: 'LRA' as const, angka: [{ unitId, versi, nilai, lama }] })

beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM penerbitan; DELETE FROM rekon_penjelasan; DELETE FROM bkad_angka; DELETE FROM bkad_berkas;
    DELETE FROM rekon_toleransi; SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const baca = () => loadRekonUntuk(scopeBaca(ORANG.admin), JAN)
const unit = async (unitId: number) => pasti((await baca()).unit.find((satu) => satu.unitId === unitId))
const jelaskanA = async (scope = analis, uraian = 'SPJ bulan Januari menyusul') => {
  const kini = await unit(A.unit)
  return jelaskan(scope, { ...DI_A, kategori: 'SPJ_BELUM_DISAHKAN', uraian, baris: [{ id: 0, versi: kini.penjelasan?.versi ?? 0, tanda: tandaBanding(kini) }] })
}
const terimaA = async (scope = admin) => {
  const kini = await unit(A.unit)
  const { id, versi } = pasti(kini.penjelasan)
  return terima(scope, { ...DI_A, baris: [{ id, versi, tanda: tandaBanding(kini) }] })
}
const tandaKini = async (): Promise<string> => {
  const usul = pasti(await queryUsulToleransi(2023))
  return tandaUsul(usul.nilai, usul.terlewat)
}
/** Proposed by one, agreed to by another. */
const aturToleransi = async (toleransi: string): Promise<void> => {
  await usulkanToleransi(admin, { tahun: 2023, toleransi })
  await setujuiToleransi(analis, { tahun: 2023, tanda: await tandaKini() })
}
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? 'lain')

describe('the comparison', () => {
  it('takes RKUD only, shows Non-RKUD apart, and is exact', async () => {
    await simpanAngka(analis, angka(A.unit, '159.99'))
    const kini = await unit(A.unit)
    expect([kini.dilaporkan, kini.nonRkud, kini.selisih, kini.keadaan]).toEqual([16_000n, 8_000n, 1n, 'SELISIH'])
    expect((await unit(B.unit)).keadaan).toBe('BELUM_ADA')
  })
  it('agrees with the database\'s own, row by row', async () => {
    await simpanAngka(analis, angka(A.unit, '150'))
    await db.query("INSERT INTO bkad_angka (tahun, bulan, unit_id, sub_kegiatan_id, basis, nilai) VALUES (2023, 1, 1, 1, 'LRA', 150)")
    await jelaskanA()
    await terimaA()
    const { rows } = await db.query<{ kunci: string; selisih: string; beres: boolean }>("SELECT unit_id || '/' || sub AS kunci, selisih::numeric(20,2)::text, beres FROM rekon_banding(2023, 1) ORDER BY unit_id, sub")
    const layar = (await baca()).unit.flatMap((u) => [{ kunci: `${u.unitId}/0`, ...u }, ...u.sub.map((s) => ({ kunci: `${u.unitId}/${s.subId}`, ...s }))])
    expect(layar.map((r) => [r.kunci, isBeres(r.keadaan)])).toEqual(rows.map((r) => [r.kunci, r.beres]))
    expect(layar.filter((r) => r.selisih !== null).map((r) => [r.kunci, Number(r.selisih) / 100])).toEqual(rows.filter((r) => r.kunci !== '2/0').map((r) => [r.kunci, Number(r.selisih)]))
    expect(layar.map((r) => r.keadaan)).toEqual(['DITERIMA', 'SELISIH', 'COCOK', 'BELUM_ADA'])
  })
  it('knows a tolerance of the year', async () => {
    await simpanAngka(analis, angka(A.unit, '159'))
    await aturToleransi('1')
    expect((await unit(A.unit)).keadaan).toBe('TOLERANSI')
    expect(await usulkanToleransi(admin, { tahun: 2023, toleransi: '0.99' })).toEqual({ menunggu: false })
    expect((await unit(A.unit)).keadaan).toBe('SELISIH')
  })
})

describe('typed totals', () => {
  it('refuse a row that another has changed, all or nothing; a second click is nothing', async () => {
    await simpanAngka(analis, angka(A.unit, '100'))
    expect(await kode(simpanAngka(admin, { ...JAN, basis: 'LRA', angka: [{ unitId: B.unit, versi: 0, nilai: '80', lama: null }, { unitId: A.unit, versi: 0, nilai: '90', lama: null }] }))).toBe('BERSAMAAN')
    expect((await unit(B.unit)).angka).toBeNull()
    expect(await simpanAngka(analis, angka(A.unit, '100'))).toEqual({ tersimpan: 0 })
    expect(await simpanAngka(admin, angka(A.unit, '90', 1, '100'))).toEqual({ tersimpan: 1 })
  })
  it('of two people at once one wins', async () => {
    const hasil = await Promise.all([kode(simpanAngka(analis, angka(A.unit, '1'))), kode(simpanAngka(admin, angka(A.unit, '2')))])
    expect(hasil.sort()).toEqual(['BERSAMAAN', null].sort())
  })
  it('that were emptied and typed anew by another are no longer those that were seen', async () => {
    await simpanAngka(analis, angka(A.unit, '100'))
    await simpanAngka(admin, angka(A.unit, null, 1, '100'))
    await simpanAngka(admin, angka(A.unit, '200'))
    expect(await kode(simpanAngka(analis, angka(A.unit, '150', 1, '100')))).toBe('BERSAMAAN')
    expect((await unit(A.unit)).angka?.nilai).toBe(20_000n)
  })
  it('of fifteen digits are kept and added to the sen, up to the publication', async () => {
    await simpanAngka(analis, angka(A.unit, '999999999999999.99'))
    await simpanAngka(analis, angka(B.unit, '999999999999999.98'))
    for (const unitId of [A.unit, B.unit]) {
      const kini = await unit(unitId)
      await jelaskan(analis, { ...JAN, unitId, kategori: 'SALAH_ENTRI', uraian: 'Angka BKAD jelas keliru', baris: [{ id: 0, versi: 0, tanda: tandaBanding(kini) }] })
      await terima(admin, { ...JAN, unitId, baris: [{ id: pasti((await unit(unitId)).penjelasan).id, versi: 1, tanda: tandaBanding(kini) }] })
    }
    expect((await unit(A.unit)).selisih).toBe(16_000n - 99_999_999_999_999_999n)
    await terbitkan(admin, JAN)
    expect((await baca()).terbit?.bkad).toBe(199_999_999_999_999_997n)
  })
  it('can be marked absent with a reason, and emptied', async () => {
    await simpanAngka(analis, angka(A.unit, '100'))
    await tandaiTiada(analis, { ...DI_A, versi: 1, alasan: 'Tergabung dalam Dinas B' })
    expect((await unit(A.unit)).keadaan).toBe('TIADA_MENUNGGU')
    await simpanAngka(analis, angka(A.unit, null, 2))
    expect((await unit(A.unit)).keadaan).toBe('BELUM_ADA')
  })
  it('are the office\'s alone', async () => {
    expect(() => scopeKantor({ ...ORANG.opA, peran: 'PENGAWAS' } as Pengguna)).toThrow()
    expect(await kode(simpanAngka(scopeBaca(ORANG.analis), angka(A.unit, '1')))).toBe('TIDAK_BERHAK')
    expect(await kode(simpanAngka(scopeUnit(ORANG.opA, A.unit, 'tulis'), angka(B.unit, '1')))).toBe('DI_LUAR_LINGKUP')
  })
})

describe('an explanation', () => {
  beforeEach(() => simpanAngka(analis, angka(A.unit, '100')).then(() => undefined))
  it('is accepted by a second person only, in the code and in the database', async () => {
    await jelaskanA()
    expect(await kode(terimaA(analis))).toBe('ORANG_KEDUA')
    await db.query("SELECT set_config('app.pelaku', 'analis', false)")
    expect(await kode(db.query("UPDATE rekon_penjelasan SET diterima_oleh = 'admin', diterima_pada = now()"))).toBe('ORANG_KEDUA')
    await db.query("SELECT set_config('app.pelaku', 'uji', false)")
    await terimaA()
    expect((await unit(A.unit)).keadaan).toBe('DITERIMA')
  })
  it('loses its acceptance visibly when a figure or its words change', async () => {
    await jelaskanA()
    await terimaA()
    await simpanAngka(analis, angka(A.unit, '101', 1, '100'))
    expect((await unit(A.unit)).keadaan).toBe('BERUBAH')
    expect((await unit(A.unit)).penjelasan?.diterima).toMatchObject({ dilaporkan: 16_000n, bkad: 10_000n })
    await terimaA()
    expect((await unit(A.unit)).keadaan).toBe('DITERIMA')
    await jelaskanA(analis, 'Kata lain tentang hal yang sama')
    expect((await unit(A.unit)).keadaan).toBe('DIJELASKAN')
  })
  it('of two who accept at once is accepted by one; the other is told', async () => {
    await jelaskanA()
    const kini = await unit(A.unit)
    const baris = [{ id: pasti(kini.penjelasan).id, versi: 1, tanda: tandaBanding(kini) }]
    await db.query("INSERT INTO pengguna (id, nama, email, username, peran) VALUES ('lain', 'Orang lain', 'lain@uji', 'lain', 'ANALIS') ON CONFLICT DO NOTHING")
    const lain = scopeKantor({ ...ORANG.admin, id: 'lain' })
    const hasil = await Promise.all([kode(terima(admin, { ...DI_A, baris })), kode(terima(lain, { ...DI_A, baris }))])
    expect(hasil.filter((satu) => satu === null)).toHaveLength(1)
    expect(hasil).toContain('BERSAMAAN')
    await expect(terima(hasil[0] === null ? lain : admin, { ...DI_A, baris })).rejects.toMatchObject({ message: expect.stringContaining(`sudah diterima Orang ${hasil[0] === null ? 'admin' : 'lain'}`) as unknown })
    expect((await unit(A.unit)).penjelasan).toMatchObject({ versi: 2 })
    const { rows } = await db.query<{ n: string }>("SELECT count(*)::text AS n FROM jejak WHERE tabel = 'rekon_penjelasan' AND tindakan = 'UPDATE' AND kunci = $1", [String(baris[0]?.id)])
    expect(rows[0]?.n).toBe('1')
  })
  it('does not cover an amount that it was not written about, accepted or not', async () => {
    await jelaskanA()
    expect((await unit(A.unit)).keadaan).toBe('DIJELASKAN')
    await simpanAngka(admin, angka(A.unit, '99', 1, '100'))
    expect((await unit(A.unit)).keadaan).toBe('BERUBAH')
    expect((await unit(A.unit)).penjelasan).toMatchObject({ dilaporkan: 16_000n, bkad: 10_000n, diterima: null })
    await simpanAngka(admin, angka(A.unit, '100', 2, '99'))
    expect((await unit(A.unit)).keadaan).toBe('DIJELASKAN')
  })
  it('is of the figures that were seen', async () => {
    const lama = await unit(A.unit)
    await jelaskanA()
    await simpanAngka(admin, angka(A.unit, '120', 1, '100'))
    expect(await kode(terima(admin, { ...DI_A, baris: [{ id: pasti((await unit(A.unit)).penjelasan).id, versi: 1, tanda: tandaBanding(lama) }] }))).toBe('BERSAMAAN')
    expect(await kode(jelaskan(analis, { ...DI_A, kategori: 'LAINNYA', uraian: 'sepuluh huruf lebih', baris: [{ id: 0, versi: 1, tanda: tandaBanding(lama) }] }))).toBe('BERSAMAAN')
  })
})

describe('publishing', () => {
  const siapkan = async () => {
    await simpanAngka(analis, angka(A.unit, '100'))
    await simpanAngka(analis, angka(B.unit, '80'))
  }
  it('is refused by the database while a unit has no figure or a difference is open', async () => {
    await simpanAngka(analis, angka(B.unit, '80'))
    expect(await kode(terbitkan(admin, JAN))).toBe('BELUM_DIJELASKAN')
    await simpanAngka(analis, angka(A.unit, '100'))
    expect(await kode(terbitkan(admin, JAN))).toBe('BELUM_DIJELASKAN')
    await jelaskanA()
    expect(await kode(db.query("INSERT INTO penerbitan (tahun, bulan, jumlah_unit, dilaporkan, non_rkud, bkad, toleransi, sidik) VALUES (2023, 1, 0, 0, 0, 0, 0, '')"))).toBe('BELUM_DIJELASKAN')
    await terimaA()
    await terbitkan(admin, JAN)
    await terbitkan(admin, JAN)
    const { terbit, penerbitan } = await baca()
    expect(penerbitan).toHaveLength(1)
    expect(terbit).toMatchObject({ jumlahUnit: 2, dilaporkan: 24_000n, nonRkud: 8_000n, bkad: 18_000n, oleh: 'Orang admin' })
    expect(terbit?.sidik).toMatch(/^[0-9a-f]{64}$/)
  })
  it('needs a locked period', async () => {
    expect(await kode(terbitkan(admin, { tahun: 2023, bulan: 2 }))).toBe('PERIODE_TERTUTUP')
  })
  it('holds the figures, the words, the entries and the lock until it is withdrawn with a reason', async () => {
    await siapkan()
    await jelaskanA()
    await terimaA()
    await terbitkan(admin, JAN)
    expect(await kode(simpanAngka(analis, angka(A.unit, '160', 1, '100')))).toBe('SUDAH_TERBIT')
    expect(await kode(jelaskanA(analis, 'Kata yang lain lagi'))).toBe('SUDAH_TERBIT')
    expect(await kode(db.query('UPDATE realisasi SET nilai = 81 WHERE baris_id = 1 AND bulan = 1'))).not.toBeNull()
    await db.query('ALTER TABLE periode DISABLE TRIGGER jaga_kunci')
    expect(await kode(db.query("UPDATE periode SET status = 'TERBUKA', dikunci_pada = NULL WHERE bulan = 1"))).toBe('SUDAH_TERBIT')
    await db.query('ALTER TABLE periode ENABLE TRIGGER jaga_kunci')
    const { id } = pasti((await baca()).terbit)
    expect(await kode(db.query('DELETE FROM penerbitan'))).toBe('JEJAK_TETAP')
    const tarik = { ...JAN, penerbitanId: id, alasan: 'BKAD mengirim LRA yang baru' }
    await tarikPenerbitan(admin, tarik)
    await tarikPenerbitan(admin, tarik)
    expect(await Promise.all([kode(tarikPenerbitan(analis, tarik)), kode(tarikPenerbitan(admin, { ...tarik, alasan: 'Alasan yang lain' }))])).toEqual(['SUDAH_ADA', 'SUDAH_ADA'])
    expect(await kode(db.query("UPDATE penerbitan SET alasan_tarik = 'lain'"))).toBe('JEJAK_TETAP')
    expect(await simpanAngka(analis, angka(A.unit, '160', 1, '100'))).toEqual({ tersimpan: 1 })
    await terbitkan(analis, JAN)
    const { penerbitan } = await baca()
    expect(penerbitan.map((p) => p.ditarik?.alasan ?? null)).toEqual([null, 'BKAD mengirim LRA yang baru'])
  })
  it('keeps the tolerance it was published with', async () => {
    await siapkan()
    await aturToleransi('60')
    await terbitkan(admin, JAN)
    await usulkanToleransi(admin, { tahun: 2023, toleransi: '0' })
    expect((await unit(A.unit)).keadaan).toBe('TOLERANSI')
  })
})

describe('a file', () => {
  const CSV = 'Kode SKPD;Nama SKPD;Kode Sub Kegiatan;NIP;Nilai Realisasi\n1.01;Dinas A;1.01.01.2.01.01;199001;150\n1.01;Dinas A;1.01.01.2.01.02;199002;7,50\n;Dinas B;1.01.01.2.01.01;1;80\n9.99;Dinas Lain;x;1;5\nJumlah;;;;242,50\n'
  const unggah = () => terimaBerkas(analis, { ...JAN, basis: 'LRA', nama: 'lra.csv', isi: new TextEncoder().encode(CSV) })
  const tanda = async () => tandaAngka((await baca()).semuaAngka)
  it('is previewed with control totals, saved once, and changes nothing the second time', async () => {
    const id = await unggah()
    const berkas = pasti(await queryBerkas(id))
    expect(berkas).toMatchObject({ status: 'PRATINJAU', isi: { dibaca: 5, dilewati: 1, total: '242.50', takDikenal: [{ kode: '9.99', nama: 'Dinas Lain', baris: 1, nilai: '5.00' }] } })
    expect(JSON.stringify(berkas.isi)).not.toContain('19900')
    expect(await kode(terapkanBerkas(analis, { berkasId: id, tanda: await tanda() }))).toBe('ISIAN_SALAH')
    const masukan = { berkasId: id, tanda: await tanda(), paham: 'ya' as const }
    expect(await terapkanBerkas(analis, masukan)).toEqual({ berubah: 5 })
    expect(await terapkanBerkas(analis, masukan)).toEqual({ berubah: 5 })
    const kini = await unit(A.unit)
    expect([kini.angka?.nilai, kini.angka?.berkas, kini.sub.map((s) => [s.angka?.nilai, s.keadaan])]).toEqual([15_750n, 'lra.csv', [[15_000n, 'SELISIH'], [750n, 'SELISIH']]])
    const lagi = await unggah()
    expect(await terapkanBerkas(analis, { berkasId: lagi, tanda: await tanda(), paham: 'ya' })).toEqual({ berubah: 0 })
  })
  it('that BKAD has changed opens what was explained and accepted, row by row, and stops the publication', async () => {
    await simpanAngka(analis, angka(B.unit, '80'))
    const pertama = await unggah()
    await terapkanBerkas(analis, { berkasId: pertama, tanda: await tanda(), paham: 'ya' })
    const lama = await unit(A.unit)
    const semua = [lama, ...lama.sub.map((satu) => ({ ...satu, unitId: A.unit }))]
    await jelaskan(analis, { ...DI_A, kategori: 'WAKTU_PENCATATAN', uraian: 'Menunggu pengesahan', baris: semua.map((satu) => ({ id: 'subId' in satu ? satu.subId : 0, versi: 0, tanda: tandaBanding(satu) })) })
    const kata = await unit(A.unit)
    await terima(admin, { ...DI_A, baris: [kata, ...kata.sub].map((satu) => ({ id: pasti(satu.penjelasan).id, versi: 1, tanda: tandaBanding(satu) })) })
    expect((await unit(A.unit)).keseluruhan).toBe('DITERIMA')
    const kedua = await terimaBerkas(analis, { ...JAN, basis: 'LRA', nama: 'lra-baru.csv', isi: new TextEncoder().encode(CSV.replace(';150\n', ';140\n').replace('242,50', '232,50')) })
    expect(await terapkanBerkas(analis, { berkasId: kedua, tanda: await tanda(), paham: 'ya' })).toEqual({ berubah: 2 })
    const kini = await unit(A.unit)
    expect([kini.keadaan, ...kini.sub.map(({ keadaan }) => keadaan)]).toEqual(['BERUBAH', 'BERUBAH', 'DITERIMA'])
    expect(await kode(terbitkan(admin, JAN))).toBe('BELUM_DIJELASKAN')
    expect(await kode(terima(analis, { ...DI_A, baris: [{ id: pasti(kini.penjelasan).id, versi: 2, tanda: tandaBanding(kini) }] }))).toBe('ORANG_KEDUA')
  })
  it('previewed before figures were emptied and typed anew is not saved over them', async () => {
    await simpanAngka(admin, angka(A.unit, '100'))
    const id = await unggah()
    const lama = await tanda()
    await simpanAngka(admin, angka(A.unit, null, 1, '100'))
    await simpanAngka(admin, angka(A.unit, '101'))
    expect(await kode(terapkanBerkas(analis, { berkasId: id, tanda: lama, paham: 'ya' }))).toBe('BERSAMAAN')
  })
  it('is refused when a figure has changed since the preview', async () => {
    const id = await unggah()
    const lama = await tanda()
    await simpanAngka(admin, angka(A.unit, '1'))
    expect(await kode(terapkanBerkas(analis, { berkasId: id, tanda: lama, paham: 'ya' }))).toBe('BERSAMAAN')
  })
  it('of which a row cannot be read holds its unit back; one that cannot be read at all leaves its sentence', async () => {
    const id = await terimaBerkas(analis, { ...JAN, basis: 'LRA', nama: 'lra.csv', isi: new TextEncoder().encode('Nama SKPD;Nilai Realisasi\nDinas A;1,2,3\n') })
    expect(await queryBerkas(id)).toMatchObject({ status: 'PRATINJAU', isi: { unit: [], rusak: { baris: 1, contoh: [{ nomor: 2 }] }, ditahan: [{ unitId: 1, rusak: 1 }] } })
    expect(await kode(terapkanBerkas(analis, { berkasId: id, tanda: tandaAngka([]) }))).toBe('ISIAN_SALAH')
    expect(await queryBerkas(await terimaBerkas(analis, { ...JAN, basis: 'LRA', nama: 'x.csv', isi: new TextEncoder().encode('Nama;Alamat\nx;y\n') }))).toMatchObject({ status: 'DITOLAK', pesan: expect.stringContaining('Kepala tabel tidak dikenal') as string })
  })
})
