import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { queryDeret } from '@/lib/lapor/indikator/data'
import { queryRinci } from '@/lib/lapor/indikator/data-rinci'
import { skemaNilai, skemaRevisi, skemaRevisiTarget, skemaTarget } from '@/lib/lapor/indikator/catatan/schema'
import { DAFTAR_AWAL } from '@/lib/lapor/indikator/daftar/awal'
import { skemaDaftar } from '@/lib/lapor/indikator/daftar/schema'
import { selKiriman } from '@/lib/lapor/indikator/impor/buku'
import { rencanaIndikator, tandaRencana } from '@/lib/lapor/indikator/impor/mutations'
import { hapusDaftar, muatDaftarAwal, revisiNilai, revisiTarget, simpanDaftar, simpanNilai, simpanTarget, tarikNilai, terapkanImpor } from '@/lib/lapor/indikator/mutations'
import type { DeretRinci } from '@/lib/lapor/indikator/types'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, lingkup, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
})
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM indikator_nilai; DELETE FROM indikator_target; DELETE FROM indikator_daftar; COMMIT')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const deret = (lain: Record<string, unknown> = {}) => skemaDaftar.parse({
  deretId: '', versi: 0, kode: 'stunting-balita', nama: 'Balita stunting', satuan: 'balita', caraUkur: 'EPPGBM', definisi: 'Balita pendek.', sumber: 'Dinas Kesehatan', arah: 'TURUN', frekuensi: 'TAHUNAN', unitId: A.unit, ...lain,
})
const buat = async (lain: Record<string, unknown> = {}): Promise<number> => (await simpanDaftar(lingkup.kantor(), deret(lain))).id
const nilai = (deretId: number, tahun: string, isi: string, lain: Record<string, unknown> = {}) => skemaNilai.parse({ deretId, tahun, nilai: isi, sumber: 'Dinas Kesehatan', ...lain })
const baca = async (id: number): Promise<DeretRinci> => { const [satu] = await queryRinci(prisma(), id); if (!satu) throw new Error('tidak terbaca'); return satu }
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const ada = expect.any(String) as string

