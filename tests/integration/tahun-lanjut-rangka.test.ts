import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { loadLanjut } from '@/lib/lapor/tahun-lanjut/loaders'
import { putuskanLanjut, urungkanLanjut } from '@/lib/lapor/tahun-lanjut/mutations'
import type { JenisLanjut, SisaTampil } from '@/lib/lapor/tahun-lanjut/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// Themes, places and indicators of the sample's 2023 in a 2024 that has some of its sub-kegiatan: under the same code and name, under the code with
// another name, not at all, and in the unit that follows one that is over.
const ANALIS = { id: 'uji', peran: 'ANALIS', unitIds: [] } as unknown as Pengguna
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({ ...(await asli<typeof Gate>()), requirePengguna: () => Promise.resolve(ANALIS), requirePeran: () => Promise.resolve(ANALIS) }))
const kantor = scopeKantor(ANALIS)
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => (error as { kode?: string }).kode ?? galatDatabase(error) ?? String(error))
const tempat = (jenis: JenisLanjut) => ({ dari: 2023, ke: 2024, jenis, semua: null })
const bawa = (jenis: JenisLanjut, daftar: readonly SisaTampil[], tujuan: number | null = null) => putuskanLanjut(kantor, { ...tempat(jenis), putusan: 'BAWA', alasan: '', butir: daftar.map(({ kunci, tanda }) => ({ kunci, tanda, tujuan })) })
const bawaSemua = async (jenis: JenisLanjut) => putuskanLanjut(kantor, { ...tempat(jenis), semua: `SIAP:${(await loadLanjut('2024')).semua[`${jenis}/SIAP`] ?? ''}`, putusan: 'BAWA', alasan: '', butir: [] })
const urung = (jenis: JenisLanjut, daftar: readonly SisaTampil[]) => urungkanLanjut(kantor, { ...tempat(jenis), kunci: daftar.map(({ kunci, tanda }) => ({ kunci, tanda, tujuan: null })) })
const sisa = async (jenis: JenisLanjut) => (await loadLanjut('2024')).sisa.filter((satu) => satu.jenis === jenis)
const apa = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> => (await admin.query<T>(sql)).rows

let admin: pg.Client
/** a unit that has ended, one that follows it, one that has a theme, and its sub-kegiatan: same, renamed, gone */
let id: { lama: number; baru: number; unit: number; sama: number; namaLain: number; hilang: number; lamaSub: number }

beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  await admin.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false), set_config('session_replication_role', 'replica', false)")
  const unit = await apa<{ unit: number; sub: number[] }>(`SELECT s.unit_id AS unit, array_agg(DISTINCT s.id) AS sub FROM tempat t JOIN sub_kegiatan s ON s.id = t.sub_kegiatan_id JOIN tema_tanda k ON k.sub_kegiatan_id = s.id AND k.tema_kode = 'infrastruktur' AND k.putusan = 'YA' WHERE s.tahun = 2023 GROUP BY 1 HAVING count(DISTINCT s.id) >= 3 ORDER BY 1`)
  const { unit: u, sub: [sama, namaLain, hilang] } = pasti(unit[0])
  const [lama] = await apa<{ unit: number; sub: number }>(`SELECT s.unit_id AS unit, min(s.id) AS sub FROM sub_kegiatan s WHERE s.tahun = 2023 AND s.unit_id <> ${u} AND EXISTS (SELECT FROM kinerja_indikator i WHERE i.unit_id = s.unit_id) AND EXISTS (SELECT FROM kendala k WHERE k.tahun = 2023 AND k.unit_id = s.unit_id) GROUP BY 1 ORDER BY 1 LIMIT 1`)
  const [baru] = await apa<{ id: number }>("INSERT INTO unit (kode) VALUES ('9.99.0.00.0.00.99.0000') RETURNING id")
  id = { lama: pasti(lama).unit, lamaSub: pasti(lama).sub, baru: pasti(baru).id, unit: u, sama: pasti(sama), namaLain: pasti(namaLain), hilang: pasti(hilang) }
  await admin.query(`
    UPDATE unit_masa SET berlaku_sampai = '2023-12-31' WHERE unit_id = ${id.lama};
    INSERT INTO unit_masa (unit_id, nama, nama_singkat, kategori, berlaku_mulai) VALUES (${id.baru}, 'Dinas Penerus', 'PENERUS', 'DINAS', '2024-01-01');
    DELETE FROM tema_tanda WHERE tahun = 2024; DELETE FROM tempat WHERE tahun = 2024; DELETE FROM kinerja_indikator WHERE tahun = 2024; DELETE FROM sub_kegiatan WHERE tahun = 2024; DELETE FROM apbd_versi WHERE tahun = 2024;
    INSERT INTO apbd_versi (tahun, urutan, jenis, nama, berlaku_mulai) VALUES (2024, 0, 'MURNI', 'APBD murni', '2024-01-01'), (2024, 1, 'PERGESERAN', 'Pergeseran', '2024-03-01');
    INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal, diubah_oleh) SELECT a.id, s.id, 'unggulan', 2023, s.unit_id, 'YA', 'KETIK', 'uji' FROM sub_kegiatan s JOIN apbd_versi a ON a.tahun = 2023 AND a.urutan = 0 WHERE s.id = ${id.lamaSub};
    INSERT INTO regulasi SELECT (jsonb_populate_record(r, '{"kode": "UJI"}')).* FROM (SELECT r FROM regulasi r WHERE kode = (SELECT n.regulasi_kode FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.id = ${id.sama})) x;
    INSERT INTO nomenklatur (regulasi_kode, tingkat, kode, nama, induk_id) SELECT 'UJI', n.tingkat, n.kode, n.nama || ' Tahap Lanjutan', n.induk_id FROM sub_kegiatan s JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE s.id = ${id.namaLain};
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) SELECT 2024, unit_id, nomenklatur_id FROM sub_kegiatan WHERE tahun = 2023 AND unit_id = ${id.unit} AND id NOT IN (${id.namaLain}, ${id.hilang});
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) SELECT 2024, ${id.unit}, id FROM nomenklatur WHERE regulasi_kode = 'UJI';
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) SELECT 2024, ${id.baru}, nomenklatur_id FROM sub_kegiatan WHERE tahun = 2023 AND unit_id = ${id.lama};
    SELECT set_config('session_replication_role', 'origin', false)`)
}, 300_000)
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('themes', { timeout: 240_000 }, () => {
  it('go to the sub-kegiatan of the same code and name, what does not match is asked with its rupiah, nothing is guessed', async () => {
    const tema = (await sisa('TEMA')).filter(({ kunci }) => kunci.startsWith('infrastruktur/'))
    const satu = (subId: number) => pasti(tema.find(({ kunci }) => kunci === `infrastruktur/${subId}`))
    expect(satu(id.sama)).toMatchObject({ keadaan: 'SIAP', unitId: id.unit, calon: [] })
    expect(satu(id.sama).rupiah).toBeGreaterThan(0n)
    expect(satu(id.namaLain)).toMatchObject({ keadaan: 'TANYA', tujuan: null, sebab: expect.stringContaining('tidak sama-sama cocok') as unknown })
    expect(satu(id.namaLain).calon.map(({ nama }) => /Tahap Lanjutan/.test(nama))).toEqual([true])
    expect(satu(id.namaLain).rupiah).toBeGreaterThan(0n)
    expect(satu(id.hilang)).toMatchObject({ keadaan: 'TANYA', calon: [], sebab: 'Tidak ada sub-kegiatan berkode dan bernama sama pada tahun berikut.' })
    const pilih = satu(id.namaLain)
    await expect(bawa('TEMA', [pilih])).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { [`tujuan-${pilih.kunci}`]: 'Pilih tujuannya, atau tinggalkan dengan alasan.' } })
    await expect(bawa('TEMA', [pilih], id.sama)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await expect(bawa('TEMA', [satu(id.hilang)])).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    expect(await apa('SELECT FROM tema_tanda WHERE tahun = 2024')).toEqual([])
    expect(await bawa('TEMA', [pilih], pasti(pilih.calon[0]).id)).toBe(1)
    expect(await apa('SELECT t.tema_kode, t.putusan, a.urutan::int, n.nama LIKE \'%Tahap Lanjutan\' AS lanjutan FROM tema_tanda t JOIN apbd_versi a ON a.id = t.apbd_versi_id JOIN sub_kegiatan s ON s.id = t.sub_kegiatan_id JOIN nomenklatur n ON n.id = s.nomenklatur_id WHERE t.tahun = 2024')).toEqual([{ tema_kode: 'infrastruktur', putusan: 'YA', urutan: 0, lanjutan: true }])
  })
  it('all at once is what was seen, written once; a stale list and a second press change nothing', async () => {
    const { semua, sisa: daftar } = await loadLanjut('2024')
    const siap = daftar.filter(({ jenis, keadaan, putusan }) => jenis === 'TEMA' && keadaan === 'SIAP' && putusan === null)
    expect(siap.length).toBeGreaterThan(1)
    const masukan = { ...tempat('TEMA'), semua: `SIAP:${semua['TEMA/SIAP'] ?? ''}`, putusan: 'BAWA' as const, alasan: '', butir: [] }
    // somebody decides one of them in the later year meanwhile
    const satu = pasti(siap[0])
    await admin.query(`INSERT INTO tema_tanda (apbd_versi_id, sub_kegiatan_id, tema_kode, tahun, unit_id, putusan, asal) SELECT a.id, s.id, '${satu.kunci.split('/')[0] ?? ''}', 2024, s.unit_id, 'TIDAK', 'KETIK' FROM sub_kegiatan s JOIN apbd_versi a ON a.tahun = 2024 AND a.urutan = 1 WHERE s.id = ${pasti(satu.tujuan ?? undefined).id}`)
    expect(await kode(putuskanLanjut(kantor, masukan))).toBe('BERSAMAAN')
    expect(await kode(bawa('TEMA', [satu]))).toBe('BERSAMAAN')
    expect(await bawaSemua('TEMA')).toBe(siap.length - 1)
    const sesudah = await apa('SELECT sub_kegiatan_id, tema_kode, putusan, versi FROM tema_tanda WHERE tahun = 2024 ORDER BY 1, 2')
    expect(sesudah).toHaveLength(siap.length + 1)
    expect(await kode(putuskanLanjut(kantor, masukan))).toBe('BERSAMAAN')
    expect(await kode(bawaSemua('TEMA'))).toBe('BERSAMAAN')
    expect(await apa('SELECT sub_kegiatan_id, tema_kode, putusan, versi FROM tema_tanda WHERE tahun = 2024 ORDER BY 1, 2')).toEqual(sesudah)
    const [jejak] = await apa<{ n: number }>("SELECT count(*)::int AS n FROM jejak WHERE tabel = 'tahun_lanjut'")
    expect(pasti(jejak).n).toBe(siap.length)
  })
  it('are taken back while nobody changed them since', async () => {
    const [satu, dua] = (await sisa('TEMA')).filter(({ putusan }) => putusan?.tujuanId)
    const sub = (putusan: SisaTampil | undefined): number => pasti(pasti(putusan).putusan?.tujuanId ?? undefined)
    expect(await urung('TEMA', [pasti(satu)])).toBe(1)
    expect(await apa(`SELECT FROM tema_tanda WHERE tahun = 2024 AND sub_kegiatan_id = ${sub(satu)} AND tema_kode = '${pasti(satu).kunci.split('/')[0] ?? ''}'`)).toEqual([])
    expect((await sisa('TEMA')).find(({ kunci }) => kunci === satu?.kunci)?.putusan).toBeNull()
    expect(await urung('TEMA', [pasti(satu)])).toBe(0)
    await admin.query(`UPDATE tema_tanda SET versi = versi + 1 WHERE tahun = 2024 AND sub_kegiatan_id = ${sub(dua)}`)
    expect(await kode(urung('TEMA', [pasti(dua)]))).toBe('BERSAMAAN')
  })
})

