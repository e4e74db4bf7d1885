import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca } from '@/lib/dasar/akses/scope'
import { prisma } from '@/lib/dasar/database/client'
import { queryAlokasiDak, queryAturanDak } from '@/lib/lapor/dak/data'
import { pratinjauDak } from '@/lib/lapor/dak/impor/pratinjau'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import type { LembarTulis } from '@/lib/dasar/buku/types'
import { selTempelan, teksBerkas } from '@/lib/lapor/dak/impor/buku'
import { betulkanCatatan, pulihkanAlokasi, simpanAlokasi, simpanAturan, simpanLembar, tarikAlokasi, tarikCatatan, terapkanImpor } from '@/lib/lapor/dak/mutations'
import { skemaAlokasi, type MasukanAlokasi } from '@/lib/lapor/dak/alokasi/schema'
import { skemaAturanDak, type MasukanAturan } from '@/lib/lapor/dak/aturan/schema'
import { skemaLembar } from '@/lib/lapor/dak/catatan/schema'
import { skemaLihatDak, skemaTerapDak } from '@/lib/lapor/dak/impor/schema'
import type { AlokasiDakTercatat } from '@/lib/lapor/dak/types'
import { keadaanPada } from '@/lib/realisasi/dak/keadaan'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  await db.query(`INSERT INTO sumber_dana (kode, nama, kelompok) VALUES ('2.2.1.01.03.11', 'DAK Fisik-Bidang Jalan-Reguler-Jalan', 'DAK_FISIK'), ('2.2.1.01.03.01', 'DAK Fisik-Bidang Pendidikan-Reguler-SD', 'DAK_FISIK')`)
})
beforeEach(async () => {
  await db.query('BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM dak_catatan; DELETE FROM dak_bidang; DELETE FROM aturan_dak; COMMIT')
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const [JALAN, SD] = [3, 4]
const alokasi = (lain: Record<string, unknown> = {}): MasukanAlokasi => skemaAlokasi.parse({
  tahun: 2023, bidangId: '', versi: 0, unitId: A.unit, bidang: 'Jalan', subbidang: '', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberDanaId: JALAN, pagu: '4.000.000.000', subKegiatan: '1.03.10.2.01.0028', sumber: '', ...lain,
})
const buat = async (lain: Record<string, unknown> = {}): Promise<number> => (await simpanAlokasi(lingkup.kantor(), alokasi(lain))).id
const lembar = (bidangId: number, isi: Record<string, string>, unitId: number = A.unit) => skemaLembar.parse({ unitId, bidangId, ...isi })
const ndk = (nilai: string, tanggal = '20/6/2023', dokumen = 'DK-1') => ({ 'NDK.nilai': nilai, 'NDK.tanggal': tanggal, 'NDK.dokumen': dokumen })
const baca = async (id: number): Promise<AlokasiDakTercatat> => {
  const isi = await queryAlokasiDak(prisma(), scopeBaca(ORANG.opA), id)
  if (isi === null) throw new Error('alokasi tidak terbaca')
  return isi
}
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then(() => ({ kode: 'tidak ditolak' }), (error: unknown) => error)
const ada = expect.any(String) as string

describe('the worksheet', () => {
  it('is written by its unit once, whatever is clicked twice, with every paper and payment', async () => {
    const id = await buat()
    const isi = lembar(id, { ...ndk('3.200.000.000'), 'SYARAT/PERDA.nilai': 'ya', 'SYARAT/PERDA.tanggal': '3/1/2023', 'SYARAT/PERDA.dokumen': 'Perda 1/2023', 'SALUR/1.nilai': '1.000.000.000', 'SALUR/1.tanggal': '24 Juli 2023', 'SALUR/1.dokumen': 'SP2D-9', 'OUTPUT.nilai': '12,5%', 'OUTPUT.tanggal': '31/7/2023', 'OUTPUT.dokumen': 'LRPD' })
    const [satu, dua] = await Promise.all([simpanLembar(lingkup.opA(), isi), simpanLembar(lingkup.opA2(), isi)])
    expect([satu.ditulis, dua.ditulis].sort()).toEqual([0, 4])
    const { catatan } = await baca(id)
    expect(catatan).toHaveLength(4)
    expect(catatan[0]).toMatchObject({ jenis: 'NDK', nilai: 320_000_000_000n, tanggal: '2023-06-20', dokumen: 'DK-1', oleh: expect.stringContaining('Orang op-a') as string })
    expect(catatan.find(({ jenis }) => jenis === 'OUTPUT')?.persen).toBe(1_250)
    const { rows } = await db.query('SELECT DISTINCT unit_id FROM jejak WHERE tabel = $1', ['dak_catatan'])
    expect(rows).toEqual([{ unit_id: A.unit }])
  })
  it('refuses another unit, another unit\'s allocation, a closed one, and names every field that is wrong; then nothing is written', async () => {
    const id = await buat()
    expect(await galat(simpanLembar(lingkup.opB(), lembar(id, ndk('1'))))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(simpanLembar(lingkup.opB(), lembar(id, ndk('1'), B.unit)))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(simpanLembar(lingkup.opA(), lembar(id, { ...ndk('4.000.000.001'), 'SALUR/1.nilai': '5', 'SALUR/1.tanggal': '1/1/2099', 'SALUR/1.dokumen': 'x', 'OUTPUT.nilai': '5', 'OUTPUT.tanggal': '1/6/2023', 'OUTPUT.dokumen': 'x' })))).toMatchObject({ isian: { 'NDK.nilai': ada, 'SALUR/1.tanggal': ada } })
    expect(await galat(simpanLembar(lingkup.opA(), lembar(id, {})))).toMatchObject({ kode: 'ISIAN_SALAH' })
    expect((await baca(id)).catatan).toEqual([])
    // what slips through the code is refused by the database
    await db.query(`SELECT set_config('app.lingkup', '${B.unit}', false)`)
    expect(await galat(db.query(`INSERT INTO dak_catatan (bidang_id, unit_id, tahun, jenis, nilai, tanggal, dokumen) VALUES (${id}, ${A.unit}, 2023, 'NDK', 1, '2023-06-01', 'x')`))).toMatchObject({ code: 'RP002' })
    await db.query(`SELECT set_config('app.lingkup', '*', false)`)
  })
  it('a correction stands in the place of another once, a taken back record lets the one before hold; both stay visible', async () => {
    const id = await buat()
    await simpanLembar(lingkup.opA(), lembar(id, ndk('2.000.000.000', '1/6/2023')))
    await simpanLembar(lingkup.opA(), lembar(id, ndk('3.000.000', '1/7/2023', 'DK-2')))
    const [, salah] = (await baca(id)).catatan
    const betul = { unitId: A.unit, bidangId: id, hari: undefined, catatanId: salah?.id ?? 0, nilai: 300_000_000_000n as never, persen: null, terpenuhi: null, tanggal: '2023-07-01', dokumen: 'DK-2', keterangan: 'Kurang tiga nol' }
    expect(await galat(betulkanCatatan(lingkup.opB(), { ...betul, unitId: B.unit }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await Promise.all([betulkanCatatan(lingkup.opA(), betul), betulkanCatatan(lingkup.opA(), betul)])
    expect(await galat(betulkanCatatan(lingkup.opA2(), { ...betul, keterangan: 'Menurut kontrak' }))).toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/sudah dibetulkan Orang op-a .*“Kurang tiga nol”/) as unknown })
    expect(await galat(betulkanCatatan(lingkup.opA2(), { ...betul, dokumen: 'DK-3' }))).toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('sudah dibetulkan Orang op-a') as string })
    const kini = await baca(id)
    expect(kini.catatan.map(({ gantiId, keterangan }) => [gantiId, keterangan])).toEqual([[null, null], [null, null], [salah?.id, 'Kurang tiga nol']])
    const ndkKini = async () => keadaanPada({ ...(await baca(id)), serap: new Map() }, { tahun: 2023 }, '2023-07-31').ndk
    expect(await ndkKini()).toBe(300_000_000_000n)
    const tarik = { unitId: A.unit, bidangId: id, hari: undefined, catatanId: kini.catatan[2]?.id ?? 0, keterangan: 'Milik alokasi lain' }
    await Promise.all([tarikCatatan(lingkup.opA(), tarik), tarikCatatan(lingkup.opA(), tarik)])
    // who comes second has a reason of her own, which is kept nowhere: she is told whose stands
    expect(await galat(tarikCatatan(lingkup.opA2(), { ...tarik, keterangan: 'Kontraknya batal' }))).toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/sudah ditarik Orang op-a .*“Milik alokasi lain”/) as unknown })
    expect((await baca(id)).catatan).toHaveLength(4)
    expect(await ndkKini()).toBe(200_000_000_000n)
    await simpanLembar(lingkup.opA(), lembar(id, ndk('3.100.000.000', '1/7/2023')))
    expect(await ndkKini()).toBe(310_000_000_000n)
  })
})

