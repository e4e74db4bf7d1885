import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { prisma } from '@/lib/dasar/database/client'
import { MAKS_INDIKATOR } from '@/lib/lapor/kinerja/constants'
import { queryKinerjaTahun, querySimpul } from '@/lib/lapor/kinerja/data'
import { selTempelan, teksBerkas } from '@/lib/lapor/kinerja/impor/buku'
import { terapkanImporKinerja } from '@/lib/lapor/kinerja/impor/mutations'
import { pratinjauKinerja } from '@/lib/lapor/kinerja/impor/pratinjau'
import { skemaLihatKinerja, skemaTerapKinerja } from '@/lib/lapor/kinerja/impor/schema'
import { susunTemplat } from '@/lib/lapor/kinerja/impor/templat'
import { hapusIndikator, salinTahunLalu, simpanCapaian, simpanCatatanKinerja, simpanIndikator, simpanRenstra, simpanVerifikator } from '@/lib/lapor/kinerja/mutations'
import { skemaCapaian, skemaCatatanKinerja, skemaIndikator, skemaRenstra, skemaVerifikator } from '@/lib/lapor/kinerja/schema'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { pasti } from '../support/pasti'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, lingkup, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
const paksa = (sql: string): Promise<unknown> => db.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)
beforeEach(() => paksa('DELETE FROM kinerja_realisasi; DELETE FROM kinerja_catatan; DELETE FROM kinerja_renstra; DELETE FROM kinerja_indikator; DELETE FROM periode WHERE bulan = 3'))
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const [PROGRAM, SUB] = [3, 5]
const indikator = (lain: Record<string, unknown> = {}) => skemaIndikator.parse({ unitId: A.unit, tahun: 2023, versi: 0, indikatorId: '', nomenklaturId: SUB, nama: 'Jumlah dokumen', satuan: 'dokumen', jenis: 'KELUARAN', rumus: 'TREN_POSITIF', targetRenstra: '50', lalu: '8', target: '12', ...lain })
const buat = async (lain: Record<string, unknown> = {}, scope: OpdScope = lingkup.opA()): Promise<number> => (await simpanIndikator(scope, indikator(lain))).id
const capaian = (isi: Record<string, string>, lain: Record<string, unknown> = {}) => skemaCapaian.parse({ unitId: A.unit, tahun: 2023, triwulan: 1, ...lain, ...isi })
const catatan = (isi: Record<string, string>) => skemaCatatanKinerja.parse({ unitId: A.unit, tahun: 2023, triwulan: 1, ...isi })
const baca = async (unitId: number = A.unit) => queryKinerjaTahun(prisma(), lingkup.kantor(), 2023, unitId)
const tw = async (id: number) => (await baca()).indikator.find((satu) => satu.id === id)?.isi[0]
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const kunci = (bulan: number): Promise<unknown> => paksa(`INSERT INTO periode (tahun, bulan, status, dibuka_pada, tenggat, dikunci_pada) VALUES (2023, ${bulan}, 'TERKUNCI', now(), now(), now())`)

