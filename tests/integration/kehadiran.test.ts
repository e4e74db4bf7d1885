import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { sidik } from '@/lib/dasar/akses/utils'
import { BATAS_KODE_HADIR } from '@/lib/dasar/batas/constants'
import { tutupLaju } from '@/lib/dasar/batas/data-laju'
import { prisma } from '@/lib/dasar/database/client'
import { ATURAN_AWAL, JENDELA_DETIK, TANYA_TIKET } from '@/lib/rakor/kehadiran/constants'
import { queryJumlah, queryTerbuka } from '@/lib/rakor/kehadiran/data'
import { jendelaPada, kodeJendela } from '@/lib/rakor/kehadiran/kode'
import { loadHadirRapat, loadIsiLayar, loadKehadiran, loadRingkasHadir, loadTandaHadir } from '@/lib/rakor/kehadiran/loaders'
import { batalHadir, bukaPintu, catatDiPintu, catatHadir, hapusNama, hapusUndangan, jawabTanya, susunUndangan, tambahLuar, tambahTamu } from '@/lib/rakor/kehadiran/mutations'
import { kunciHadir } from '@/lib/rakor/kehadiran/rahasia'
import { hapusRapat } from '@/lib/rakor/rapat/mutations'
import { createSampleDatabase } from '@/tests/support/database'
import { bukaKlien, gagalKantor } from '@/tests/support/klien'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'

// The hall's door of the sample's meeting, as the role that serves: who holds the code of the moment is ticked once, nobody else.
const orang = (id: string, peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id, peran, unitIds }) as unknown as Pengguna
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers({ host: 'rakor.uji' })), cookies: () => Promise.reject(new Error('tidak dipakai')) }))

let admin: pg.Client
let analis: Pengguna
let operator: Pengguna
const kantor = () => scopeKantor(analis)
const RAPAT = 1
const [GAWAI_A, GAWAI_B] = ['a'.repeat(16), 'b'.repeat(16)]

/** As the owner, past every guard: the day comes. */
async function atur(sql: string, isi: unknown[] = []): Promise<void> {
  await admin.query('SET session_replication_role = replica')
  await admin.query(sql, isi)
  await admin.query('SET session_replication_role = DEFAULT')
}
const keadaan = (nilai: string, tanggal = '2023-07-12', id = RAPAT): Promise<void> =>
  atur(`UPDATE rapat SET keadaan = $2, tanggal = $3, dimulai_pada = CASE WHEN $2 IN ('BERLANGSUNG', 'SELESAI') THEN now() END, ditutup_pada = CASE WHEN $2 = 'SELESAI' THEN now() END WHERE id = $1`, [id, nilai, tanggal])
const kodeKini = async (geser = 0, rapatId = RAPAT): Promise<{ penuh: string; pendek: string }> => kodeJendela(kunciHadir(), rapatId, jendelaPada((await queryTerbuka()).kiniMs + geser * JENDELA_DETIK * 1000))
let nomor = 0
const alamat = (): string => `192.0.2.${nomor++}`
async function tiketBaru(): Promise<string> {
  const hasil = await bukaPintu((await kodeKini()).penuh, alamat())
  if (!('tiket' in hasil)) throw new Error(hasil.sebab)
  return hasil.tiket
}
const kode = async (janji: Promise<unknown>): Promise<string> => janji.then(() => 'BERHASIL', (error: unknown) => String((error as { kode?: string }).kode ?? (error as Error).message))
const baris = async (id: number): Promise<Record<string, unknown>> => pasti((await admin.query<Record<string, unknown>>('SELECT * FROM undangan WHERE id = $1', [id])).rows[0])
const undanganId = async (jabatan: string, singkat: string): Promise<number> =>
  pasti((await admin.query<{ id: number }>('SELECT u.id FROM undangan u JOIN unit_masa m ON m.unit_id = u.unit_id WHERE rapat_id = 1 AND jabatan = $1 AND nama_singkat = $2', [jabatan, singkat])).rows[0]).id
const pintu = (tiket: string, id: number, isi: { nama?: string; gawai?: string; pengguna?: Pengguna } = {}) =>
  catatDiPintu({ tiket, gawai: isi.gawai ?? GAWAI_A, pengguna: isi.pengguna ?? null }, { undanganId: id, nama: isi.nama ?? null })