describe('places', { timeout: 240_000 }, () => {
  it('go without the kecamatan that ended, which are named, once, and are taken back', async () => {
    const [w] = await apa<{ id: number; nama: string }>(`SELECT w.id, w.nama FROM wilayah w WHERE w.id NOT IN (SELECT wilayah_id FROM tempat WHERE sub_kegiatan_id = ${id.sama}) AND w.tingkat = 'KECAMATAN' ORDER BY w.id LIMIT 1`)
    const mati = pasti(w)
    await admin.query(`INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, wilayah_id, asal) VALUES (2023, ${id.unit}, ${id.sama}, ${mati.id}, 'KETIK'); SET session_replication_role = replica; UPDATE wilayah SET berakhir = true WHERE id = ${mati.id}; SET session_replication_role = DEFAULT`)
    const satu = pasti((await sisa('TEMPAT')).find(({ kunci }) => kunci === String(id.sama)))
    expect(satu).toMatchObject({ keadaan: 'SIAP', sebab: `Tidak ikut karena sudah berakhir: ${mati.nama}.` })
    expect(await bawa('TEMPAT', [satu])).toBe(1)
    const isi = await apa<{ w: number; asal: string }>('SELECT wilayah_id AS w, asal FROM tempat WHERE tahun = 2024')
    expect(isi.map((baris) => baris.w).sort()).toEqual((await apa<{ w: number }>(`SELECT wilayah_id AS w FROM tempat WHERE sub_kegiatan_id = ${id.sama} AND wilayah_id <> ${mati.id}`)).map((baris) => baris.w).sort())
    expect(await kode(bawa('TEMPAT', [satu]))).toBe('BERSAMAAN')
    const diputus = pasti((await sisa('TEMPAT')).find(({ kunci }) => kunci === String(id.sama)))
    expect(await urung('TEMPAT', [diputus])).toBe(1)
    expect(await apa('SELECT FROM tempat WHERE tahun = 2024')).toEqual([])
  })
  it('leaves alone what has places already in the later year', async () => {
    await admin.query(`INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, wilayah_id, asal) SELECT 2024, s2.unit_id, s2.id, (SELECT max(id) FROM wilayah WHERE NOT berakhir AND tingkat = 'KECAMATAN'), 'KETIK' FROM sub_kegiatan s1 JOIN sub_kegiatan s2 ON s2.tahun = 2024 AND s2.unit_id = s1.unit_id AND s2.nomenklatur_id = s1.nomenklatur_id WHERE s1.id = ${id.sama}`)
    const satu = pasti((await sisa('TEMPAT')).find(({ kunci }) => kunci === String(id.sama)))
    expect(satu.keadaan).toBe('ADA')
    expect(await kode(bawa('TEMPAT', [satu]))).toBe('BERSAMAAN')
    expect((await sisa('TEMPAT')).find(({ kunci }) => kunci === String(id.hilang))).toMatchObject({ keadaan: 'TANYA', calon: [] })
  })
})