describe('indicators', () => {
  it('are the unit’s: written once whatever is clicked twice, of its own nodes, changed by who saw the latest', async () => {
    const [satu, dua] = await Promise.all([buat(), buat({}, lingkup.opA2())])
    expect(satu).toBe(dua)
    const { indikator: [ada] } = await baca()
    expect(ada).toMatchObject({ kode: '1.01.01.2.01.01', nama: 'Jumlah dokumen', tingkat: 'SUB_KEGIATAN', oleh: expect.stringContaining('Orang op-a') as string, versi: 1 })
    await simpanIndikator(lingkup.opA(), indikator({ indikatorId: String(satu), versi: 1, target: '15' }))
    expect(await galat(simpanIndikator(lingkup.opA2(), indikator({ indikatorId: String(satu), versi: 1, target: '20' })))).toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('belum disimpan') as string })
    expect(await galat(buat({ nomenklaturId: 7, nama: 'Milik siapa' }))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { nomenklaturId: expect.any(String) as string } })
    expect(await galat(buat({ nama: ' JUMLAH dokumen', satuan: 'lain' }))).toMatchObject({ isian: { nama: expect.stringContaining('sudah ada') as string } })
  })

  it('of another unit cannot be written, read or taken away, by the door or behind it', async () => {
    const milikB = await buat({ unitId: B.unit }, lingkup.opB())
    expect(await galat(buat({ unitId: B.unit, nama: 'Penyusup' }))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(simpanCapaian(lingkup.opA(), capaian({ [`nilai.${milikB}`]: '1', [`versi.${milikB}`]: '0' })))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await hapusIndikator(lingkup.opA(), { unitId: A.unit, indikatorId: milikB, versi: 1 })
    expect((await queryKinerjaTahun(prisma(), lingkup.opA(), 2023)).indikator).toHaveLength(0)
    expect((await baca(B.unit)).indikator).toHaveLength(1)
    const sql = (isi: string) => db.query(`BEGIN; SELECT set_config('app.pelaku', 'op-a', true), set_config('app.lingkup', '1', true); ${isi}; COMMIT`).then(() => 'ditulis', async (error: { code: string }) => { await db.query('ROLLBACK'); return error.code })
    expect(await sql(`UPDATE kinerja_indikator SET target = 1 WHERE id = ${milikB}`)).toBe('RP002')
    expect(await sql(`INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai) VALUES (${milikB}, 1, 2023, 2, 1)`)).toBe('RP002')
    expect(await sql(`INSERT INTO kinerja_indikator (tahun, unit_id, nomenklatur_id, nama, satuan, jenis, rumus) VALUES (2023, 1, 7, 'Bukan milik', 'x', 'HASIL', 'PERSENTASE')`)).toBe('RP121')
    expect(await sql(`INSERT INTO kinerja_catatan (tahun, unit_id, triwulan, verifikator) VALUES (2023, 1, 1, 'menilai diri')`)).toBe('RP002')
  })
})