describe('values', () => {
  it('are written by the responsible unit once, whatever is clicked twice; another unit is refused, also by the database', async () => {
    const id = await buat()
    const hasil = await Promise.all([simpanNilai(lingkup.opA(), nilai(id, '2022', '1.213')), simpanNilai(lingkup.opA2(), nilai(id, '2022', '1.213'))])
    expect(hasil.map(({ ditulis }) => ditulis).sort()).toEqual([false, true])
    expect(await galat(simpanNilai(lingkup.opB(), nilai(id, '2021', '1')))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    const punyaKantor = await buat({ kode: 'tpt', unitId: '' })
    expect(await galat(simpanNilai(lingkup.opA(), nilai(punyaKantor, '2022', '1')))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await db.query(`SELECT set_config('app.lingkup', '${B.unit}', false)`)
    expect(await galat(db.query(`INSERT INTO indikator_nilai (indikator_id, tahun, waktu, nilai, sumber, asal) VALUES (${id}, 2021, 'tahun 2021', 1, 'penyusup', 'KETIK')`))).toMatchObject({ code: 'RP002' })
    expect(await galat(db.query(`INSERT INTO indikator_target (indikator_id, tahun, nilai, sumber) VALUES (${id}, 2021, 1, 'penyusup')`))).toMatchObject({ code: 'RP002' })
    await db.query(`SELECT set_config('app.lingkup', '*', false)`)
    expect((await baca(id)).nilai).toMatchObject([{ ratusan: 121_300n, tanggal: null, waktu: 'tahun 2022', oleh: ada }])
    expect((await db.query("SELECT DISTINCT unit_id FROM jejak WHERE tabel = 'indikator_nilai'")).rows).toEqual([{ unit_id: A.unit }])
  })

  it('of the future, of no whole year yet, or impossible in size are refused at their field; a far one is asked about and then taken', async () => {
    const id = await buat({ kode: 'stunting-prevalensi', satuan: '%' })
    const kini = String(new Date().getFullYear())
    for (const [isi, isian] of [
      [nilai(id, '2099', '1'), 'tahun'], [nilai(id, kini, '1'), 'tanggal'], [nilai(id, '2022', '100,01'), 'nilai'], [nilai(id, '2022', '-1'), 'nilai'], [nilai(id, '2022', '1', { tanggal: '1/1/2023' }), 'tanggal'], [nilai(id, '2022', '1', { terbit: '31/12/2021' }), 'terbit'],
    ] as const) expect(await galat(simpanNilai(lingkup.opA(), isi))).toMatchObject({ kode: 'ISIAN_SALAH', isian: { [isian]: ada } })
    expect(skemaNilai.safeParse({ deretId: id, tahun: '2022', nilai: '-', sumber: 'x' }).success).toBe(false)
    await simpanNilai(lingkup.opA(), nilai(id, '2021', '6,35'))
    expect(await galat(simpanNilai(lingkup.opA(), nilai(id, '2022', '63,5')))).toMatchObject({ isian: { jawaban: ada } })
    await simpanNilai(lingkup.opA(), nilai(id, '2022', '63,5', { jawaban: 'Cakupan ukur berubah' }))
    expect((await baca(id)).nilai.at(-1)).toMatchObject({ ratusan: 6_350n, jawaban: 'Cakupan ukur berubah' })
    // the database refuses what slips through; a change may fall below nought
    for (const angka of ["'NaN'", '101', '-1']) expect(await galat(db.query(`INSERT INTO indikator_nilai (indikator_id, tahun, waktu, nilai, sumber, asal) VALUES (${id}, 2020, 'tahun 2020', ${angka}, 'uji', 'KETIK')`))).toMatchObject({ code: expect.stringMatching(/RP118|23514/) as string })
    const inflasi = await buat({ kode: 'inflasi', satuan: '%', perubahan: 'ya' })
    expect(await galat(simpanNilai(lingkup.opA(), nilai(inflasi, '2022', '-0,09')))).toMatchObject({ isian: { nilai: expect.stringContaining('-0,09% atau -9%') as string } })
    expect(await simpanNilai(lingkup.opA(), nilai(inflasi, '2022', '-0,09%'))).toEqual({ ditulis: true })
  })

  it('with the unit of another series are refused at their field, however they come; with its own they are taken', async () => {
    const id = await buat()
    const lain = { isian: { nilai: expect.stringContaining('satuannya') as string } }
    for (const isi of ['5,29%', '5 persen', '1.058 orang', 'Rp1.058']) expect(await galat(simpanNilai(lingkup.opA(), nilai(id, '2022', isi))), isi).toMatchObject(lain)
    await simpanNilai(lingkup.opA(), nilai(id, '2022', `1.058 ${(await baca(id)).satuan}`))
    const [asal] = (await baca(id)).nilai
    expect(asal?.ratusan).toBe(105_800n)
    expect(await galat(revisiNilai(lingkup.opA(), skemaRevisi.parse({ deretId: id, nilaiId: asal?.id, nilai: '10%', sumber: 'Dinas Kesehatan', alasan: 'Salah ketik' })))).toMatchObject(lain)
    expect(await galat(simpanTarget(lingkup.opA(), skemaTarget.parse({ deretId: id, tahun: '2024', nilai: '10%', sumber: 'RPJMD' })))).toMatchObject(lain)
    const persen = await buat({ kode: 'stunting-prevalensi', satuan: 'persen' })
    expect((await baca(persen)).satuan).toBe('%')
    expect(await simpanNilai(lingkup.opA(), nilai(persen, '2022', '5,29 %'))).toEqual({ ditulis: true })
  })

  it('a bare fraction of a percent unit is asked for its sign, also where it is the first of its series; what stands so is not asked again', async () => {
    const id = await buat({ kode: 'stunting-prevalensi', satuan: '%' })
    const tanya = { kode: 'ISIAN_SALAH', isian: { nilai: '0,05 dapat berarti 0,05% atau 5%. Tulis dengan tanda %.' } }
    const target = (isi: string) => simpanTarget(lingkup.opA(), skemaTarget.parse({ deretId: id, tahun: '2024', nilai: isi, sumber: 'RPJMD' }))
    expect(await galat(simpanNilai(lingkup.opA(), nilai(id, '2022', '0,05')))).toMatchObject(tanya)
    expect(await galat(target('0,05'))).toMatchObject(tanya)
    for (const isi of ['0,05%', '0,05']) expect(await simpanNilai(lingkup.opA(), nilai(id, '2022', isi)), isi).toEqual({ ditulis: isi.endsWith('%') })
    for (const isi of ['0,05%', '0,05']) expect(await target(isi), isi).toEqual({ ditulis: isi.endsWith('%') })
    const [asal] = (await baca(id)).nilai
    await revisiNilai(lingkup.opA(), skemaRevisi.parse({ deretId: id, nilaiId: asal?.id, nilai: '0,05', sumber: 'Profil kesehatan 2022', alasan: 'Sumber yang lebih rinci' }))
    expect((await baca(id)).nilai.map(({ ratusan, sumber }) => [ratusan, sumber])).toContainEqual([5n, 'Profil kesehatan 2022'])
  })

  it('a revision says why and stands in the place of one; both stay, nothing is edited in place, and the second reviser is told', async () => {
    const id = await buat()
    await simpanNilai(lingkup.opA(), nilai(id, '2022', '1.231'))
    expect(await galat(simpanNilai(lingkup.opA(), nilai(id, '2022', '1.213')))).toMatchObject({ isian: { tahun: expect.stringContaining('Revisi nilai itu') as string } })
    const [asal] = (await baca(id)).nilai
    const revisi = (isi: string, alasan = 'Salah ketik') => skemaRevisi.parse({ deretId: id, nilaiId: asal?.id, nilai: isi, sumber: 'Dinas Kesehatan', alasan })
    expect(await galat(revisiNilai(lingkup.opB(), revisi('1.213')))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    const dua = await Promise.all([galat(revisiNilai(lingkup.opA(), revisi('1.213'))), galat(revisiNilai(lingkup.opA2(), revisi('1.213')))])
    // the same revision by two: one stands, and the other is told whose
    expect(dua).toEqual(expect.arrayContaining([{ kode: 'tidak ditolak' }, expect.objectContaining({ kode: 'SUDAH_ADA', message: expect.stringMatching(/oleh Orang op-a.*“Salah ketik”/) as unknown })]))
    expect(await galat(revisiNilai(lingkup.opA2(), revisi('1.300')))).toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('sudah direvisi') as string })
    const { nilai: semua } = await baca(id)
    expect(semua.map(({ ratusan, gantiId, alasan }) => [ratusan, gantiId, alasan])).toEqual([[123_100n, null, null], [121_300n, asal?.id, 'Salah ketik']])
    expect((await queryDeret(prisma(), { sampai: '2023-12-31' }))[0]?.titik).toMatchObject([{ ratusan: 121_300n, revisi: 1 }])
    const tarik = { deretId: id, nilaiId: semua[1]?.id ?? 0, alasan: 'Milik tahun lain' }
    await tarikNilai(lingkup.opA(), tarik)
    await tarikNilai(lingkup.opA(), tarik)
    expect(await galat(tarikNilai(lingkup.opA2(), { ...tarik, alasan: 'Dobel' }))).toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/sudah ditarik Orang op-a .*“Milik tahun lain”/) as unknown })
    expect((await queryDeret(prisma(), { sampai: '2023-12-31' }))[0]?.titik).toEqual([])
    for (const perintah of ['UPDATE indikator_nilai SET nilai = 1', 'DELETE FROM indikator_nilai', 'TRUNCATE indikator_nilai CASCADE']) expect(await galat(db.query(perintah))).toMatchObject({ code: 'RP005' })
    expect(await galat(db.query(`INSERT INTO indikator_nilai (indikator_id, tahun, waktu, nilai, sumber, asal) VALUES (${id}, 2022, 'kembar', 1, 'uji', 'KETIK')`))).toMatchObject({ code: '23505' })
  })

  it('is known from the day its source came out, else from its own, else from the end of its year; places only when asked for', async () => {
    const id = await buat()
    await db.query("INSERT INTO wilayah (tingkat, kode, nama, sumber) VALUES ('KECAMATAN', '18.04.04', 'Balik Bukit', 'uji') ON CONFLICT (kode) DO NOTHING")
    const { rows: [tempat] } = await db.query<{ id: number }>("SELECT id FROM wilayah WHERE kode = '18.04.04'")
    for (const isi of [nilai(id, '2022', '1.213'), nilai(id, '2023', '1.058', { terbit: '12/7/2023', waktu: 'data tahun 2023' }), nilai(id, '2023', '588', { tanggal: '31/10/2023' }), nilai(id, '2022', '70', { wilayahId: tempat?.id })]) await simpanNilai(lingkup.opA(), isi)
    const pada = async (sampai: string, perWilayah = false) => (await queryDeret(prisma(), { sampai, perWilayah }))[0]?.titik.map(({ ratusan }) => ratusan)
    expect(await pada('2022-12-30')).toEqual([])
    expect(await pada('2023-07-11')).toEqual([121_300n])
    expect(await pada('2023-07-12')).toEqual([121_300n, 105_800n])
    expect(await pada('2023-12-31', true)).toEqual([121_300n, 7_000n, 105_800n, 58_800n])
    // a revision that came out later does not take the figure of then away; a correction of what came out then does
    const awal = (await baca(id)).nilai.find(({ tahun, wilayahId }) => tahun === 2022 && wilayahId === null)
    await revisiNilai(lingkup.opA(), skemaRevisi.parse({ deretId: id, nilaiId: awal?.id, nilai: '1.220', terbit: '1/2/2024', sumber: 'Dinas Kesehatan, angka diperbarui', alasan: 'Pemutakhiran tahunan' }))
    expect(await pada('2023-07-11')).toEqual([121_300n])
    expect(await pada('2024-02-01')).toEqual([122_000n, 105_800n, 58_800n])
    const baru = (await baca(id)).nilai.at(-1)
    await revisiNilai(lingkup.opA(), skemaRevisi.parse({ deretId: id, nilaiId: baru?.id, nilai: '1.221', terbit: '', sumber: 'Dinas Kesehatan', alasan: 'Salah salin' }))
    expect(await pada('2023-07-11')).toEqual([122_100n])
    await tarikNilai(lingkup.opA(), { deretId: id, nilaiId: (await baca(id)).nilai.at(-1)?.id ?? 0, alasan: 'Milik kabupaten lain' })
    expect(await pada('2023-07-11')).toEqual([])
  })
})