describe('places of lines', { timeout: 240_000 }, () => {
  it('go to the line with the account and the source of funds, and are named where there is none; a whole kind is taken back at once', async () => {
    const baris = await apa<{ id: number; rekening: string; sumber: number }>(`SELECT id, rekening_kode AS rekening, sumber_dana_id AS sumber FROM baris WHERE sub_kegiatan_id = ${id.sama} ORDER BY id LIMIT 2`)
    const [ada, tiada] = [pasti(baris[0]), pasti(baris[1])]
    const [w] = await apa<{ id: number }>("SELECT min(id) AS id FROM wilayah WHERE NOT berakhir AND tingkat = 'KECAMATAN'")
    await admin.query(`SET session_replication_role = replica; INSERT INTO tempat (tahun, unit_id, sub_kegiatan_id, baris_id, wilayah_id, asal) SELECT 2023, ${id.unit}, ${id.sama}, b, ${pasti(w).id}, 'KETIK' FROM unnest(ARRAY[${ada.id}, ${tiada.id}]) b;
      INSERT INTO baris (tahun, unit_id, sub_kegiatan_id, rekening_kode, sumber_dana_id) SELECT 2024, s2.unit_id, s2.id, '${ada.rekening}', ${ada.sumber} FROM sub_kegiatan s1 JOIN sub_kegiatan s2 ON s2.tahun = 2024 AND s2.unit_id = s1.unit_id AND s2.nomenklatur_id = s1.nomenklatur_id WHERE s1.id = ${id.sama}; SET session_replication_role = DEFAULT`)
    const daftar = await sisa('TEMPAT')
    const satu = (b: number) => pasti(daftar.find(({ kunci }) => kunci === `${id.sama}-${b}`))
    expect(satu(ada.id)).toMatchObject({ keadaan: 'SIAP' })
    expect(satu(tiada.id)).toMatchObject({ keadaan: 'TANYA', calon: [], sebab: 'Sub-kegiatannya tidak punya baris rekening dan sumber dana itu pada tahun berikut.' })
    expect(await bawa('TEMPAT', [satu(ada.id)])).toBe(1)
    expect(await apa('SELECT b.rekening_kode AS rekening, t.wilayah_id AS w FROM tempat t JOIN baris b ON b.id = t.baris_id WHERE t.tahun = 2024')).toEqual([{ rekening: ada.rekening, w: pasti(w).id }])
    const semua = `PUTUSAN:${(await loadLanjut('2024')).semua['TEMPAT/PUTUSAN'] ?? ''}`
    expect(await kode(urungkanLanjut(kantor, { ...tempat('TEMPAT'), semua: `PUTUSAN:${'0'.repeat(16)}`, kunci: [] }))).toBe('BERSAMAAN')
    expect(await urungkanLanjut(kantor, { ...tempat('TEMPAT'), semua, kunci: [] })).toBe(1)
    expect(await apa('SELECT FROM tempat WHERE tahun = 2024 AND baris_id IS NOT NULL')).toEqual([])
  })
})