describe('a quarter', () => {
  it('that is written while its indicator is taken away waits for it: nobody is told of a disturbance', async () => {
    for (let ke = 0; ke < 12; ke++) {
      const id = await buat({ nama: `Sementara ${ke}` })
      const isi = capaian({ [`nilai.${id}`]: String(ke + 1), [`versi.${id}`]: '0' })
      const hasil = await Promise.all([galat(simpanCapaian(lingkup.opA(), isi)), galat(hapusIndikator(lingkup.opA2(), { unitId: A.unit, indikatorId: id, versi: 1 })), galat(simpanCapaian(lingkup.opA2(), isi))])
      expect(hasil.map((satu) => (satu as { kode?: string }).kode).filter((kode) => kode !== 'tidak ditolak' && kode !== 'TIDAK_DITEMUKAN')).toEqual([])
    }
    expect((await baca()).indikator).toEqual([])
  })

  it('takes numbers as people write them; empty is not nought; the same twice changes nothing; a stale cell is told', async () => {
    const [satu, dua] = [await buat(), await buat({ nomenklaturId: PROGRAM, nama: 'Persentase layanan', satuan: '%', jenis: 'HASIL', rumus: 'PERSENTASE', target: '90,5%' })]
    const isi = capaian({ [`nilai.${satu}`]: '1.250', [`versi.${satu}`]: '0', [`nilai.${dua}`]: '0', [`versi.${dua}`]: '0', [`sumber.${dua}`]: 'survei' })
    expect(await simpanCapaian(lingkup.opA(), isi)).toEqual({ ditulis: 2, sama: 0 })
    expect(await simpanCapaian(lingkup.opA2(), isi)).toEqual({ ditulis: 0, sama: 2 })
    const [a, b] = [await tw(satu), await tw(dua)]
    expect([a?.nilai && volumeToText(a.nilai), b?.nilai, b?.sumber]).toEqual(['1250', 0n, 'survei'])
    expect(await galat(simpanCapaian(lingkup.opA2(), capaian({ [`nilai.${satu}`]: '7', [`versi.${satu}`]: '0', [`nilai.${dua}`]: '1', [`versi.${dua}`]: '1', [`sumber.${dua}`]: 'survei' })))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { [`nilai.${satu}`]: expect.stringContaining('sudah diubah Orang op-a') as string } })
    expect((await tw(dua))?.nilai).toBe(0n)
    await simpanCapaian(lingkup.opA(), capaian({ [`nilai.${satu}`]: '', [`versi.${satu}`]: '1' }))
    expect(await tw(satu)).toBeUndefined()
    const salah = skemaCapaian.safeParse({ unitId: A.unit, tahun: 2023, triwulan: 1, [`nilai.${satu}`]: '12.34', [`versi.${satu}`]: '0', [`nilai.${dua}`]: '-', [`versi.${dua}`]: '1' })
    expect(salah.error?.issues.map(({ path, message }) => [path[0], message.slice(0, 12)])).toEqual([[`nilai.${satu}`, '12.34 bukan '], [`nilai.${dua}`, 'Tanda - dapa']])
  })

  it('below one of a percent unit are asked for their sign, typed, in the form and in a sheet; what stands so comes back as it is', async () => {
    const id = await buat({ nomenklaturId: PROGRAM, nama: 'Persentase layanan', satuan: '%', jenis: 'HASIL', rumus: 'TREN_NEGATIF', target: '5' })
    const tulis = (isi: string, versi = '0') => simpanCapaian(lingkup.opA(), capaian({ [`nilai.${id}`]: isi, [`versi.${id}`]: versi }))
    expect(await galat(tulis('0,05'))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { [`nilai.${id}`]: '0,05 dapat berarti 0,05% atau 5%. Tulis dengan tanda %.' } })
    expect((await baca()).indikator[0]?.isi).toEqual([])
    expect(await tulis('0,05%')).toEqual({ ditulis: 1, sama: 0 })
    expect(await tulis('0,05', '1')).toEqual({ ditulis: 0, sama: 1 })
    const form = (lain: Record<string, unknown>) => skemaIndikator.safeParse({ unitId: A.unit, tahun: 2023, versi: 0, indikatorId: '', nomenklaturId: PROGRAM, nama: 'Persentase lain', satuan: '%', jenis: 'HASIL', rumus: 'PERSENTASE', targetRenstra: '', lalu: '', target: '0,85', ...lain })
    expect(form({}).error?.issues).toMatchObject([{ path: ['target'], message: expect.stringContaining('0,85% atau 85%') as string }])
    expect(form({ target: '0,85%' }).data).toMatchObject({ target: '0.85' })
    expect(form({ satuan: 'indeks' }).data).toMatchObject({ target: '0.85' })
    const rencana = async (target: string) => (await pratinjauKinerja(prisma(), lingkup.opA(), skemaLihatKinerja.parse({ unitId: A.unit, tahun: 2023, teks: `Kode\tProgram\tIndikator kinerja\tSatuan\tRumus\tTarget\n1.01.01\tP\tPersentase lain\t%\tPersentase\t${target}` }))) as unknown
    expect(JSON.stringify(await rencana('0,85'), (_, isi: unknown) => (typeof isi === 'bigint' ? String(isi) : isi))).toContain('Tulis dengan tanda %')
    expect(JSON.stringify(await rencana('0,85%'), (_, isi: unknown) => (typeof isi === 'bigint' ? String(isi) : isi))).not.toContain('Tulis dengan tanda %')
  })
  it('takes a unit with its number where it is the indicator’s own, and no other: the field says so', async () => {
    const id = await buat({ target: '12 dokumen' })
    const tulis = (isi: string) => simpanCapaian(lingkup.opA(), capaian({ [`nilai.${id}`]: isi, [`versi.${id}`]: '0' }))
    for (const isi of ['85%', '85 persen', 'Rp5.000', '3 kegiatan']) expect(await tulis(isi).catch((error: unknown) => error), isi).toMatchObject({ isian: { [`nilai.${id}`]: expect.stringContaining('satuan') as string } })
    expect(await tw(id)).toBeUndefined()
    await tulis('3 dokumen')
    expect((await tw(id))?.nilai).toBe(30_000n)
    const form = (lain: Record<string, unknown>) => skemaIndikator.safeParse({ unitId: A.unit, tahun: 2023, versi: 0, indikatorId: '', nomenklaturId: SUB, nama: 'Jumlah rapat', satuan: 'kali', jenis: 'KELUARAN', rumus: 'TREN_POSITIF', targetRenstra: '', lalu: '', target: '4', ...lain })
    expect(form({ target: '85%', lalu: '3 rapat' }).error?.issues.map(({ path }) => path[0])).toEqual(['lalu', 'target'])
    expect(form({ target: '85%', satuan: 'persen' }).data).toMatchObject({ target: '85', satuan: 'persen' })
  })

  it('that has not begun takes nothing; one whose last month is locked takes it from the office alone, with a reason that stays', async () => {
    const id = await buat()
    expect(await galat(simpanCapaian(lingkup.opA(), capaian({ [`nilai.${id}`]: '1', [`versi.${id}`]: '0' }, { triwulan: 3 })))).toMatchObject({ kode: 'KINERJA_TERTUTUP' })
    await kunci(3)
    const isi = { [`nilai.${id}`]: '5', [`versi.${id}`]: '0' }
    expect(await galat(simpanCapaian(lingkup.opA(), capaian(isi)))).toMatchObject({ kode: 'KINERJA_TERTUTUP', message: expect.stringContaining('sudah dikunci') as string })
    expect(await galat(simpanCapaian(lingkup.kantor(), capaian(isi)))).toMatchObject({ isian: { alasan: expect.any(String) as string } })
    await simpanCapaian(lingkup.kantor(), capaian(isi, { alasan: 'Koreksi hasil reviu' }))
    expect(await tw(id)).toMatchObject({ alasan: 'Koreksi hasil reviu', oleh: 'Orang admin' })
    expect(await galat(hapusIndikator(lingkup.opA(), { unitId: A.unit, indikatorId: id, versi: 1 }))).toMatchObject({ code: expect.anything() as unknown })
    expect((await baca()).indikator).toHaveLength(1)
    expect(await galat(simpanCatatanKinerja(lingkup.opA(), catatan({ pendorong: 'x' })))).not.toMatchObject({ kode: 'tidak ditolak' })
    await simpanVerifikator(lingkup.kantor(), skemaVerifikator.parse({ unitId: A.unit, tahun: 2023, triwulan: 1, verifikator: 'Lengkapi bukti' }))
    expect((await baca()).catatan[0]).toMatchObject({ verifikator: 'Lengkapi bukti', pendorong: null })
  })
})