beforeAll(async () => {
  const db = await createSampleDatabase()
  pakaiDatabase(sebagaiLayanan(db.connectionString))
  admin = await bukaKlien(db.connectionString)
  const { rows: [a] } = await admin.query<{ id: string }>("SELECT id FROM pengguna WHERE username = 'analis'")
  const { rows: [o] } = await admin.query<{ id: string; unit: number }>("SELECT p.id, u.unit_id AS unit FROM pengguna p JOIN pengguna_unit u ON u.pengguna_id = p.id WHERE username = 'operator.dpupr'")
  analis = orang(pasti(a).id, 'ANALIS')
  operator = orang(pasti(o).id, 'OPERATOR', [pasti(o).unit])
  pembaca.kini = analis
  await susunUndangan(kantor(), { rapatId: RAPAT, kuorum: 50, ...ATURAN_AWAL.jabatan } as never)
})
beforeEach(async () => {
  pembaca.kini = analis
  await keadaan('BERLANGSUNG')
})
afterAll(async () => {
  await tutupLaju()
  await admin.end()
  await prisma().$disconnect()
})

describe('invitations', () => {
  test('are made of the units of the day, once, and follow the rule as it changes', async () => {
    const { undangan, hitung } = await loadKehadiran('1')
    expect(hitung.unit).toBeGreaterThan(60)
    expect(undangan.length).toBeGreaterThan(110)
    expect(undangan.filter(({ jabatan }) => jabatan === 'Camat')).toHaveLength(15)
    expect(await susunUndangan(kantor(), { rapatId: RAPAT, kuorum: 50, ...ATURAN_AWAL.jabatan } as never)).toMatchObject({ baru: 0, hapus: 0 })
    await tambahLuar(kantor(), { rapatId: RAPAT, luar: 'dpupr; Kepala Bidang Bina Marga' })
    const camat = await undanganId('Camat', pasti(undangan.find(({ jabatan }) => jabatan === 'Camat')).singkat)
    await catatHadir(kantor(), { rapatId: RAPAT, undanganId: camat })
    // the rule drops the heads of districts: who came stays, and so does what the office added
    expect(await susunUndangan(kantor(), { rapatId: RAPAT, kuorum: 60, ...ATURAN_AWAL.jabatan, KECAMATAN: [] } as never)).toMatchObject({ baru: 0, hapus: 29 })
    const sesudah = (await loadKehadiran('1')).undangan
    expect(sesudah.filter(({ jabatan }) => jabatan === 'Camat').map(({ id }) => id)).toEqual([camat])
    expect(sesudah.some(({ jabatan }) => jabatan === 'Kepala Bidang Bina Marga')).toBe(true)
    await batalHadir(kantor(), { rapatId: RAPAT, undanganId: camat, alasan: 'Uji' })
    expect(await susunUndangan(kantor(), { rapatId: RAPAT, kuorum: 50, ...ATURAN_AWAL.jabatan } as never)).toMatchObject({ baru: 29 })
  })

  test('offices outside come by lines, twice is once, and one that nobody came on can go', async () => {
    expect(await tambahLuar(kantor(), { rapatId: RAPAT, luar: 'Kodim uji; Komandan\nKantor Pertanahan uji; Kepala' })).toEqual({ baru: 2, lama: 0 })
    expect(await tambahLuar(kantor(), { rapatId: RAPAT, luar: 'KODIM UJI; komandan' })).toEqual({ baru: 0, lama: 1 })
    expect(await kode(tambahLuar(kantor(), { rapatId: RAPAT, luar: 'tanpa jabatan' }))).toBe('ISIAN_SALAH')
    const luar = pasti((await loadHadirRapat(RAPAT)).find(({ instansi }) => instansi === 'Kodim uji'))
    await pintu(await tiketBaru(), luar.id)
    expect(await kode(hapusUndangan(kantor(), { rapatId: RAPAT, undanganId: luar.id }))).toContain('RP116')
    await batalHadir(kantor(), { rapatId: RAPAT, undanganId: luar.id, alasan: 'Salah orang' })
    await hapusUndangan(kantor(), { rapatId: RAPAT, undanganId: luar.id })
    expect((await loadHadirRapat(RAPAT)).some(({ id }) => id === luar.id)).toBe(false)
  })
})

