import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { galatDatabase } from '@/lib/dasar/database/galat'
import { loadPutusan } from '@/lib/lapor/tindak-lanjut/loaders'
import { loadLanjut } from '@/lib/lapor/tahun-lanjut/loaders'
import { putuskanLanjut, urungkanLanjut } from '@/lib/lapor/tahun-lanjut/mutations'
import { skemaLanjut } from '@/lib/lapor/tahun-lanjut/schema'
import type { JenisLanjut, SisaTampil } from '@/lib/lapor/tahun-lanjut/types'
import { createSampleDatabase } from '@/tests/support/database'
import { pakaiDatabase } from '@/tests/support/lingkungan'
import { pasti } from '@/tests/support/pasti'

// What the sample's year 2023 leaves for 2024.
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
const orang = (peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id: 'uji', peran, unitIds }) as unknown as Pengguna
const kantor = scopeKantor(orang('ANALIS'))
const kode = async (janji: Promise<unknown>): Promise<string | null> => janji.then(() => null, (error: unknown) => galatDatabase(error) ?? (error as { kode?: string }).kode ?? String(error))
const masukan = (jenis: JenisLanjut, butir: readonly Pick<SisaTampil, 'kunci' | 'tanda'>[], lain: { putusan?: 'BAWA' | 'TINGGAL'; alasan?: string; dari?: number; ke?: number } = {}) =>
  ({ dari: 2023, ke: 2024, jenis, semua: null, putusan: 'BAWA' as const, alasan: '', butir: butir.map(({ kunci, tanda }) => ({ kunci, tanda, tujuan: null })), ...lain })
const sisa = async (jenis: JenisLanjut): Promise<SisaTampil[]> => { pembaca.kini = orang('ANALIS'); return (await loadLanjut('2024')).sisa.filter((satu) => satu.jenis === jenis) }

let admin: pg.Client
beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  await admin.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
  // January of the next year is not open yet, and nobody has reported it
  await admin.query(`SET session_replication_role = replica;
    DELETE FROM laporan WHERE tahun = 2024 AND bulan = 1;
    INSERT INTO periode (tahun, bulan, status, tenggat) VALUES (2024, 1, 'BELUM_DIBUKA', '2024-02-10') ON CONFLICT (tahun, bulan) DO UPDATE SET status = 'BELUM_DIBUKA', dibuka_pada = NULL, dikunci_pada = NULL;
    SET session_replication_role = DEFAULT`)
})
afterAll(async () => {
  await admin.end()
  await prisma().$disconnect()
})