it('each text of a quarter is its writer’s own: a verifier’s note and another’s text stop nobody; the same text by two is refused with what stands', async () => {
  await simpanCatatanKinerja(lingkup.opA(), catatan({ pendorong: 'Tim lengkap\r\nsejak Januari', penghambat: 'Hujan' }))
  const kini = async () => pasti((await baca()).catatan[0])
  const lihat = (sidik: Record<string, string>) => Object.fromEntries(Object.entries(sidik).map(([nama, isi]) => [`lihat.${nama}`, isi]))
  const awal = await kini()
  // the page of the unit and of the office are open; the verifier writes first
  await simpanVerifikator(lingkup.kantor(), skemaVerifikator.parse({ unitId: A.unit, tahun: 2023, triwulan: 1, verifikator: 'Lengkapi bukti', ...lihat(awal.sidik) }))
  // one operator writes one text, another another: both stand, and what the second left alone is what the first wrote
  const [lama, tetap] = [lihat(awal.sidik), { pendorong: 'Tim lengkap\nsejak Januari', penghambat: 'Hujan' }]
  await simpanCatatanKinerja(lingkup.opA(), catatan({ ...tetap, penghambat: 'Hujan, longsor', ...lama }))
  await simpanCatatanKinerja(lingkup.opA2(), catatan({ ...tetap, tindakRenja: 'Tambah alat', ...lama }))
  expect(await kini()).toMatchObject({ pendorong: 'Tim lengkap\r\nsejak Januari', penghambat: 'Hujan, longsor', tindakRenja: 'Tambah alat', verifikator: 'Lengkapi bukti' })
  // the same text by two: nothing is overwritten and nothing hidden
  expect(await galat(simpanCatatanKinerja(lingkup.opA2(), catatan({ ...tetap, penghambat: 'Banjir', pendorong: 'Lain', ...lama })))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { penghambat: expect.stringContaining('Hujan, longsor') as string } })
  expect(await galat(simpanVerifikator(lingkup.kantor(), skemaVerifikator.parse({ unitId: A.unit, tahun: 2023, triwulan: 1, verifikator: 'Lain', ...lama })))).toMatchObject({ isian: { verifikator: expect.stringContaining('Lengkapi bukti') as string } })
  expect(await kini()).toMatchObject({ pendorong: 'Tim lengkap\r\nsejak Januari', penghambat: 'Hujan, longsor' })
  // emptied by its own act; the same twice is once
  const sesudah = await kini()
  await simpanCatatanKinerja(lingkup.opA(), catatan({ pendorong: '', penghambat: 'Hujan, longsor', tindakRenja: 'Tambah alat', ...lihat(sesudah.sidik) }))
  expect((await kini()).pendorong).toBeNull()
  await simpanCatatanKinerja(lingkup.opA(), catatan({ pendorong: '', penghambat: 'Hujan, longsor', tindakRenja: 'Tambah alat', ...lihat(sesudah.sidik) }))
})