test('a draft that is deleted takes its invitations along, each in the trail', async () => {
  await admin.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
  const { rows: [draf] } = await admin.query<{ id: number; versi: number }>("INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, batas_bulan) VALUES (2023, 3, '2023-10-10', '08:00', '12:00', 'Aula', 'Bupati', 9) RETURNING id, versi")
  const { id, versi } = pasti(draf)
  const { jumlah } = await susunUndangan(kantor(), { rapatId: id, kuorum: 50, ...ATURAN_AWAL.jabatan } as never)
  await hapusRapat(kantor(), { rapatId: id, versi })
  expect((await admin.query('SELECT 1 FROM undangan WHERE rapat_id = $1', [id])).rowCount).toBe(0)
  expect((await admin.query("SELECT 1 FROM jejak WHERE tabel = 'undangan' AND tindakan = 'DELETE' AND (sebelum ->> 'rapat_id')::int = $1", [id])).rowCount).toBe(jumlah)
})

describe('the door', () => {
  test('ticks whoever holds the code of the moment, once, without an account', async () => {
    const id = await undanganId('Kepala', 'DPUPR')
    const tiket = await tiketBaru()
    expect(await pintu(tiket, id, { nama: 'Nama Uji' })).toMatchObject({ keadaan: 'TERCATAT', jabatan: 'Kepala' })
    expect(await baris(id)).toMatchObject({ hadir_cara: 'QR', hadir_oleh: 'sistem:hadir', gawai: GAWAI_A })
    // the ticket is used: on another invitation it is none
    expect(await kode(pintu(tiket, await undanganId('Sekretaris', 'DPUPR')))).toBe('TIDAK_BERHAK')
    expect((await loadHadirRapat(RAPAT)).find((satu) => satu.id === id)).toMatchObject({ nama: 'Nama Uji', cara: 'QR' })
  })

  test('takes no code of an old window, of the next one, of another key or of no kind', async () => {
    expect(await bukaPintu((await kodeKini(-2)).penuh, alamat())).toEqual({ sebab: 'lewat' })
    expect(await bukaPintu((await kodeKini(-2)).pendek, alamat())).toEqual({ sebab: 'lewat' })
    expect(await bukaPintu((await kodeKini(2)).penuh, alamat())).toEqual({ sebab: 'salah' })
    expect(await bukaPintu('A'.repeat(22), alamat())).toEqual({ sebab: 'salah' })
    expect(await bukaPintu('x', alamat())).toEqual({ sebab: 'salah' })
  })

  test('gives a ticket to one browser: another has none, an old one is none, and it opens no other meeting', async () => {
    const id = await undanganId('Sekretaris', 'DPUPR')
    expect(await kode(pintu('bukan tiket', id))).toBe('TIDAK_BERHAK')
    const tiket = await tiketBaru()
    await admin.query('UPDATE hadir_tiket SET berlaku_sampai = now() WHERE sidik = $1', [sidik(tiket)])
    expect(await kode(pintu(tiket, id))).toBe('TIDAK_BERHAK')
    await atur(`INSERT INTO rapat (id, tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, batas_bulan, keadaan, dimulai_pada, diubah_oleh) OVERRIDING SYSTEM VALUE
      VALUES (902, 2023, 4, '2023-11-01', '08:00', '12:00', 'Aula lain', 'Bupati', 10, 'BERLANGSUNG', now(), 'uji')`)
    await tambahLuar(kantor(), { rapatId: 902, luar: 'Instansi lain; Kepala' })
    const lain = pasti((await loadHadirRapat(902))[0]).id
    expect(await kode(pintu(await tiketBaru(), lain))).toBe('TIDAK_DITEMUKAN')
    expect((await baris(lain)).hadir_pada).toBeNull()
    await keadaan('SELESAI', '2023-11-01', 902)
  })

  test('is open on the day of a frozen meeting and while it is held, and at no other time', async () => {
    const id = await undanganId('Kasubbag Keuangan', 'DPUPR')
    const tiket = await tiketBaru()
    const { rows: [kini] } = await admin.query<{ hari: string }>("SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date::text AS hari")
    for (const [nilai, hari] of [['DRAF', pasti(kini).hari], ['DIBEKUKAN', '2023-07-12'], ['SELESAI', pasti(kini).hari]] as const) {
      await keadaan(nilai, hari)
      expect(await bukaPintu((await kodeKini()).penuh, alamat()), nilai).toEqual({ sebab: 'salah' })
      expect(await kode(loadIsiLayar(analis, RAPAT)), nilai).toBe('HADIR_TUTUP')
      // a ticket that was given before opens nothing either: the database refuses
      expect(await kode(pintu(tiket, id)), nilai).toContain('RP115')
      expect(await kode(catatHadir(kantor(), { rapatId: RAPAT, undanganId: id })), nilai).toContain('RP115')
    }
    await keadaan('DIBEKUKAN', pasti(kini).hari)
    expect(await pintu(tiket, id)).toMatchObject({ keadaan: 'TERCATAT' })
  })

  test('lets a hall of 130 pass behind one address, and stops a guesser there without closing it', async () => {
    const hall = '198.51.100.7'
    for (let i = 0; i < 130; i++) expect(await bukaPintu((await kodeKini())[i % 2 === 0 ? 'pendek' : 'penuh'], hall)).toHaveProperty('tiket')
    for (let i = 0; i < BATAS_KODE_HADIR.points; i++) expect(await bukaPintu('aaaaaaaa', hall)).toEqual({ sebab: 'salah' })
    expect(await kode(bukaPintu('bbbbbbbb', hall))).toBe('TERLALU_SERING')
    expect(await kode(bukaPintu((await kodeKini()).pendek, hall))).toBe('TERLALU_SERING')
    expect(await bukaPintu((await kodeKini()).penuh, hall)).toHaveProperty('tiket')
    expect(await bukaPintu((await kodeKini()).pendek, alamat())).toHaveProperty('tiket')
  })

  test('a whole hall that types at the same moment is not locked out by its own number', async () => {
    const hall = '198.51.100.8'
    await Promise.all(Array.from({ length: BATAS_KODE_HADIR.points + 40 }, async () => kode(bukaPintu((await kodeKini()).pendek, hall))))
    expect(await bukaPintu((await kodeKini()).pendek, hall)).toHaveProperty('tiket')
  })

  test('one ticket asks about a few invitations that are taken, not about all of them', async () => {
    const [id, tiket] = [await undanganId('Kasubbag Keuangan', 'Disdikbud'), await tiketBaru()]
    await pintu(await tiketBaru(), id, { nama: 'Orang Lain' })
    for (let i = 0; i < TANYA_TIKET; i++) expect(await pintu(tiket, id, { gawai: GAWAI_B })).toMatchObject({ keadaan: 'SUDAH_ADA' })
    expect(await kode(pintu(tiket, id, { gawai: GAWAI_B }))).toBe('TIDAK_BERHAK')
    expect(await kode(pintu(tiket, await undanganId('Sekretaris', 'Disdikbud'), { gawai: GAWAI_B }))).toBe('TIDAK_BERHAK')
    await batalHadir(kantor(), { rapatId: RAPAT, undanganId: id, alasan: 'Uji' })
  })

  test('of two at once on one invitation one is ticked, the other is told by whom, and the office is asked', async () => {
    const id = await undanganId('Kepala', 'Dinkes')
    const [a, b] = [await tiketBaru(), await tiketBaru()]
    const hasil = await Promise.all([pintu(a, id, { nama: 'Siti Uji' }), pintu(b, id, { nama: 'Budi Uji', gawai: GAWAI_B })])
    expect(hasil.map((satu) => satu.keadaan).sort()).toEqual(['SUDAH_ADA', 'TERCATAT'])
    expect(JSON.stringify(hasil.find((satu) => satu.keadaan === 'SUDAH_ADA'))).toMatch(/kode QR atas nama [SB]\. U\./)
    expect((await baris(id)).ditanya_pada).not.toBeNull()
    expect((await admin.query("SELECT 1 FROM jejak WHERE tabel = 'undangan' AND kunci = $1 AND sebelum ->> 'hadir_pada' IS NULL AND sesudah ->> 'hadir_pada' IS NOT NULL", [String(id)])).rowCount).toBe(1)
    await jawabTanya(kantor(), { rapatId: RAPAT, undanganId: id })
    expect((await baris(id)).ditanya_pada).toBeNull()
  })

  test('knows whoever is signed in for that very unit, and nobody for another', async () => {
    const [milik, lain] = [await undanganId('Sekretaris', 'DPUPR'), await undanganId('Sekretaris', 'Dinkes')]
    await pintu(await tiketBaru(), milik, { pengguna: operator })
    await pintu(await tiketBaru(), lain, { pengguna: operator })
    expect((await baris(milik)).hadir_oleh).toBe(operator.id)
    expect((await baris(lain)).hadir_oleh).toBe('sistem:hadir')
    const { undangan } = await loadKehadiran('1')
    expect(undangan.find(({ id }) => id === milik)?.nama).not.toBeNull()
    expect(undangan.find(({ id }) => id === lain)).toMatchObject({ nama: null })
    expect(undangan.find(({ id }) => id === lain)?.seGawai).toBeGreaterThan(1)
  })
})