describe('an allocation', () => {
  it('is the office\'s: made once, changed before records stand, retired with a reason and made anew', async () => {
    expect(await galat(simpanAlokasi(lingkup.opA(), alokasi()))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    const [satu, dua] = await Promise.all([buat(), buat()])
    expect(satu).toBe(dua)
    expect(await galat(buat({ bidang: 'jalan', pagu: '5' }))).toMatchObject({ isian: { bidang: expect.stringContaining('sudah ada') as string } })
    expect(await galat(buat({ sumberDanaId: 1 }))).toMatchObject({ isian: { sumberDanaId: ada } })
    expect(await galat(buat({ unitId: 99 }))).toMatchObject({ isian: { unitId: ada } })
    const ubah = (lain: Record<string, unknown>) => simpanAlokasi(lingkup.kantor(), alokasi({ bidangId: satu, versi: 1, ...lain }))
    await ubah({ unitId: B.unit, pagu: '5.000.000.000' })
    expect(await galat(ubah({ pagu: '6.000.000.000' }))).toMatchObject({ kode: 'BERSAMAAN' })
    await simpanLembar(lingkup.opB(), lembar(satu, ndk('5.000.000.000'), B.unit))
    expect(await galat(ubah({ versi: 2, pagu: '4.000.000.000', mekanisme: 'SEKALIGUS', sumberDanaId: SD }))).toMatchObject({ isian: { pagu: ada, mekanisme: ada, sumberDanaId: ada, unitId: ada } })
    await ubah({ versi: 2, unitId: B.unit, pagu: '5.000.000.000', subbidang: 'Jalan Reguler' })
    expect(await galat(db.query('UPDATE dak_bidang SET pagu = 1 WHERE id = $1', [satu]))).toMatchObject({ code: 'RP082' })
    const tarik = { unitId: B.unit, bidangId: satu, versi: 3, ditarik: '2023-08-01', alasan: 'Alokasi diubah kementerian' }
    expect(await galat(tarikAlokasi(lingkup.opB(), tarik))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await Promise.all([tarikAlokasi(lingkup.kantor(), tarik), tarikAlokasi(lingkup.kantor(), tarik)])
    expect(await galat(simpanLembar(lingkup.opB(), lembar(satu, ndk('1', '1/8/2023'), B.unit)))).toMatchObject({ message: expect.stringContaining('ditarik sejak 1 Agustus 2023') as string })
    await buat({ unitId: B.unit, pagu: '5.000.000.000', subbidang: 'Jalan Reguler' })
    expect(await galat(pulihkanAlokasi(lingkup.kantor(), { unitId: B.unit, bidangId: satu, versi: 4 }))).toMatchObject({ kode: 'SUDAH_ADA' })
  })
})

const aturan = (lain: Record<string, unknown> = {}): MasukanAturan => skemaAturanDak.parse({
  tahun: 2023, versi: 0, dasar: 'PMK 198/PMK.07/2021', batasSekaligus: '1.000.000.000', bagianSatu: '25', bagianDua: '45%', ndkPenuh: '70', ndkSedikit: '25', serapDua: '75', serapTiga: '90', outputTiga: '70',
  tenggatSatu: '21/7/2023', tenggatDua: '21/10/2023', tenggatTiga: '15/12/2023', ...lain,
})
describe('the rules of a year', () => {
  it('are the office\'s, laid down once, changed by who saw them last, and in the trail', async () => {
    expect(await galat(simpanAturan(lingkup.opA(), aturan()))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    await Promise.all([simpanAturan(lingkup.kantor(), aturan()), simpanAturan(lingkup.kantor(), aturan())])
    expect(await queryAturanDak(prisma(), 2023)).toMatchObject({ versi: 1, bagianDua: 45, batasSekaligus: 100_000_000_000n })
    await simpanAturan(lingkup.kantor(), aturan({ versi: 1, tenggatSatu: '31/7/2023' }))
    expect(await galat(simpanAturan(lingkup.kantor(), aturan({ versi: 1, serapDua: '80' })))).toMatchObject({ kode: 'BERSAMAAN' })
    expect(await galat(simpanAturan(lingkup.kantor(), aturan({ tahun: 2030, tenggatSatu: '21/7/2030', tenggatDua: '21/10/2030', tenggatTiga: '15/12/2030' })))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect((await db.query('SELECT 1 FROM jejak WHERE tabel = $1 AND kunci = $2', ['aturan_dak', '2023'])).rowCount).toBe(2)
    // another way of payment than the rule's needs what recommends it
    expect(await galat(buat({ mekanisme: 'SEKALIGUS' }))).toMatchObject({ isian: { sumber: expect.stringContaining('Rp1.000.000.000') as string } })
    await buat({ mekanisme: 'SEKALIGUS', sumber: 'Surat rekomendasi 12/2023' })
  })
  it('name the field that cannot be', () => {
    const salah = (lain: Record<string, unknown>): string[] => { const hasil = skemaAturanDak.safeParse({ ...aturan(), batasSekaligus: '1', bagianSatu: '25', bagianDua: '45', ndkPenuh: '70', ndkSedikit: '25', serapDua: '75', serapTiga: '90', outputTiga: '70', ...lain }); return hasil.success ? [] : hasil.error.issues.map(({ path }) => String(path[0])) }
    expect(salah({ bagianSatu: '60' })).toEqual(['bagianDua'])
    expect(salah({ ndkSedikit: '70' })).toEqual(['ndkPenuh'])
    expect(salah({ tenggatDua: '2023-07-21' })).toEqual(['tenggatDua'])
    expect(salah({ tenggatTiga: '2024-01-05' })).toEqual(['tenggatTiga'])
    expect(salah({ serapDua: '', serapTiga: '101', batasSekaligus: '-1' }).sort()).toEqual(['batasSekaligus', 'serapDua', 'serapTiga'])
  })
})

describe('the import', () => {
  const LEMBAR = 'Kode\tBidang\tSubbidang\tAlokasi\tNDK\tSalur tahap I\n2.2.1.01.03.11\tJalan\t\t4.000.000.000\t3.200.000.000\t1.000.000.000\n2.2.1.01.03.01\tPendidikan\tSD\t2.000.000.000\t1.900.000.000\t-\n\tJumlah\t\t6.000.000.000\t5.100.000.000\t1.000.000.000'
  const kirim = { tahun: 2023, hari: '31/7/2023', dokumen: 'LRPD-CO Juli' }
  const lihat = (isi: string, scope = lingkup.kantor(), lain: Record<string, unknown> = {}) => pratinjauDak(prisma(), scope, skemaLihatDak.parse({ ...kirim, teks: isi, ...lain }))
  const terap = async (isi: string, tanda: string, scope = lingkup.kantor(), lain: Record<string, unknown> = {}) => terapkanImpor(scope, skemaTerapDak.parse({ ...kirim, teks: isi, tanda, ...lain }), await selTempelan(isi))
  const dua = async () => [await buat(), await buat({ bidang: 'Pendidikan', subbidang: 'SD', unitId: B.unit, sumberDanaId: SD, pagu: '2.000.000.000' })] as const

  it('writes what was looked at in one transaction; the second time nothing', async () => {
    const [jalan, sd] = await dua()
    const pratinjau = await lihat(LEMBAR)
    expect(pratinjau.jumlah).toMatchObject({ BARU: 2, JUMLAH: 1, TANYA: 0, SALAH: 0 })
    await simpanLembar(lingkup.opA(), lembar(jalan, ndk('100', '31/7/2023')))
    expect(await galat(terap(LEMBAR, pratinjau.tanda))).toMatchObject({ kode: 'BERSAMAAN' })
    const lagi = await lihat(LEMBAR)
    expect(await terap(LEMBAR, lagi.tanda)).toEqual({ catatan: 3, alokasi: 2, ditinggalkan: 0 })
    expect((await baca(jalan)).catatan.map(({ jenis, nilai, gantiId }) => [jenis, nilai, gantiId !== null])).toEqual([['NDK', 10_000n, false], ['NDK', 320_000_000_000n, true], ['SALUR', 100_000_000_000n, false]])
    expect((await lihat(LEMBAR)).jumlah).toMatchObject({ BARU: 0, SAMA: 2 })
    expect(await terap(LEMBAR, lagi.tanda)).toEqual({ catatan: 0, alokasi: 0, ditinggalkan: 0 })
    expect((await queryAlokasiDak(prisma(), scopeBaca(ORANG.opB), sd))?.catatan).toHaveLength(1)
  })
  it('knows only what its sender may write: the rest is asked, and left out only on her word', async () => {
    const [jalan, sd] = await dua()
    const pratinjau = await lihat(LEMBAR, lingkup.opA())
    expect(pratinjau.rencana.baris.map(({ keadaan }) => keadaan)).toEqual(['BARU', 'TANYA', 'JUMLAH'])
    expect(JSON.stringify(pratinjau.rencana, (_, nilai: unknown) => String(nilai) === '[object Object]' || Array.isArray(nilai) ? nilai : String(nilai))).not.toContain('Pendidikan, SD')
    expect(await galat(terap(LEMBAR, pratinjau.tanda, lingkup.opA()))).toMatchObject({ kode: 'BELUM_DIJAWAB' })
    expect(await galat(terap(LEMBAR, pratinjau.tanda, lingkup.opA(), { 'alokasi.3': String(sd) }))).toMatchObject({ kode: 'BELUM_DIJAWAB' })
    const jawab = await lihat(LEMBAR, lingkup.opA(), { 'alokasi.3': 'lepas', dijawab: pratinjau.dijawab })
    expect(await galat(terap(LEMBAR, jawab.tanda, lingkup.opA(), { 'alokasi.3': 'lepas' }))).toMatchObject({ isian: { paham: ada } })
    expect(await terap(LEMBAR, jawab.tanda, lingkup.opA(), { 'alokasi.3': 'lepas', paham: 'ya' })).toMatchObject({ catatan: 2, ditinggalkan: 1 })
    expect((await baca(jalan)).catatan).toHaveLength(2)
    expect((await queryAlokasiDak(prisma(), scopeBaca(ORANG.opB), sd))?.catatan).toEqual([])
    // an answer belongs to the text that it was given for
    expect((await lihat(`\n${LEMBAR}`, lingkup.opA(), { 'alokasi.3': 'lepas', dijawab: pratinjau.dijawab })).jumlah.LEPAS).toBe(0)
  })
  it('reads a workbook as the text that a paste would have been, and asks which sheet', async () => {
    const lembarBuku = (nama: string, sangatTersembunyi = false): LembarTulis => ({
      nama, kolom: [], sangatTersembunyi,
      baris: [[{ isi: 'Bidang' }, { isi: 'NDK' }, { isi: 'Output (%)' }], [{ isi: 'Jalan' }, { isi: 3_200_000_000.5, rupa: 'rupiah' }, { isi: 0.125, rupa: 'persen' }]],
    })
    const berkas = async (...isi: LembarTulis[]) => writeBuku({ judul: 'uji', lembar: isi })
    const { teks: isiTeks, keterangan } = await teksBerkas(await berkas(lembarBuku('LRPD'), lembarBuku('Lama', true)), 'lrpd.xlsx', '')
    expect(isiTeks).toBe('Bidang\tNDK\tOutput (%)\nJalan\t3200000000,5\t12,5%')
    expect(keterangan).toEqual(['Yang dibaca lembar LRPD; tidak dibaca: Lama (tersembunyi).'])
    const ganda = await berkas(lembarBuku('A'), lembarBuku('B'))
    expect(await galat(teksBerkas(ganda, 'dua.xlsx', ''))).toMatchObject({ isian: { lembar: expect.stringContaining('A, B') as string } })
    expect((await teksBerkas(ganda, 'dua.xlsx', 'b')).keterangan[0]).toContain('lembar B')
    expect(await galat(teksBerkas(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'x.xlsx', ''))).toMatchObject({ isian: { berkas: expect.any(String) as string } })
  })
})