describe('what a year leaves for the next', () => {
  it('is shown with its rupiah and what was not spent, and nothing is taken by itself', async () => {
    pembaca.kini = orang('ANALIS')
    const { dari, sisa: semua, tidakTerserap } = await loadLanjut('2024')
    expect(dari).toBe(2023)
    const isi = pasti(tidakTerserap ?? undefined)
    expect(isi.pasti.sisa + isi.sementara.sisa).toBeGreaterThan(0n)
    expect(semua.filter(({ jenis }) => jenis === 'KENDALA').length).toBeGreaterThan(0)
    for (const satu of semua.filter(({ jenis }) => ['PAKET', 'UTANG', 'DAK'].includes(jenis))) expect(satu.rupiah).toBeGreaterThan(0n)
    expect(semua.every(({ putusan }) => putusan === null)).toBe(true)
    const { rows } = await admin.query('SELECT FROM tahun_lanjut')
    expect(rows).toHaveLength(0)
  })
  it('is no matter of units', async () => {
    const { rows } = await admin.query<{ id: number }>('SELECT id FROM unit ORDER BY id LIMIT 2')
    for (const { id } of rows) expect(await kode(putuskanLanjut(scopeUnit(orang('OPERATOR', [id]), id, 'tulis'), masukan('KENDALA', [{ kunci: '1', tanda: '0'.repeat(16) }])))).toBe('TIDAK_BERHAK')
  })
  it('takes a package along with what is left of it, tied to where it came from, once', async () => {
    const [pertama, kedua] = await sisa('PAKET')
    const satu = pasti(pertama)
    const { kunci, rupiah, nama } = satu
    expect(await putuskanLanjut(kantor, masukan('PAKET', [satu]))).toBe(1)
    expect(await kode(putuskanLanjut(kantor, masukan('PAKET', [satu])))).toBe('BERSAMAAN')
    const putusan = pasti((await sisa('PAKET')).find((ada) => ada.kunci === kunci)?.putusan ?? undefined)
    const { rows: [baru] } = await admin.query<{ tahun: number; nama: string; pagu: string; penjelasan: string }>('SELECT tahun::int, nama, (pagu * 100)::bigint::text AS pagu, penjelasan FROM paket WHERE id = $1', [putusan.tujuanId])
    expect(baru).toEqual({ tahun: 2024, nama, pagu: String(rupiah), penjelasan: `Lanjutan paket nomor ${kunci} tahun 2023.` })
    if (kedua) {
      await putuskanLanjut(kantor, masukan('PAKET', [kedua], { putusan: 'TINGGAL', alasan: 'Dibatalkan dengan berita acara.' }))
      expect((await sisa('PAKET')).find((ada) => ada.kunci === kedua.kunci)?.putusan).toMatchObject({ putusan: 'TINGGAL', alasan: 'Dibatalkan dengan berita acara.', tujuanId: null, rupiah: kedua.rupiah })
    }
  })
  it('writes an obstacle into January once January is open, or not at all', async () => {
    const daftar = await sisa('KENDALA')
    const kunci = daftar.slice(0, 2)
    expect(await kode(putuskanLanjut(kantor, masukan('KENDALA', kunci)))).toBe('PERIODE_TERTUTUP')
    expect((await sisa('KENDALA')).every(({ putusan }) => putusan === null)).toBe(true)
    await admin.query("SET session_replication_role = replica; UPDATE periode SET status = 'TERBUKA', dibuka_pada = now() WHERE tahun = 2024 AND bulan = 1; SET session_replication_role = DEFAULT")
    expect(await putuskanLanjut(kantor, masukan('KENDALA', kunci))).toBe(kunci.length)
    const { rows } = await admin.query<{ uraian: string }>("SELECT k.uraian FROM tahun_lanjut l JOIN kendala k ON k.id = l.tujuan_id AND k.tahun = 2024 AND k.bulan = 1 WHERE l.jenis = 'KENDALA'")
    expect(rows.map(({ uraian }) => uraian).sort()).toEqual(daftar.slice(0, 2).map(({ nama }) => nama).sort())
  })
  it('refuses what is not as it was seen, whole, and names it', async () => {
    const [satu, lain] = (await sisa('PAKET')).filter(({ putusan }) => putusan === null)
    const { kunci, unitId } = pasti(satu)
    await admin.query('INSERT INTO kontrak_bayar (paket_id, unit_id, tahun, jenis, tanggal, nilai, sp2d) SELECT k.paket_id, k.unit_id, k.tahun, $2, $3, 1, $4 FROM kontrak k WHERE k.paket_id = $1', [Number(kunci), 'TERMIN', '2024-01-03', 'SP2D-BASI'])
    const { rows } = await admin.query("SELECT FROM kontrak_bayar WHERE sp2d = 'SP2D-BASI'")
    // without a contract nothing can be paid: then its name is what changes
    if (rows.length === 0) await admin.query("UPDATE paket SET nama = nama || ' (lanjutan)' WHERE id = $1 AND unit_id = $2", [Number(kunci), unitId])
    await expect(putuskanLanjut(kantor, masukan('PAKET', [pasti(lain), pasti(satu)]))).rejects.toMatchObject({ kode: 'BERSAMAAN', message: expect.stringContaining('tidak lagi seperti yang Anda lihat') })
    expect((await sisa('PAKET')).find((ada) => ada.kunci === pasti(lain).kunci)?.putusan).toBeNull()
  })
  it('names a contract that was ended, with what was not paid and why, in no other list', async () => {
    const asal = pasti((await sisa('PAKET')).filter(({ putusan }) => putusan === null)[0])
    await admin.query(`SET session_replication_role = replica; INSERT INTO kontrak (paket_id, unit_id, tahun, nomor, penyedia, tanggal, mulai, selesai, nilai) SELECT id, unit_id, tahun, 'K-UJI', 'CV Uji', '2023-03-01', '2023-03-01', '2023-09-01', pagu FROM paket WHERE id = ${asal.kunci} ON CONFLICT DO NOTHING;
      INSERT INTO kontrak_kritis (paket_id, unit_id, tahun, peristiwa, tanggal, uraian, sebab, oleh) SELECT paket_id, unit_id, tahun, 'PUTUS', '2023-10-05', 'Penyedia berhenti bekerja.', 'PENYEDIA', 'uji' FROM kontrak WHERE paket_id = ${asal.kunci}; SET session_replication_role = DEFAULT`)
    const putus = pasti((await sisa('PUTUS')).find(({ kunci }) => kunci === asal.kunci))
    expect(putus).toMatchObject({ nama: asal.nama, putusan: null, keadaan: 'SIAP', sebab: expect.stringContaining('Kontrak putus 5 Oktober 2023: Penyedia berhenti bekerja.') as unknown })
    expect(putus.rupiah).toBe(asal.rupiah)
    for (const jenis of ['PAKET', 'UTANG'] as const) expect((await sisa(jenis)).some(({ kunci }) => kunci === asal.kunci)).toBe(false)
    await putuskanLanjut(kantor, masukan('PUTUS', [putus], { putusan: 'TINGGAL', alasan: 'Tidak dilanjutkan lagi.' }))
    expect((await sisa('PUTUS')).find(({ kunci }) => kunci === asal.kunci)?.putusan).toMatchObject({ putusan: 'TINGGAL', rupiah: putus.rupiah })
    // what was left behind may be taken up after all
    const kini = pasti((await sisa('PUTUS')).find(({ kunci }) => kunci === asal.kunci))
    expect(await urungkanLanjut(kantor, { dari: 2023, ke: 2024, jenis: 'PUTUS', semua: null, kunci: [{ ...kini, tujuan: null }] })).toBe(1)
    expect(await putuskanLanjut(kantor, masukan('PUTUS', [pasti((await sisa('PUTUS')).find(({ kunci }) => kunci === asal.kunci))]))).toBe(1)
    const { rows: [baru] } = await admin.query<{ pagu: string; penjelasan: string }>("SELECT (pagu * 100)::bigint::text AS pagu, penjelasan FROM paket WHERE tahun = 2024 AND penjelasan LIKE 'Lanjutan kontrak putus%'")
    expect(baru).toEqual({ pagu: String(putus.rupiah), penjelasan: `Lanjutan kontrak putus, paket nomor ${asal.kunci} tahun 2023.` })
    expect(await kode(urungkanLanjut(kantor, { dari: 2023, ke: 2024, jenis: 'PUTUS', semua: null, kunci: [{ ...putus, tujuan: null }] }))).toBe('PENUTUPAN_DITOLAK')
    expect(await kode(admin.query("DELETE FROM tahun_lanjut WHERE jenis = 'PUTUS'"))).toBe('PENUTUPAN_DITOLAK')
  })
  it('goes into the year directly after and into no other, whoever asks', async () => {
    const daftar = (await sisa('KENDALA')).filter(({ putusan }) => putusan === null).slice(0, 1)
    expect(await kode(putuskanLanjut(kantor, masukan('KENDALA', daftar, { dari: 2022 })))).toBe('LANJUT_DITOLAK')
    expect(await kode(putuskanLanjut(kantor, masukan('KENDALA', daftar, { ke: 2023 })))).toBe('LANJUT_DITOLAK')
    expect(await kode(admin.query("INSERT INTO tahun_lanjut (dari, ke, jenis, kunci, nama, putusan) VALUES (2022, 2024, 'DAK', '1', 'Uji', 'BAWA')"))).toBe('LANJUT_DITOLAK')
    expect(skemaLanjut.safeParse({ dari: '2022', ke: '2024', jenis: 'UTANG', putusan: 'BAWA', 'pilih-3': '0'.repeat(16) }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['ke'])
    await admin.query("SET session_replication_role = replica; INSERT INTO tahun_anggaran (tahun, regulasi_kode) SELECT 2027, regulasi_kode FROM tahun_anggaran LIMIT 1; SET session_replication_role = DEFAULT")
    pembaca.kini = orang('ANALIS')
    expect(await loadLanjut('2027')).toMatchObject({ dari: null, terdekat: 2024, sisa: [], tidakTerserap: null })
  })
  it('names what nobody reported apart from what was not spent', async () => {
    pembaca.kini = orang('ANALIS')
    const sebelum = pasti((await loadLanjut('2024')).tidakTerserap ?? undefined)
    const { rows: [unit] } = await admin.query<{ id: number; pagu: string }>(`SELECT b.unit_id AS id, (sum(p.nilai) * 100)::bigint::text AS pagu FROM baris b JOIN pagu p ON p.baris_id = b.id AND p.apbd_versi_id = apbd_versi_pada(2023, 12) WHERE b.tahun = 2023 GROUP BY 1 ORDER BY 1 LIMIT 1`)
    const { id, pagu } = pasti(unit)
    await admin.query(`SET session_replication_role = replica; DELETE FROM realisasi WHERE baris_id IN (SELECT id FROM baris WHERE tahun = 2023 AND unit_id = ${id}); UPDATE laporan SET status = 'DRAF' WHERE tahun = 2023 AND unit_id = ${id}; SET session_replication_role = DEFAULT; SELECT rekap_bangun()`)
    const kini = pasti((await loadLanjut('2024')).tidakTerserap ?? undefined)
    expect(kini.belumLapor).toEqual({ baris: sebelum.belumLapor.baris + 1, pagu: sebelum.belumLapor.pagu + BigInt(pagu) })
    expect(kini.pasti.sisa + kini.sementara.sisa).toBeLessThan(sebelum.pasti.sisa + sebelum.sementara.sisa)
  })
  it('keeps what meetings decided open into the year after, with its history, and not what was ended before', async () => {
    pembaca.kini = orang('ANALIS')
    const lalu = await loadPutusan({ tahun: 2023 })
    const terbuka = lalu.filter(({ tutup }) => tutup === null)
    expect(terbuka.length).toBeGreaterThan(0)
    const [satu, dua] = terbuka
    await admin.query(`SET session_replication_role = replica; INSERT INTO keputusan_tutup (keputusan_id, hasil, tanggal, alasan, oleh) VALUES (${pasti(satu).id}, 'SELESAI', '2023-12-20', 'Sudah dikerjakan seluruhnya.', 'uji'); SET session_replication_role = DEFAULT`)
    const kini = await loadPutusan({ tahun: 2024 })
    const ids = kini.map(({ id }) => id)
    expect(ids).not.toContain(pasti(satu).id)
    for (const { id } of terbuka.slice(1)) expect(ids).toContain(id)
    const sama = kini.find(({ id }) => id === dua?.id)
    expect([sama?.rapat, sama?.langkah]).toEqual([dua?.rapat, dua?.langkah])
    expect((await loadLanjut('2024')).keputusan.terbuka).toBe((await loadPutusan()).filter(({ tutup }) => tutup === null).length)
  })
  it('shows a decision about what the year does not leave any more, as it was taken', async () => {
    const dibawa = pasti((await sisa('KENDALA')).find(({ putusan }) => putusan?.putusan === 'BAWA'))
    await admin.query(`SET session_replication_role = replica; UPDATE kendala SET status = 'SELESAI' WHERE id = ${dibawa.kunci}; SET session_replication_role = DEFAULT`)
    expect((await sisa('KENDALA')).find(({ kunci }) => kunci === dibawa.kunci)).toMatchObject({ nama: dibawa.nama, unit: dibawa.unit, putusan: { putusan: 'BAWA', tujuanId: dibawa.putusan?.tujuanId } })
  })
  it('asks for a reason to leave something, and for a tick', () => {
    const bentuk = { dari: '2023', ke: '2024', jenis: 'UTANG' }
    expect(skemaLanjut.safeParse({ ...bentuk, putusan: 'BAWA' }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['kunci'])
    expect(skemaLanjut.safeParse({ ...bentuk, putusan: 'TINGGAL', 'pilih-3': '0'.repeat(16) }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['alasan'])
    expect(skemaLanjut.parse({ ...bentuk, putusan: 'BAWA', 'pilih-3': '0'.repeat(16), 'tujuan-3': '7', 'pilih-4': 'ya', "pilih-5'": '0'.repeat(16) }).butir).toEqual([{ kunci: '3', tanda: '0'.repeat(16), tujuan: 7 }])
  })
  it('is refused into a year that is closed', async () => {
    await admin.query("SET session_replication_role = replica; INSERT INTO tahun_tutup (tahun, urutan, keadaan, tanda, usul_oleh, putus_oleh, putus_pada) VALUES (2024, 1, 'DITUTUP', 'uji-uji-uji', 'a', 'b', now()); SET session_replication_role = DEFAULT")
    const satu = (await sisa('KENDALA')).find(({ putusan }) => putusan === null)
    expect(await kode(putuskanLanjut(kantor, masukan('KENDALA', [pasti(satu)])))).toBe('TAHUN_DITUTUP')
  })
})