describe('the office', () => {
  test('ticks once, takes back with a reason, adds who came uninvited; all of it in the trail by its account', async () => {
    const id = await undanganId('Kasubbag Keuangan', 'Dinkes')
    await catatHadir(kantor(), { rapatId: RAPAT, undanganId: id })
    const pada = (await baris(id)).hadir_pada
    expect((await catatHadir(kantor(), { rapatId: RAPAT, undanganId: id })).pesan).toContain('sudah dicatat hadir')
    expect((await baris(id)).hadir_pada).toEqual(pada)
    await batalHadir(kantor(), { rapatId: RAPAT, undanganId: id, alasan: 'Salah baris' })
    expect(await baris(id)).toMatchObject({ hadir_pada: null, alasan_batal: 'Salah baris' })
    const rekan = scopeKantor(orang('rekan', 'ADMIN')) // her own reason is kept nowhere: she is told whose stands
    await batalHadir(kantor(), { rapatId: RAPAT, undanganId: id, alasan: 'Salah baris' })
    await expect(batalHadir(rekan, { rapatId: RAPAT, undanganId: id, alasan: 'Belum datang' })).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/Kehadiran Kasubbag Keuangan, Dinkes sudah dibatalkan .*“Salah baris”/) as unknown })
    const jejak = await admin.query<{ pelaku: string }>("SELECT pelaku FROM jejak WHERE tabel = 'undangan' AND kunci = $1 AND tindakan = 'UPDATE'", [String(id)])
    expect(jejak.rows.map(({ pelaku }) => pelaku)).toEqual([analis.id, analis.id])
    await tambahTamu(kantor(), { rapatId: RAPAT, instansi: 'dinkes', jabatan: 'Staf uji', nama: 'Tamu Uji' })
    expect(await kode(tambahTamu(kantor(), { rapatId: RAPAT, instansi: 'Dinkes', jabatan: 'Kepala', nama: null }))).toBe('ISIAN_SALAH')
    const { undangan, panel } = await loadKehadiran('1')
    const tamu = pasti(undangan.find(({ tamu: tanpa }) => tanpa))
    expect(tamu).toMatchObject({ jabatan: 'Staf uji', nama: 'Tamu Uji', singkat: 'Dinkes' })
    panel.forEach(periksaPanel)
    expect([(await loadHadirRapat(RAPAT)).filter((satu) => satu.tamu).length, (await queryJumlah(RAPAT)).hadir]).toEqual([1, undangan.filter(({ pada: datang, tamu: tanpa }) => datang !== null && !tanpa).length])
    await batalHadir(kantor(), { rapatId: RAPAT, undanganId: tamu.id, alasan: 'Keliru' })
    expect((await loadHadirRapat(RAPAT)).some(({ id: ini }) => ini === tamu.id)).toBe(false)
    await expect(batalHadir(rekan, { rapatId: RAPAT, undanganId: tamu.id, alasan: 'Bukan tamu' })).rejects.toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/Staf uji, Dinkes sudah dibatalkan .*“Keliru”/) as unknown })
  })

  test('erases names, which stand in no trail, also after the meeting is closed; everything else is closed then', async () => {
    const id = await undanganId('Kepala', 'DPUPR')
    expect((await admin.query("SELECT 1 FROM jejak WHERE tabel = 'undangan' AND (sebelum::text || sesudah::text) LIKE '%Nama Uji%'")).rowCount).toBe(0)
    // a name has no trail, so none comes for somebody who has not come, nor once the list is closed
    await gagalKantor(admin, `INSERT INTO undangan_nama (undangan_id, nama) SELECT id, 'Tidak Datang' FROM undangan WHERE rapat_id = ${RAPAT} AND hadir_pada IS NULL LIMIT 1`, 'RP115')
    await keadaan('SELESAI')
    expect(await hapusNama(kantor(), RAPAT, id)).toBe(1)
    expect((await loadHadirRapat(RAPAT)).find((satu) => satu.id === id)).toMatchObject({ nama: null, cara: 'QR' })
    expect((await baris(id)).nama_dihapus_pada).not.toBeNull()
    expect(await hapusNama(kantor(), RAPAT, null)).toBeGreaterThan(0)
    expect((await admin.query('SELECT 1 FROM undangan_nama')).rowCount).toBe(0)
    await gagalKantor(admin, `INSERT INTO undangan_nama (undangan_id, nama) VALUES (${id}, 'Nama Susulan')`, 'RP115')
    expect(await kode(batalHadir(kantor(), { rapatId: RAPAT, undanganId: id, alasan: 'Uji' }))).toContain('RP115')
    for (const kerja of [() => tambahLuar(kantor(), { rapatId: RAPAT, luar: 'Terlambat; Kepala' }), () => susunUndangan(kantor(), { rapatId: RAPAT, kuorum: 10, ...ATURAN_AWAL.jabatan } as never)]) expect(await kode(kerja())).toBe('HADIR_TUTUP')
  })
})