describe('a unit that is over', { timeout: 240_000 }, () => {
  it('has what it left asked until somebody says who follows it, then all of it goes there', async () => {
    const satu = pasti((await sisa('UNIT')).find(({ kunci }) => kunci === String(id.lama)))
    expect(satu).toMatchObject({ keadaan: 'TANYA', sebab: 'Penerusnya tidak tercatat.' })
    for (const jenis of ['TEMA', 'KINERJA'] as const) for (const milik of (await sisa(jenis)).filter(({ unitId }) => unitId === id.lama)) expect(milik).toMatchObject({ keadaan: 'TANYA', tujuan: null })
    expect(await bawa('UNIT', [satu], id.baru)).toBe(1)
    expect((await sisa('TEMA')).find(({ kunci }) => kunci === `unggulan/${id.lamaSub}`)).toMatchObject({ keadaan: 'SIAP', tujuan: { nama: expect.stringContaining('(PENERUS)') as unknown } })
    expect(await bawaSemua('TEMA')).toBeGreaterThan(0)
    expect(await apa(`SELECT unit_id FROM tema_tanda WHERE tahun = 2024 AND tema_kode = 'unggulan' AND unit_id = ${id.baru}`)).toEqual([{ unit_id: id.baru }])
    // what was carried by it holds it
    expect(await kode(urung('UNIT', [satu]))).toBe('RUJUKAN_HILANG')
  })
  it('that one unit on record follows needs no question; two on record do', async () => {
    await admin.query(`SET session_replication_role = replica; DELETE FROM tahun_lanjut WHERE jenis = 'UNIT'; UPDATE unit SET pendahulu_id = ${id.lama} WHERE id = ${id.baru}; SET session_replication_role = DEFAULT`)
    expect((await sisa('UNIT')).find(({ kunci }) => kunci === String(id.lama))).toMatchObject({ keadaan: 'ADA', tujuan: { id: id.baru, nama: 'PENERUS' } })
    expect((await sisa('KINERJA')).some(({ unitId, keadaan }) => unitId === id.lama && keadaan === 'SIAP')).toBe(true)
    await admin.query(`SET session_replication_role = replica; UPDATE unit SET pendahulu_id = ${id.lama} WHERE id = ${id.unit}; SET session_replication_role = DEFAULT`)
    const dua = pasti((await sisa('UNIT')).find(({ kunci }) => kunci === String(id.lama)))
    expect(dua).toMatchObject({ keadaan: 'TANYA', sebab: 'Lebih dari satu unit tercatat meneruskannya.' })
    expect(dua.calon.slice(0, 2).map((calon) => calon.id).sort((a, b) => a - b)).toEqual([id.unit, id.baru].sort((a, b) => a - b))
    await admin.query(`SET session_replication_role = replica; UPDATE unit SET pendahulu_id = NULL WHERE id = ${id.unit}; SET session_replication_role = DEFAULT`)
  })
})