describe('definitions and targets', () => {
  it('the starter list is loaded once, without a value, by the office; what measures differently is another series', async () => {
    expect(await galat(muatDaftarAwal(lingkup.opA()))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect([await muatDaftarAwal(lingkup.kantor()), await muatDaftarAwal(lingkup.kantor())]).toEqual([{ jumlah: DAFTAR_AWAL.length }, { jumlah: 0 }])
    const semua = await queryRinci(prisma())
    expect(semua.flatMap((satu) => [...satu.nilai, ...satu.target])).toEqual([])
    expect(semua.filter(({ kode }) => kode === 'stunting-prevalensi').map(({ caraUkur }) => caraUkur)).toEqual(['EPPGBM', 'SSGI'])
  })
  it('what values are read by stays once there are any; a stale tab is told; an empty definition goes', async () => {
    const id = await buat()
    expect(await galat(simpanDaftar(lingkup.opA(), deret()))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await buat()).toBe(id)
    expect(await galat(simpanDaftar(lingkup.kantor(), deret({ nama: 'Lain', caraUkur: 'eppgbm' })))).toMatchObject({ isian: { caraUkur: ada } })
    await simpanNilai(lingkup.opA(), nilai(id, '2022', '1.213'))
    await simpanDaftar(lingkup.kantor(), deret({ deretId: id, versi: 1, nama: 'Balita pendek' }))
    expect(await galat(simpanDaftar(lingkup.kantor(), deret({ deretId: id, versi: 1 })))).toMatchObject({ kode: 'BERSAMAAN' })
    expect(await galat(simpanDaftar(lingkup.kantor(), deret({ deretId: id, versi: 2, satuan: '%' })))).toMatchObject({ isian: { satuan: ada } })
    expect(await galat(hapusDaftar(lingkup.kantor(), { deretId: id, versi: 2 }))).toMatchObject({ kode: 'DERET_TETAP' })
    expect(await galat(db.query(`UPDATE indikator_daftar SET satuan = '%' WHERE id = ${id}`))).toMatchObject({ code: 'RP119' })
    const kosong = await buat({ kode: 'ipm' })
    await hapusDaftar(lingkup.kantor(), { deretId: kosong, versi: 1 })
    expect(await queryRinci(prisma(), kosong)).toEqual([])
  })
  it('a target is one a year, revised with a reason', async () => {
    const id = await buat()
    const target = (isi: string) => skemaTarget.parse({ deretId: id, tahun: '2030', nilai: isi, sumber: 'RPJMD' })
    expect([await simpanTarget(lingkup.opA(), target('500')), await simpanTarget(lingkup.opA(), target('500'))]).toEqual([{ ditulis: true }, { ditulis: false }])
    expect(await galat(simpanTarget(lingkup.opB(), target('1')))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(simpanTarget(lingkup.opA(), target('400')))).toMatchObject({ isian: { tahun: ada } })
    const [asal] = (await baca(id)).target
    await revisiTarget(lingkup.opA(), skemaRevisiTarget.parse({ deretId: id, targetId: asal?.id, nilai: '400', sumber: 'RPJMD perubahan', alasan: 'RPJMD diubah' }))
    expect((await queryDeret(prisma(), { sampai: '2023-12-31' }))[0]?.target).toEqual([{ tahun: 2030, ratusan: 40_000n, sumber: 'RPJMD perubahan' }])
  })
})

describe('a sheet', () => {
  const kepala = 'Indikator\tCara ukur\tTahun\tTanggal\tNilai\tSumber\tCatatan'
  it('is written as it was looked at, all or nothing: proven, asked and refused rows named, nothing dropped, twice is once', async () => {
    const id = await buat({ kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%' })
    await buat({ kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%', caraUkur: 'SSGI' })
    await buat({ kode: 'tpt', nama: 'TPT', satuan: '%', unitId: B.unit })
    const teks = [kepala, 'Prevalensi stunting\tEPPGBM\t2022\t\t6,35\tDinkes\tx', 'stunting-prevalensi\t\t2021\t\t22,74\tSSGI 2021\t', 'Prevalensi stunting\tEPPGBM\t2023\t31/10/2023\t63,19\tDinkes\t', 'TPT\t\t2022\t\t2,1\tBPS\t', 'Prevalensi stunting\tEPPGBM\tdua ribu\t\t1\tDinkes\t'].join('\n')
    const sel = await selKiriman({ berkas: undefined, teks })
    const pertama = await rencanaIndikator(prisma(), lingkup.opA(), sel, {})
    expect(pertama.baris.map(({ nomor, keadaan }) => [nomor, keadaan])).toEqual([[2, 'BARU'], [3, 'TANYA'], [4, 'TANYA'], [5, 'TANYA'], [6, 'SALAH']])
    expect(pertama.asing).toEqual(['Catatan'])
    const kirim = (jawaban: Record<string, string>, tanda: string, paham?: 'ya') => terapkanImpor(lingkup.opA(), { teks, jawaban, tanda, paham }, sel)
    expect(await galat(kirim({}, tandaRencana(pertama)))).toMatchObject({ kode: 'BELUM_DIJAWAB' })
    const { rows: [ssgi] } = await db.query<{ id: number }>("SELECT id FROM indikator_daftar WHERE cara_ukur = 'SSGI'")
    const jawaban = { 'baris.3': String(ssgi?.id), 'kata.4': 'Cakupan ukur berubah', 'baris.5': 'lepas' }
    const rencana = await rencanaIndikator(prisma(), lingkup.opA(), sel, jawaban)
    expect(rencana.baris.map(({ keadaan }) => keadaan)).toEqual(['BARU', 'BARU', 'BARU', 'LEPAS', 'SALAH'])
    const tanda = tandaRencana(rencana)
    expect(await galat(kirim(jawaban, tanda))).toMatchObject({ isian: { paham: ada } })
    expect(await galat(kirim(jawaban, 'lain', 'ya'))).toMatchObject({ kode: 'BERSAMAAN' })
    expect(await kirim(jawaban, tanda, 'ya')).toEqual({ ditulis: 3, ditinggalkan: 2 })
    expect((await kirim(jawaban, tanda, 'ya')).ditulis).toBe(0)
    expect((await baca(id)).nilai.map(({ ratusan, tanggal }) => [ratusan, tanggal])).toEqual([[635n, null], [6_319n, '2023-10-31']])
  })
  it('without a head, or with two columns of one meaning, says so; a file goes the same way', async () => {
    await buat()
    expect((await rencanaIndikator(prisma(), lingkup.opA(), [['a', 'b']], {})).ditolak).toContain('Kepala tabel tidak ditemukan')
    expect((await rencanaIndikator(prisma(), lingkup.opA(), [['Indikator', 'Kode', 'Tahun', 'Nilai', 'Sumber']], {})).ditolak).toContain('Sisakan satu')
    const sel = await selKiriman({ berkas: new File(['Indikator;Tahun;Nilai;Sumber\nBalita stunting;2022;1213;Dinkes'], 'nilai.csv'), teks: '' })
    expect((await rencanaIndikator(prisma(), lingkup.opA(), sel, {})).baris).toMatchObject([{ keadaan: 'BARU', nilai: { ratusan: 121_300n, tahun: 2022 } }])
  })
})