describe('rights', () => {
  test('the database lets the door tick and nothing else, and nobody rewrite a tick', async () => {
    const id = await undanganId('Kepala', 'Dinkes')
    const coba = async (pelaku: string, lingkup: string, sql: string): Promise<string> => {
      await admin.query('BEGIN')
      await admin.query("SELECT set_config('app.pelaku', $1, true), set_config('app.lingkup', $2, true), set_config('app.sumber', 'form', true)", [pelaku, lingkup])
      return admin.query(sql).then(() => 'BERHASIL', (error: unknown) => String((error as { code?: string }).code)).finally(() => admin.query('ROLLBACK'))
    }
    const [batal, milik] = [`UPDATE undangan SET hadir_pada = NULL, hadir_cara = NULL, hadir_oleh = NULL, gawai = NULL, alasan_batal = 'Uji' WHERE id = ${id}`, (await baris(id)).unit_id as number]
    for (const [pelaku, lingkup] of [['sistem:hadir', '*'], ['sistem:hadir', String(milik)], [operator.id, String(milik)]] as const) {
      expect(await coba(pelaku, lingkup, batal)).toBe('RP002')
      expect(await coba(pelaku, lingkup, `DELETE FROM undangan WHERE id = ${id}`)).toBe('RP002')
      expect(await coba(pelaku, lingkup, `INSERT INTO undangan (rapat_id, tahun, unit_id, jabatan) VALUES (1, 2023, ${milik}, 'Penyusup')`)).toBe('RP002')
      expect(await coba(pelaku, lingkup, `UPDATE undangan SET hadir_pada = now(), hadir_cara = 'MANUAL', hadir_oleh = 'x' WHERE unit_id = ${milik} AND hadir_pada IS NULL`)).toBe('RP002')
    }
    for (const sql of [batal.replace("'Uji'", 'NULL'), ...["hadir_pada = now() - interval '1 hour'", "jabatan = 'Lain'"].map((isi) => `UPDATE undangan SET ${isi} WHERE id = ${id}`)]) expect(await coba(analis.id, '*', sql)).toBe('RP116')
    expect(await coba(analis.id, '*', batal)).toBe('BERHASIL')
  })

  test('a unit sees its own invitations without names, and neither the list nor the code', async () => {
    pembaca.kini = operator
    const ringkas = await loadRingkasHadir(RAPAT)
    expect(ringkas.jenis === 'UNIT' && ringkas.undangan.length > 0 && ringkas.undangan.every((satu) => satu.unitId === operator.unitIds[0] && !('nama' in satu))).toBe(true)
    await expect(loadHadirRapat(RAPAT)).rejects.toThrow('404')
    await expect(loadKehadiran('1')).rejects.toThrow('404')
    expect(await kode(loadTandaHadir(operator, RAPAT))).toBe('TIDAK_DITEMUKAN')
    for (const peran of ['OPERATOR', 'KEPALA', 'PIMPINAN', 'PENGAWAS'] as const) expect(await kode(loadIsiLayar(orang('x', peran), RAPAT))).toBe('TIDAK_DITEMUKAN')
    expect(await kode(loadIsiLayar(analis, 99999999))).toBe('TIDAK_DITEMUKAN')
    const { alamat, sisaMs } = await loadIsiLayar(analis, RAPAT)
    expect([alamat, sisaMs > 0]).toEqual(['rakor.uji/hadir', true])
  })
})