it('money of the Renstra stands once a node; last year’s indicators come along without a target', async () => {
  await simpanRenstra(lingkup.opA(), skemaRenstra.parse({ unitId: A.unit, tahun: 2023, [`target.${PROGRAM}`]: '5.000.000.000', [`lalu.${PROGRAM}`]: '', [`versi.${PROGRAM}`]: '0' }))
  expect((await baca()).renstra).toMatchObject([{ kode: '1.01.01', target: 500_000_000_000n, lalu: null }])
  const id = await buat()
  await paksa(`INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2024, 'R') ON CONFLICT DO NOTHING; INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2024, 1, 5) ON CONFLICT DO NOTHING;
    INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai, diubah_oleh) VALUES (${id}, 1, 2023, 1, 5, 'x'), (${id}, 4, 2023, 1, 6, 'x')`)
  await buat({ nomenklaturId: 6, nama: 'Tidak ikut' })
  // what adds up is whole with four quarters, a state with its last one
  const utuh = await buat({ nama: 'Jumlah yang utuh' })
  const keadaan = await buat({ nama: 'Indeks layanan', rumus: 'NILAI_AKHIR' })
  await paksa(`INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai, diubah_oleh) SELECT ${utuh}, tw, 2023, 1, tw, 'x' FROM generate_series(1, 4) tw;
    INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai, diubah_oleh) VALUES (${keadaan}, 4, 2023, 1, 3.5, 'x')`)
  const hasil = await salinTahunLalu(lingkup.opA(), { unitId: A.unit, tahun: 2024 })
  expect(hasil).toEqual({ disalin: 3, tertinggal: ['1.01.01.2.01.02 Tidak ikut'], takUtuh: ['1.01.01.2.01.01 Jumlah dokumen'] })
  expect((await salinTahunLalu(lingkup.opA(), { unitId: A.unit, tahun: 2024 })).disalin).toBe(0)
  const { indikator: baru } = await queryKinerjaTahun(prisma(), lingkup.opA(), 2024)
  // quarters II and III of the first were not entered: 8 + 5 + 6 = 19 would take them as nought, and is not known
  expect(baru.map(({ target, lalu, targetRenstra }) => [target, lalu && volumeToText(lalu), targetRenstra && volumeToText(targetRenstra)])).toEqual([[null, null, '50'], [null, '18', '50'], [null, '3.5', '50']])
})

