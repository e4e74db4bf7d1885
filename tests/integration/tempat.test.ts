import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { scopeBaca, scopeSetempat } from '@/lib/dasar/akses/scope'
import { hapusBaris } from '@/lib/lapor/anggaran/mutations'
import { queryTempat, queryTempatPaket } from '@/lib/lapor/tempat/data'
import { loadSasaran, loadTempatPaket, loadTempatSub } from '@/lib/lapor/tempat/loaders'
import { simpanTempatPaket, simpanTempatSub, terapkanTempat, urungkanTempat } from '@/lib/lapor/tempat/mutations'
import { skemaTempatPaket, skemaTempatSub, skemaTerapTempat } from '@/lib/lapor/tempat/schema'
import { queryDiKecamatan, querySubDi, queryTempatSubTahun } from '@/lib/lihat/peta/data'
import { queryWilayah } from '@/lib/tahun/wilayah/data'
import { tulisDaftarWilayah } from '@/lib/tahun/wilayah/daftar'
import { WILAYAH_LAMPUNG_BARAT } from '@/lib/tahun/wilayah/lampung-barat'
import { rencanakan, simpanWilayah, terapkanDaftar } from '@/lib/tahun/wilayah/mutations'
import { skemaWilayah } from '@/lib/tahun/wilayah/schema'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, DI_A, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(pembaca.kini) }))
const sebagai = (siapa: Pengguna): void => { pembaca.kini = siapa }

let db: pg.Client
const TEKS = tulisDaftarWilayah(WILAYAH_LAMPUNG_BARAT)
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const subs: Record<number, number> = {}
let paketB = 0
const wilayah = async (nama: string): Promise<number> => (await queryWilayah(prisma())).find((w) => w.nama === nama && w.tingkat === 'KECAMATAN')?.id ?? 0
const tempat = (isi: Record<string, unknown>) => skemaTempatSub.parse({ unitId: A.unit, subKegiatanId: subs[A.unit], ...isi })

beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  for (const { unit } of [A, B]) subs[unit] = (await db.query<{ id: number }>('SELECT id FROM sub_kegiatan WHERE unit_id = $1 AND tahun = 2023 ORDER BY id LIMIT 1', [unit])).rows[0]?.id ?? 0
  const rencana = await rencanakan(prisma(), TEKS)
  expect(rencana.jumlah.BARU).toBe(151)
  await terapkanDaftar(lingkup.kantor(), { teks: TEKS, sumber: 'Uji', tanda: rencana.tanda })
  await db.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false)")
  paketB = (await db.query<{ id: number }>("INSERT INTO paket (tahun, unit_id, sub_kegiatan_id, nama, jenis, metode, pagu) VALUES (2023, $1, $2, 'Paket B', 'BARANG', 'E_PURCHASING', 1000) RETURNING id", [B.unit, subs[B.unit]])).rows[0]?.id ?? 0
})
beforeEach(async () => { await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM tempat; DELETE FROM paket_tempat; UPDATE wilayah SET berakhir = false; COMMIT') })
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

describe('the list of places', () => {
  it('is loaded once, whatever is clicked twice; a stale difference is refused', async () => {
    expect(await terapkanDaftar(lingkup.kantor(), { teks: TEKS, sumber: 'Uji', tanda: 'apa saja' })).toMatchObject({ SAMA: 151, BARU: 0 })
    expect(await galat(terapkanDaftar(lingkup.kantor(), { teks: '18.04.04\tLain', sumber: 'Uji', tanda: 'basi' }))).toMatchObject({ kode: 'BERSAMAAN' })
    const semua = await queryWilayah(prisma())
    expect(semua.filter(({ indukId }) => indukId === null)).toHaveLength(15)
  })
  it('lets two kecamatan change their codes of BPS with each other in one list', async () => {
    const teks = (a: string, b: string) => `18.04.05\tSumber Jaya\t${a}\n18.04.06\tBelalau\t${b}`
    for (const isi of [teks('1801050', '1801060'), teks('1801060', '1801050')]) {
      const rencana = await rencanakan(prisma(), isi)
      expect(await terapkanDaftar(lingkup.kantor(), { teks: isi, sumber: 'Uji', tanda: rencana.tanda })).toMatchObject({ UBAH: 2 })
    }
  })
  it('is put right by its version, and by the office alone, also for the database', async () => {
    const satu = (await queryWilayah(prisma())).find(({ kode }) => kode === '18.04.11')
    const isi = (lain: Record<string, unknown>) => skemaWilayah.parse({ wilayahId: satu?.id, versi: satu?.versi, nama: 'Sukau', petakBaris: '1', petakKolom: '2', ...lain })
    expect(await galat(simpanWilayah(lingkup.kantor(), isi({ petakBaris: '2', petakKolom: '2' })))).toMatchObject({ isian: { petakKolom: 'Petak ini sudah dipakai Balik Bukit.' } })
    await simpanWilayah(lingkup.kantor(), isi({ kodeBps: '1801041' }))
    expect(await galat(simpanWilayah(lingkup.kantor(), isi({ nama: 'Basi' })))).toMatchObject({ kode: 'BERSAMAAN' })
    await db.query("SELECT set_config('app.lingkup', $1, false)", [String(A.unit)])
    await expect(db.query("UPDATE wilayah SET nama = 'Lain' WHERE kode = '18.04.11'")).rejects.toMatchObject({ code: 'RP002' })
    await db.query("SELECT set_config('app.lingkup', '*', false)")
    await expect(db.query("INSERT INTO wilayah (tingkat, kode, nama, induk_id, sumber) VALUES ('PEKON', '18.04.05.2999', 'Salah induk', $1, 'uji')", [satu?.id])).rejects.toMatchObject({ code: 'RP123' })
  })
})

describe('the places of a sub-kegiatan and a package', () => {
  it('are a set: written, seen by another tab, emptied; the same twice is once', async () => {
    const [sukau, suoh] = [await wilayah('Sukau'), await wilayah('Suoh')]
    await simpanTempatSub(lingkup.opA(), tempat({ wilayah: [String(sukau)] }))
    await simpanTempatSub(lingkup.opA(), tempat({ wilayah: [String(sukau)] }))
    expect(await galat(simpanTempatSub(lingkup.kantor(), tempat({ wilayah: [String(suoh)] })))).toMatchObject({ kode: 'BERSAMAAN' })
    await simpanTempatSub(lingkup.kantor(), tempat({ wilayah: [String(suoh), String(sukau)], terlihat: `{"0":"${sukau}"}` }))
    expect((await queryTempatSubTahun(scopeBaca(ORANG.opA), 2023)).map(({ id, kecamatanId }) => [id, kecamatanId])).toEqual([[subs[A.unit], -1]])
    await simpanTempatSub(lingkup.opA(), tempat({ wilayah: [], terlihat: JSON.stringify({ 0: [sukau, suoh].sort((a, b) => a - b).join(',') }) }))
    expect(await queryTempat(prisma(), scopeBaca(ORANG.opA), 2023)).toEqual([])
  })
  it('keep one that ended when another is added; it goes by its own act, and then cannot come back', async () => {
    const [sukau, suoh, lumbok] = [await wilayah('Sukau'), await wilayah('Suoh'), await wilayah('Lumbok Seminung')]
    const urut = (...ids: number[]) => ids.sort((a, b) => a - b).join(',')
    const [sub, paket] = [
      (isi: number[], lihat: number[]) => simpanTempatSub(lingkup.opA(), tempat({ wilayah: isi.map(String), terlihat: JSON.stringify({ 0: urut(...lihat) }) })),
      (isi: number[], lihat: number[]) => simpanTempatPaket(lingkup.opB(), skemaTempatPaket.parse({ unitId: B.unit, paketId: paketB, wilayah: isi.map(String), terlihat: urut(...lihat) })),
    ]
    for (const simpan of [sub, paket]) await simpan([sukau], [])
    await db.query('UPDATE wilayah SET berakhir = true WHERE id = $1', [sukau])
    sebagai(ORANG.opA)
    expect(await loadTempatSub(subs[A.unit] ?? 0)).toMatchObject({ berakhir: [{ id: sukau, nama: 'Sukau' }], tempat: [{ wilayahId: sukau }] })
    sebagai(ORANG.opB)
    expect(await loadTempatPaket(paketB)).toMatchObject({ berakhir: [{ id: sukau }], wilayahIds: [sukau] })
    expect((await loadSasaran(2023)).berakhir.map(({ nama }) => nama)).toContain('Sukau')
    for (const simpan of [sub, paket]) {
      await simpan([sukau, suoh], [sukau])
      await simpan([sukau, suoh, lumbok], [sukau, suoh])
      await simpan([suoh, lumbok], [sukau, suoh, lumbok])
      expect(await galat(simpan([sukau, suoh, lumbok], [suoh, lumbok]))).not.toMatchObject({ kode: 'tidak ditolak' })
    }
  })
  it('are the unit\'s own: another\'s is not found, and refused by the database', async () => {
    const sukau = await wilayah('Sukau')
    expect(await galat(simpanTempatSub(lingkup.opA(), tempat({ subKegiatanId: subs[B.unit], wilayah: [String(sukau)] })))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(simpanTempatPaket(lingkup.opA(), skemaTempatPaket.parse({ unitId: A.unit, paketId: paketB, wilayah: [String(sukau)] })))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await db.query("SELECT set_config('app.lingkup', $1, false)", [String(A.unit)])
    await expect(db.query("INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, wilayah_id, asal) VALUES (2023, $1, $2, $3, 'KETIK')", [B.unit, subs[B.unit], sukau])).rejects.toMatchObject({ code: 'RP002' })
    await db.query("SELECT set_config('app.lingkup', '*', false)")
  })
  it('of many at once: all or nothing, what has one stays, and the last confirmation can be taken back by who made it', async () => {
    const sukau = await wilayah('Sukau')
    const semua = skemaTerapTempat.parse({ tahun: 2023, butir: [`SUB:${subs[A.unit]}=${sukau}`, `SUB:${subs[B.unit]}=${sukau}`, `PAKET:${paketB}=${sukau}`] })
    expect(await galat(terapkanTempat(lingkup.opA(), semua))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await queryTempat(prisma(), scopeBaca(ORANG.opA), 2023)).toEqual([])
    const [satu, dua] = await Promise.all([terapkanTempat(lingkup.kantor(), semua), terapkanTempat(lingkup.kantor(), semua)])
    expect([satu.sasaran, dua.sasaran].sort()).toEqual([0, 3])
    const ditulis = satu.sasaran === 3 ? satu.ditulis : dua.ditulis
    expect(await urungkanTempat(lingkup.opA(), 2023, ditulis)).toMatchObject({ tempat: 0 })
    expect(await urungkanTempat(lingkup.kantor(), 2023, ditulis)).toEqual({ tempat: 3, dibiarkan: 0 })
    expect(await urungkanTempat(lingkup.kantor(), 2023, ditulis)).toEqual({ tempat: 0, dibiarkan: 0 })
  })
  it('is not taken back of a row whose places somebody changed since: what would be left is nobody’s statement', async () => {
    const [sukau, suoh] = [await wilayah('Sukau'), await wilayah('Suoh')]
    const terap = async () => (await terapkanTempat(lingkup.kantor(), skemaTerapTempat.parse({ tahun: 2023, butir: [`SUB:${subs[A.unit]}=${sukau},${suoh}`, `PAKET:${paketB}=${sukau},${suoh}`] }))).ditulis
    const baca = async () => [(await queryTempat(prisma(), lingkup.kantor(), 2023)).map(({ wilayahId }) => wilayahId), (await queryTempatPaket(prisma(), lingkup.kantor(), 2023)).map(({ wilayahId }) => wilayahId)]
    const ditulis = await terap()
    await simpanTempatSub(lingkup.opA(), tempat({ wilayah: [String(sukau)], terlihat: JSON.stringify({ 0: [sukau, suoh].sort((a, b) => a - b).join(',') }) }))
    await simpanTempatPaket(lingkup.opB(), skemaTempatPaket.parse({ unitId: B.unit, paketId: paketB, terlihat: [sukau, suoh].sort((a, b) => a - b).join(','), wilayah: [String(sukau)] }))
    expect(await urungkanTempat(lingkup.kantor(), 2023, ditulis)).toEqual({ tempat: 0, dibiarkan: 2 })
    expect(await baca()).toEqual([[sukau], [sukau]])
  })
  it('of one row that was sent twice: once, and counted once', async () => {
    const sukau = await wilayah('Sukau')
    const dua = skemaTerapTempat.parse({ tahun: 2023, butir: [`SUB:${subs[A.unit]}=${sukau},${sukau}`, `SUB:${subs[A.unit]}=${sukau}`, `PAKET:${paketB}=${sukau}`, `PAKET:${paketB}=${sukau}`] })
    expect(await terapkanTempat(lingkup.kantor(), dua)).toMatchObject({ sasaran: 2, dilewati: 0 })
  })
})

describe('a line and a sub-kegiatan that were made by mistake', () => {
  it('go with the places that they were given; the trail keeps them', async () => {
    const sukau = await wilayah('Sukau')
    const { rows: [sub] } = await db.query<{ id: number }>('INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2023, $1, 7) RETURNING id', [A.unit])
    const { rows: [baris] } = await db.query<{ id: number }>("INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) VALUES (2023, $1, $2, '5.1.02', 1) RETURNING id", [A.unit, sub?.id])
    await simpanTempatSub(lingkup.opA(), tempat({ subKegiatanId: sub?.id, wilayah: [String(sukau)] }))
    await simpanTempatSub(lingkup.opA(), tempat({ subKegiatanId: sub?.id, barisId: String(baris?.id), wilayah: [String(sukau)] }))
    await db.query("UPDATE tahun_anggaran SET pengisi_pagu = 'UNIT'")
    expect(await hapusBaris(lingkup.opA(), { ...DI_A, barisId: baris?.id ?? 0 })).toMatchObject({ sub: '1.01.01.2.01.03 Evaluasi' })
    expect(await queryTempat(prisma(), scopeBaca(ORANG.opA), 2023)).toEqual([])
    expect((await db.query("SELECT 1 FROM jejak WHERE tabel = 'tempat' AND tindakan = 'DELETE' AND sebelum ->> 'sub_kegiatan_id' = $1", [String(sub?.id)])).rowCount).toBe(2)
  })
})

describe('what stands in a kecamatan', () => {
  it('a camat reads of others names there and nothing of another kecamatan; her own scope sees her own', async () => {
    const [sukau, suoh] = [await wilayah('Sukau'), await wilayah('Suoh')]
    await simpanTempatSub(lingkup.kantor(), tempat({ unitId: B.unit, subKegiatanId: subs[B.unit], wilayah: [String(sukau)] }))
    await simpanTempatPaket(lingkup.kantor(), skemaTempatPaket.parse({ unitId: B.unit, paketId: paketB, wilayah: [String(sukau)] }))
    const camat = scopeSetempat(ORANG.opA)
    const [disini] = await querySubDi(camat, { tahun: 2023, kecamatanId: sukau, hari: '2023-06-30' })
    expect(Object.keys(disini ?? {}).sort()).toEqual(['id', 'kode', 'nama', 'unit', 'unitId'])
    expect(disini?.id).toBe(subs[B.unit])
    expect(await querySubDi(camat, { tahun: 2023, kecamatanId: suoh, hari: '2023-06-30' })).toEqual([])
    expect((await queryDiKecamatan(camat, { tahun: 2023, kecamatanId: sukau })).paket.map(({ id }) => id)).toEqual([paketB])
    expect(await queryDiKecamatan(scopeBaca(ORANG.opA), { tahun: 2023, kecamatanId: sukau })).toEqual({ paket: [], sub: [] })
    expect(await queryTempatPaket(prisma(), scopeBaca(ORANG.opA), 2023)).toEqual([])
  })
})