describe('indicators', { timeout: 240_000 }, () => {
  it('come along with the target of the Renstra and what was reached, without target and result of the year, once', async () => {
    const lama = await apa<{ id: number; rumus: string }>(`SELECT id, rumus FROM kinerja_indikator WHERE tahun = 2023 AND unit_id = ${id.lama} ORDER BY id`)
    const state = pasti(lama.find(({ rumus }) => rumus !== 'TREN_POSITIF'))
    await admin.query(`SET session_replication_role = replica; INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai, diubah_oleh) SELECT id, 4, tahun, unit_id, 77.5, 'uji' FROM kinerja_indikator WHERE id = ${state.id} ON CONFLICT (indikator_id, triwulan) DO UPDATE SET nilai = 77.5; SET session_replication_role = DEFAULT`)
    const milik = (await sisa('KINERJA')).filter(({ unitId }) => unitId === id.lama)
    expect(milik).toHaveLength(lama.length)
    expect(milik.every(({ keadaan }) => keadaan === 'SIAP')).toBe(true)
    expect(milik.find(({ kunci }) => kunci === String(state.id))).toMatchObject({ sebab: null, rincian: { lalu: '77.5' } })
    expect(await bawa('KINERJA', milik)).toBe(lama.length)
    const baru = await apa<{ lalu: string | null; target: string | null; renstra: string | null; nama: string; n: number }>(`SELECT b.lalu::float8::text AS lalu, b.target::text AS target, b.target_renstra::text AS renstra, b.nama, (SELECT count(*)::int FROM kinerja_realisasi r WHERE r.indikator_id = b.id) AS n FROM tahun_lanjut l JOIN kinerja_indikator b ON b.id = l.tujuan_id AND b.tahun = 2024 AND b.unit_id = ${id.baru} WHERE l.jenis = 'KINERJA' AND l.kunci = '${state.id}'`)
    const [asal] = await apa<{ renstra: string | null; nama: string }>(`SELECT target_renstra::text AS renstra, nama FROM kinerja_indikator WHERE id = ${state.id}`)
    expect(baru).toEqual([{ ...pasti(asal), lalu: '77.5', target: null, n: 0 }])
    const jumlah = await apa<{ n: number }>('SELECT count(*)::int AS n FROM kinerja_indikator WHERE tahun = 2024')
    expect(await kode(bawa('KINERJA', milik))).toBe('BERSAMAAN')
    expect(await apa<{ n: number }>('SELECT count(*)::int AS n FROM kinerja_indikator WHERE tahun = 2024')).toEqual(jumlah)
    const diputus = pasti((await sisa('KINERJA')).find(({ kunci }) => kunci === String(state.id)))
    expect(await urung('KINERJA', [diputus])).toBe(1)
    expect((await apa('SELECT FROM kinerja_indikator WHERE tahun = 2024')).length).toBe(pasti(jumlah[0]).n - 1)
  })
  it('taken back take the money of the Renstra that came with them, with the last one of its node; what somebody wrote since stays', async () => {
    const uang = async (): Promise<string[]> => (await apa<{ kunci: string }>(`SELECT nomenklatur_id || ' ' || target AS kunci FROM kinerja_renstra WHERE tahun = 2024 AND unit_id = ${id.baru} ORDER BY nomenklatur_id`)).map(({ kunci }) => kunci)
    const milik = async () => (await sisa('KINERJA')).filter(({ unitId }) => unitId === id.lama)
    await urung('KINERJA', (await milik()).filter(({ putusan }) => putusan !== null))
    expect((await apa(`SELECT FROM kinerja_indikator WHERE tahun = 2024 AND unit_id = ${id.baru}`)).length).toBe(0)
    expect(await uang()).toEqual([])
    // two of one node, carried one after the other
    const simpul = await apa<{ simpul: number; kunci: string[] }>(`SELECT nomenklatur_id AS simpul, array_agg(id::text ORDER BY id) AS kunci FROM kinerja_indikator WHERE tahun = 2023 AND unit_id = ${id.lama} GROUP BY 1 HAVING count(*) > 1 ORDER BY 1 LIMIT 1`)
    const { simpul: node, kunci: [satu, dua] } = pasti(simpul[0])
    await admin.query(`SET session_replication_role = replica; INSERT INTO kinerja_renstra (tahun, unit_id, nomenklatur_id, target, diubah_oleh) VALUES (2023, ${id.lama}, ${node}, 123456789.01, 'uji') ON CONFLICT (tahun, unit_id, nomenklatur_id) DO UPDATE SET target = 123456789.01; SET session_replication_role = DEFAULT`)
    const dari = async (kunci: string | undefined) => (await milik()).filter((isi) => isi.kunci === kunci)
    await bawa('KINERJA', await dari(satu))
    await bawa('KINERJA', await dari(dua))
    const [ada] = await uang()
    expect(ada).toMatch(/ 123456789\.01$/)
    await urung('KINERJA', await dari(satu))
    expect(await uang()).toEqual([ada])
    await urung('KINERJA', await dari(dua))
    expect(await uang()).toEqual([])
    await bawa('KINERJA', await dari(satu))
    await admin.query(`UPDATE kinerja_renstra SET target = 5, versi = versi + 1 WHERE tahun = 2024 AND unit_id = ${id.baru}`)
    await urung('KINERJA', await dari(satu))
    expect(await uang()).toEqual([`${pasti(ada).split(' ')[0] ?? ''} 5.00`])
  })
})