it('last year’s indicators do not come where the unit would have more than it may: nothing is written, and it says so', async () => {
  await buat()
  await paksa(`INSERT INTO tahun_anggaran (tahun, regulasi_kode) VALUES (2024, 'R') ON CONFLICT DO NOTHING; INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) VALUES (2024, 1, 5) ON CONFLICT DO NOTHING;
    INSERT INTO kinerja_renstra (tahun, unit_id, nomenklatur_id, target, diubah_oleh) VALUES (2023, 1, ${PROGRAM}, 7, 'x');
    INSERT INTO kinerja_indikator (tahun, unit_id, nomenklatur_id, nama, satuan, jenis, rumus, diubah_oleh) SELECT 2024, 1, 5, 'Isian ' || n, 'x', 'KELUARAN', 'TREN_POSITIF', 'x' FROM generate_series(1, ${MAKS_INDIKATOR}) n`)
  expect(await galat(salinTahunLalu(lingkup.opA(), { unitId: A.unit, tahun: 2024 }))).toMatchObject({ kode: 'ISIAN_SALAH', message: expect.stringContaining(`sudah ada ${MAKS_INDIKATOR}`) as string })
  expect((await queryKinerjaTahun(prisma(), lingkup.opA(), 2024)).renstra).toEqual([])
  // full, but with nothing to bring: no refusal, and the money of a node without an indicator comes along
  await paksa(`DELETE FROM kinerja_indikator WHERE tahun = 2023`)
  expect(await salinTahunLalu(lingkup.opA(), { unitId: A.unit, tahun: 2024 })).toMatchObject({ disalin: 0 })
  expect((await queryKinerjaTahun(prisma(), lingkup.opA(), 2024)).renstra).toMatchObject([{ kode: '1.01.01', target: 700n }])
})

describe('a sheet', () => {
  const lihat = (teks: string, lain: Record<string, unknown> = {}) => pratinjauKinerja(prisma(), lingkup.opA(), skemaLihatKinerja.parse({ unitId: A.unit, tahun: 2023, teks, ...lain }))
  const terap = async (teks: string, tanda: string, lain: Record<string, unknown> = {}) => terapkanImporKinerja(lingkup.opA(), skemaTerapKinerja.parse({ unitId: A.unit, tahun: 2023, teks, tanda, ...lain }), await selTempelan(teks))
  const KEPALA = 'Kode\tProgram/Kegiatan/Sub-kegiatan\tIndikator kinerja\tSatuan\tRumus\tTarget tahun ini (K)\tTarget Renstra (Rp)'

  it('of the template, filled in, comes back whole: read, proven, saved once', async () => {
    await buat()
    const simpul = await querySimpul(prisma(), lingkup.opA(), A.unit, 2023)
    const buku = await writeBuku(susunTemplat({ unit: 'Dinas A', tahun: 2023, simpul }, await baca()))
    const { teks } = await teksBerkas(buku, 'templat.xlsx')
    const awal = await lihat(teks)
    expect(awal.jumlah).toMatchObject({ BARU: 0, UBAH: 0, SAMA: 1, SALAH: 0, TANYA: 0 })
    expect(awal.rencana.kosong).toBe(simpul.length - 1)
    const isi = `${KEPALA}\n1.01.01\tP\tPersentase layanan\t%\tPersentase\t90,5\t1.000.000\n1.01.01.2.01.01\tPerencanaan\tJumlah dokumen\t\t\t14\t\n\t\tJumlah rapat\tkali\tTren positif\t4\t`
    const rencana = await lihat(isi)
    expect(rencana.rencana.baris.map(({ keadaan }) => keadaan)).toEqual(['BARU', 'UBAH', 'BARU'])
    expect(await terap(isi, rencana.tanda)).toEqual({ baru: 2, diubah: 1, ditinggalkan: 0 })
    expect(await terap(isi, rencana.tanda)).toEqual({ baru: 0, diubah: 0, ditinggalkan: 0 })
    const { indikator: daftar, renstra } = await baca()
    expect(daftar.map(({ kode, nama, target }) => [kode, nama, target && volumeToText(target)])).toEqual([['1.01.01', 'Persentase layanan', '90.5'], ['1.01.01.2.01.01', 'Jumlah dokumen', '14'], ['1.01.01.2.01.01', 'Jumlah rapat', '4']])
    expect(renstra[0]?.target).toBe(100_000_000n)
  })

  it('a cell that the workbook shows as a percentage is none of another unit', async () => {
    const isi = await writeBuku({ judul: 'Uji', lembar: [{ nama: 'Indikator', kolom: KEPALA.split('\t').map(() => ({ lebar: 12 })), baris: [KEPALA.split('\t').map((kata) => ({ isi: kata })), ...['orang', '%'].map((satuan) => ['1.01.01', 'P', `Cakupan dalam ${satuan}`, satuan, 'Persentase', 0.85, null].map((sel) => ({ isi: sel, ...(sel === 0.85 ? { rupa: 'persen' as const } : {}) })))] }] })
    const { rencana } = await lihat((await teksBerkas(isi, 'persen.xlsx')).teks)
    expect(rencana.baris).toMatchObject([{ keadaan: 'SALAH', salah: [expect.stringContaining('85% adalah persentase') as string] }, { keadaan: 'BARU', isi: { target: '85' } }])
  })

  it('asks where code and name disagree, refuses what is unknown or badly written, and saves nothing unseen', async () => {
    const isi = `${KEPALA}\n1.01.01.2.01.01\tAdministrasi\tSatu indikator\tkali\tTren positif\t1\t\n9.99\tTidak ada\tDua indikator\tkali\tTren positif\t1\t\n1.01.01\tP\tTiga indikator\t%\tMenanjak\t1.2345,0\t`
    const { rencana, tanda, dijawab } = await lihat(isi)
    expect(rencana.baris.map(({ keadaan }) => keadaan)).toEqual(['TANYA', 'SALAH', 'SALAH'])
    expect(rencana.baris[2]).toMatchObject({ salah: [expect.stringContaining('Rumus “Menanjak” tidak dikenal'), expect.stringContaining('Target tahun ini (K): 1.2345,0 bukan angka')] })
    expect(await galat(terap(isi, tanda))).toMatchObject({ kode: 'BELUM_DIJAWAB' })
    const jawab = await lihat(isi, { dijawab, 'simpul.2': '6' })
    expect(jawab.rencana.baris[0]).toMatchObject({ keadaan: 'BARU', simpul: { kode: '1.01.01.2.01.02' } })
    expect(await galat(terap(isi, jawab.tanda, { 'simpul.2': '6' }))).toMatchObject({ isian: { paham: expect.any(String) as string } })
    expect(await galat(terap(isi, tanda, { 'simpul.2': '6', paham: 'ya' }))).toMatchObject({ kode: 'BERSAMAAN' })
    expect((await baca()).indikator).toHaveLength(0)
    expect((await lihat('Nama\tAngka\na\t1')).rencana.ditolak).toContain('tidak dikenali')
  })
})
