import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as Gate from '@/lib/dasar/akses/gate'
import { scopeBaca, scopeKantor, scopeUnit } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { padaSatuSaat } from '@/lib/dasar/database/saat'
import { BAHAN, BAHAN_UNIT, HALAMAN, LUAR_BEKU } from '@/lib/lihat/halaman/loaders'
import type { DataKendala } from '@/lib/lihat/kendala/types'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { kedudukan } from '@/lib/lapor/tindak-lanjut/utils'
import type { DataDak } from '@/lib/lihat/panel/dak/data'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import type { DataPengadaan } from '@/lib/lihat/panel/pengadaan/data'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import { kunciUnit } from '@/lib/rakor/bekuan/constants'
import { queryBahan } from '@/lib/rakor/bekuan/data'
import { bacaKode } from '@/lib/rakor/bekuan/kode'
import { loadBekuan, loadHalamanBeku, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import { bekukan } from '@/lib/rakor/bekuan/mutations'
import { querySatuRapat } from '@/lib/rakor/rapat/data'
import { simpanRapat } from '@/lib/rakor/rapat/mutations'
import { skemaRapat } from '@/lib/rakor/rapat/schema'
import { kaki } from '@/lib/rakor/dokumen/bersama'
import { loadBanding, loadPanelDua } from '@/lib/rakor/banding/loaders'
import { loadPosisi } from '@/lib/posisi/loaders'
import { teks, uang } from '@/lib/lihat/panel/sel'
import { jarakHari } from '@/lib/realisasi/hari'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, sebagaiLayanan } from '@/tests/support/lingkungan'
import { periksaPanel } from '@/tests/support/panel'
import { pasti } from '@/tests/support/pasti'

// A meeting freezes the position of July 2023, the open month of the sample year, while its units go on entering.
const orang = (peran: Pengguna['peran'], unitIds: number[] = []): Pengguna => ({ id: 'uji', peran, unitIds }) as unknown as Pengguna
const pembaca = vi.hoisted(() => ({ kini: null as Pengguna | null }))
vi.mock('@/lib/dasar/akses/gate', async (asli) => ({
  ...(await asli<typeof Gate>()),
  requirePengguna: () => Promise.resolve(pembaca.kini),
  requirePeran: (...peran: string[]) => (peran.includes(pembaca.kini?.peran ?? '') ? Promise.resolve(pembaca.kini) : Promise.reject(new Error('404'))),
}))
const ANALIS = orang('ANALIS')
const kantor = scopeKantor(ANALIS)

let db: TestDatabase
let admin: pg.Client
let layanan: pg.Client
const buka = async (alamat: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: alamat })
  await client.connect()
  return client
}
/** day of the meetings here */
const hari = '2023-08-16'
const RAPAT = ['08:00', '12:00', 'Aula', 'Bupati']
const buatRapat = async (triwulan: number, batas: number): Promise<number> => {
  await admin.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
  const { rows } = await admin.query<{ id: number }>('INSERT INTO rapat (tahun, triwulan, tanggal, mulai, selesai, tempat, pemimpin_jabatan, batas_bulan) VALUES (2023, $1, $2, $3, $4, $5, $6, $7) RETURNING id',
    [triwulan, hari, ...RAPAT, batas])
  return pasti(rows[0]).id
}
const banyak = async (rapatId: number): Promise<number> => Number((await admin.query<{ n: string }>('SELECT count(*) AS n FROM bekuan WHERE rapat_id = $1', [rapatId])).rows[0]?.n)

beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
  pembaca.kini = ANALIS
  admin = await buka(db.connectionString)
  layanan = await buka(sebagaiLayanan(db.connectionString))
})
afterAll(async () => {
  await admin.end()
  await layanan.end()
  await prisma().$disconnect()
})

test('every page of panels is frozen, or the list says why it is not', () => {
  expect([...Object.keys(BAHAN), ...Object.keys(LUAR_BEKU)].sort()).toEqual(Object.keys(HALAMAN).sort())
})

describe('one moment', () => {
  let rapatId: number
  let lain = true
  let simpanan = 0

  beforeAll(async () => {
    rapatId = await buatRapat(3, 7)
    const { rows } = await admin.query<{ baris: number }>('SELECT baris_id AS baris FROM realisasi WHERE tahun = 2023 AND bulan = 7 ORDER BY baris_id')
    const menulis = (async () => {
      const penulis = await buka(db.connectionString)
      await penulis.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
      // the units' door is of no matter here, only that figures go on changing
      await penulis.query('ALTER TABLE realisasi DISABLE TRIGGER jaga_periode')
      for (let i = 0; lain; i += 1) {
        await penulis.query('UPDATE realisasi SET nilai = nilai + 1.01 WHERE baris_id = $1 AND bulan = 7', [pasti(rows[(i * 37) % rows.length]).baris])
        simpanan += 1
      }
      await penulis.query('ALTER TABLE realisasi ENABLE TRIGGER jaga_periode')
      await penulis.end()
    })()
    const mulai = performance.now()
    expect(await bekukan(kantor, { rapatId, urutan: 1 })).toEqual({ urutan: 1, sudahAda: false })
    console.info(`Dibekukan dalam ${Math.round(performance.now() - mulai)} ms, ${simpanan} simpanan di sela`)
    lain = false
    await menulis
  })

  test('units saved all the while', () => expect(simpanan).toBeGreaterThan(50))

  test('the parts are of one moment: the regency is the sum of its units, page by page', async () => {
    const [bekuan] = await loadBekuan(rapatId)
    const isi = await loadRingkasanBeku(pasti(bekuan))
    if (isi.keadaan !== 'ADA') throw new Error(isi.keadaan)
    const { kabupaten, unit } = isi.data
    const { rows: [ukuran] } = await admin.query<{ n: string; besar: string }>('SELECT count(*) AS n, pg_size_pretty(sum(length(isi))) AS besar FROM bekuan_bahan')
    console.info(`${ukuran?.n} bagian, ${ukuran?.besar}`)
    expect(unit.length).toBeGreaterThan(60)
    const halaman = await Promise.all(unit.map(async ({ posisi }) => bacaKode(pasti(await queryBahan(pasti(bekuan).id, kunciUnit(posisi.kunci))).isi) as DataPanelUnit))
    expect(jumlah(halaman.flatMap(({ capaian }) => capaian.posisi.realisasi ?? []))).toBe(kabupaten.posisi.realisasi)
    for (const [i, { capaian }] of halaman.entries()) expect(capaian.posisi.realisasi).toBe(unit[i]?.posisi.realisasi)
    const kesenjangan = bacaKode(pasti(await queryBahan(pasti(bekuan).id, 'kesenjangan')).isi) as DataKesenjangan
    expect(kesenjangan.seluruh.posisi.realisasi).toBe(kabupaten.posisi.realisasi)
    expect(jumlah(kesenjangan.sub.flatMap(({ capaian }) => capaian.posisi.realisasi ?? []) as Sen[])).toBe(kabupaten.posisi.realisasi)
  })

  test('the same number asked for again makes no second one, a later number makes one', async () => {
    expect(await bekukan(kantor, { rapatId, urutan: 1 })).toEqual({ urutan: 1, sudahAda: true })
    await expect(bekukan(kantor, { rapatId, urutan: 3 })).rejects.toMatchObject({ kode: 'BERSAMAAN' })
    const dua = await Promise.allSettled([bekukan(kantor, { rapatId, urutan: 2 }), bekukan(kantor, { rapatId, urutan: 2 })])
    expect(dua.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(dua.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kode: 'TERLALU_SERING' } })
    expect(await banyak(rapatId)).toBe(2)
    expect((await loadBekuan(rapatId)).map(({ urutan }) => urutan)).toEqual([2, 1])
  })

  test('a meeting about December is held in January: what is due counts from its day, not from the last of the year', async () => {
    const periode = await loadPeriode({ tahun: '2023', bulan: '7' })
    const januari = '2024-01-10'
    const muat = (apa: (typeof BAHAN)[string] | undefined, satu = januari) => pasti(apa).muat({ periode, sejak: null, hari: satu, unitId: '3' })
    for (const satu of [januari, '2023-12-31']) {
      const [ringkasan, dak, unit] = [await muat(BAHAN.ringkasan, satu) as DataRingkasan, await muat(BAHAN.dak, satu) as DataDak, await muat(BAHAN_UNIT, satu) as DataPanelUnit]
      expect([ringkasan.dak.hari, dak.hari, unit.tindak.hari]).toEqual([satu, satu, satu])
      // the page of the year has no day of the next: its address asks for none
      expect(dak.kueri.includes('&hari=')).toBe(satu !== januari)
      const panel = pasti(BAHAN.ringkasan).susun(ringkasan).find(({ kunci }) => kunci === 'ringkasan-keputusan')
      expect(panel?.bacaan).toContain(satu === januari ? 'Per 10 Januari 2024.' : 'Per 31 Desember 2023.')
      // due on 31 December: over by ten days, or not yet
      const [putusan] = ringkasan.keputusan.map((item) => kedudukan({ ...item, tutup: null, rapat: item.rapat.map((rapat) => ({ ...rapat, tenggat: '2023-12-31' })) }, ringkasan.dak.hari).lewat)
      expect(putusan).toBe(satu === januari ? 10 : 0)
    }
  })

  test('what was frozen draws what the live pages draw of the same data', async () => {
    const [bekuan] = await loadBekuan(rapatId)
    const periode = await loadPeriode({ tahun: '2023', bulan: '7' })
    const sejak = 3 // the sample's meeting before was of March
    for (const [kunci, { muat, susun }] of Object.entries(BAHAN)) {
      const beku = await loadHalamanBeku(pasti(bekuan), kunci)
      if (beku.keadaan !== 'ADA') throw new Error(`${kunci}: ${beku.keadaan}`)
      expect(beku.panel, kunci).toEqual(susun(await muat({ periode, sejak, hari })))
      beku.panel.forEach(periksaPanel)
    }
    const [unitId, panel] = ['3', BAHAN_UNIT.susun(await BAHAN_UNIT.muat({ periode, sejak, hari, unitId: '3' }))]
    expect(await loadHalamanBeku(pasti(bekuan), 'unit', unitId)).toMatchObject({ keadaan: 'ADA', panel })
    panel.forEach(periksaPanel)
  })

  test('later corrections change the live page and not a byte of the frozen one', async () => {
    const [bekuan] = await loadBekuan(rapatId)
    const semula = await queryBahan(pasti(bekuan).id, 'ringkasan')
    await admin.query("BEGIN; SELECT set_config('app.pelaku', 'uji', true), set_config('app.lingkup', '*', true), set_config('app.sumber', 'form', true); ALTER TABLE realisasi DISABLE TRIGGER jaga_periode; UPDATE realisasi SET nilai = nilai + 1000000 WHERE tahun = 2023 AND bulan = 7 AND baris_id = (SELECT min(baris_id) FROM realisasi WHERE tahun = 2023 AND bulan = 7); ALTER TABLE realisasi ENABLE TRIGGER jaga_periode; COMMIT")
    expect(await queryBahan(pasti(bekuan).id, 'ringkasan')).toEqual(semula)
    const isi = await loadRingkasanBeku(pasti(bekuan))
    const [kini] = await loadPosisi({ tahun: 2023, bulan: 7, versi: 'berlaku', per: 'kabupaten' })
    expect(isi.keadaan === 'ADA' && (kini?.realisasi ?? 0n) - (isi.data.kabupaten.posisi.realisasi ?? 0n)).toBe(100_000_000n)
    // the meeting's page names the one unit, by how much, and who it was
    const [panel] = pasti(await loadBanding(pasti(bekuan)))
    pasti(panel && [panel]).forEach(periksaPanel)
    expect(panel?.judul).toMatch(/^Satu unit kini berbeda dari posisi beku, realisasi bertambah Rp1/)
    expect(panel?.tabel.baris.map(({ sel }) => [sel.realisasi, sel.pagu, sel.oleh])).toEqual([[uang(sen(100_000_000n)), uang(sen(0n)), teks(expect.stringMatching(/^uji, /) as unknown as string, '1 perubahan')]])
  })

  test('neither the serving role nor its owner changes it, and nothing is added later', async () => {
    const gagal = (client: pg.Client, sql: string, kode: string) => expect(client.query(sql), sql).rejects.toMatchObject({ code: kode })
    await gagal(layanan, "UPDATE bekuan_bahan SET isi = 'x'", '42501')
    await gagal(layanan, 'DELETE FROM bekuan', '42501')
    for (const sql of ["UPDATE bekuan_bahan SET isi = 'x'", 'DELETE FROM bekuan_bahan', 'UPDATE bekuan SET bagian = 1', 'DELETE FROM bekuan', 'TRUNCATE bekuan_bahan']) await gagal(admin, sql, 'RP005')
    await layanan.query("SELECT set_config('app.pelaku', 'uji', false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)")
    await gagal(layanan, "INSERT INTO bekuan_bahan SELECT bekuan_id, 'tambahan', 1, isi, sha256 FROM bekuan_bahan LIMIT 1", 'RP005')
    await gagal(layanan, `UPDATE rapat SET keadaan = 'DRAF' WHERE id = ${rapatId}`, 'RP111')
    await gagal(layanan, `UPDATE rapat SET batas_bulan = 6 WHERE id = ${rapatId}`, 'RP111')
    await gagal(layanan, `DELETE FROM rapat WHERE id = ${rapatId}`, 'RP111')
    await layanan.query("SELECT set_config('app.lingkup', '1', false)")
    await gagal(layanan, `UPDATE rapat SET tempat = 'Tempat lain' WHERE id = ${rapatId}`, 'RP002')
  })

  test('the check finds a forged part', async () => {
    const bekuan = async () => (await periksaSemua(db.connectionString)).temuan.filter(({ jenis }) => jenis === 'bekuan')
    expect(await bekuan()).toEqual([])
    await admin.query(`SET session_replication_role = replica; ALTER TABLE bekuan_bahan DROP CONSTRAINT bekuan_bahan_check; UPDATE bekuan_bahan SET isi = replace(isi, '"bulan":7', '"bulan":8') WHERE kunci = 'ringkasan' AND bekuan_id = 1; SET session_replication_role = DEFAULT`)
    expect(await bekuan()).toMatchObject([{ apa: expect.stringContaining('ringkasan') as unknown }])
    const lama = pasti((await loadBekuan(rapatId)).find(({ urutan }) => urutan === 1))
    expect(await loadHalamanBeku(lama, 'ringkasan')).toEqual({ keadaan: 'RUSAK' })
    // made to fit throughout: the trail remembers the hash of the whole
    await admin.query(`SET session_replication_role = replica; UPDATE bekuan_bahan SET sha256 = encode(sha256(convert_to(isi, 'UTF8')), 'hex') WHERE bekuan_id = 1;
      UPDATE bekuan SET sha256 = (SELECT encode(sha256(convert_to(string_agg(kunci || ' ' || bentuk || ' ' || sha256, E'\\n' ORDER BY kunci COLLATE "C"), 'UTF8')), 'hex') FROM bekuan_bahan WHERE bekuan_id = 1) WHERE id = 1; SET session_replication_role = DEFAULT`)
    expect(await bekuan()).toMatchObject([{ apa: 'Sidik posisi beku tidak sama dengan yang tercatat pada jejak.' }])
  })
})

test('a connection that is lost half way leaves nothing, and the next try is not kept waiting', async () => {
  const rapatId = await buatRapat(4, 6)
  const putus = (async () => {
    for (let i = 0; i < 400; i += 1) {
      const { rowCount } = await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < clock_timestamp() - interval \'400 ms\' AND backend_xmin IS NOT NULL')
      if ((rowCount ?? 0) > 0) return true
      await new Promise((lanjut) => setTimeout(lanjut, 20))
    }
    return false
  })()
  await expect(bekukan(kantor, { rapatId, urutan: 1 })).rejects.toThrow(/./)
  expect(await putus).toBe(true)
  expect(await banyak(rapatId)).toBe(0)
  expect((await admin.query('SELECT keadaan FROM rapat WHERE id = $1', [rapatId])).rows).toEqual([{ keadaan: 'DRAF' }])
  // its place is free again
  expect((await admin.query('SELECT 1 FROM bekuan_kemajuan')).rows).toEqual([])
})

test('within one moment a write is refused', async () => {
  await expect(padaSatuSaat(() => prisma().$executeRaw`UPDATE periode SET bulan = bulan WHERE FALSE`)).rejects.toThrow(/read-only/)
})

test('whoever is of a unit neither freezes nor reads what was frozen', async () => {
  const operator = orang('OPERATOR', [3])
  expect(() => scopeKantor(operator)).toThrow(/berhak/)
  for (const scope of [scopeBaca(operator), scopeUnit(operator, 3, 'tulis'), scopeBaca(orang('PIMPINAN'))]) await expect(bekukan(scope, { rapatId: 1, urutan: 1 })).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  pembaca.kini = operator
  try {
    for (const baca of [() => loadBekuan(1), () => loadHalamanBeku({ id: 1 }, 'unit', '3'), () => loadRingkasanBeku({ id: 1 })]) await expect(baca()).rejects.toThrow('404')
  } finally {
    pembaca.kini = ANALIS
  }
})

test('is a side of the page of two sides, parted as it was frozen, and the parts are all of it', async () => {
  pembaca.kini = ANALIS
  const { rows } = await admin.query<{ id: string }>("SELECT rapat_id || '-' || urutan AS id FROM bekuan ORDER BY id DESC LIMIT 1")
  const beku = `beku-${pasti(rows[0]).id}`
  for (const per of ['unit', 'jenisBelanja', 'subKegiatan']) {
    const urai = pasti((await loadPanelDua({ kiri: beku, kanan: beku, per })).panel.find(({ kunci }) => kunci === 'banding-urai'))
    expect([urai.tabel.baris.length > 0, urai.tabel.jumlah?.sel.beda, urai.bacaan?.includes('berjumlah tepat')], per).toEqual([true, uang(sen(0n)), true])
  }
  const [program] = (await loadPanelDua({ kiri: beku, per: 'program' })).panel.filter(({ kunci }) => kunci === 'banding-urai')
  expect(program?.kosong?.judul).toContain('tidak memuat')
  await expect(loadPanelDua({ kiri: 'beku-99999-1' })).rejects.toThrow()
})

describe('a meeting before its cut-off is over', () => {
  const isi = { rapatId: null, versi: 0, tahun: 2023, triwulan: 4, tanggal: '2023-03-20', mulai: '08:30', selesai: '12:00', tempat: 'Aula uji', pemimpinJabatan: 'Bupati', pemimpinNama: null, batasBulan: 3, apbdUrutan: null, pindah: false, dini: false }
  const kirim = (lain: Record<string, string>) => skemaRapat.safeParse({ ...isi, triwulan: 1, rapatId: '', pemimpinNama: '', apbdUrutan: 'berlaku', pindah: undefined, dini: undefined, ...lain })
  const berkas = async (rapatId: number) => ({ rapat: pasti((await querySatuRapat(rapatId)) ?? undefined), bekuan: pasti((await loadBekuan(rapatId))[0]) })
  let rapatId: number

  test('before its month has begun it is refused at the day, by the form and by the database', async () => {
    const salah = kirim({ batasBulan: '3', tanggal: '2023-02-20' })
    expect(salah.error?.issues).toMatchObject([{ path: ['tanggal'], message: expect.stringMatching(/Maret 2023, batas datanya, belum mulai.*paling awal 1 Maret 2023/) as unknown }])
    expect([kirim({ tanggal: '2023-03-01' }).success, kirim({ batasBulan: '2', tanggal: '2023-02-20' }).success]).toEqual([true, true])
    // a quarter has one meeting: that of before goes
    await admin.query('SET session_replication_role = replica; DELETE FROM bekuan_bahan WHERE bekuan_id IN (SELECT b.id FROM bekuan b JOIN rapat r ON r.id = b.rapat_id WHERE r.triwulan = 4); DELETE FROM bekuan WHERE rapat_id IN (SELECT id FROM rapat WHERE triwulan = 4); DELETE FROM rapat WHERE triwulan = 4; SET session_replication_role = DEFAULT')
    await expect(buatRapat(4, 9)).rejects.toMatchObject({ code: 'RP148' })
  })
  test('within it, it has to be known, once; moved to another such day it is asked again', async () => {
    await expect(simpanRapat(kantor, isi)).rejects.toMatchObject({ isian: { dini: expect.stringMatching(/31 Maret 2023, sesudah hari rapat 20 Maret 2023: angka Maret 2023 belum lengkap/) as unknown } })
    rapatId = (await simpanRapat(kantor, { ...isi, dini: true })).id
    expect(await simpanRapat(kantor, { ...isi, dini: true })).toEqual({ id: rapatId })
    const ubah = { ...isi, rapatId, versi: 1 }
    await simpanRapat(kantor, { ...ubah, tempat: 'Aula lain' })
    await expect(simpanRapat(kantor, { ...ubah, versi: 2, tanggal: '2023-03-21' })).rejects.toMatchObject({ isian: { dini: expect.any(String) as unknown } })
    await simpanRapat(kantor, { ...ubah, versi: 2, tanggal: '2023-03-31' })
    await simpanRapat(kantor, { ...ubah, versi: 3, tanggal: '2023-03-21', dini: true })
    for (const [tanggal, batas] of [['2023-02-28', 3], ['2023-03-21', 4]]) await expect(admin.query('UPDATE rapat SET tanggal = $2, batas_bulan = $3 WHERE id = $1', [rapatId, tanggal, batas])).rejects.toMatchObject({ code: 'RP148' })
  })
  test('frozen only where that is known; its parts count no day that has not been, and the papers say so', async () => {
    await expect(bekukan(kantor, { rapatId, urutan: 1 })).rejects.toMatchObject({ isian: { dini: expect.stringContaining('Maret 2023 belum berakhir pada 21 Maret 2023') as unknown } })
    expect(await bekukan(kantor, { rapatId, urutan: 1, dini: true })).toEqual({ urutan: 1, sudahAda: false })
    const { rapat, bekuan } = await berkas(rapatId)
    expect(kaki({ rapat, bekuan })).toContain(', Maret 2023 belum berakhir pada 21 Maret 2023')
    const [kendala, pengadaan] = await Promise.all(['kendala', 'pengadaan'].map(async (kunci) => bacaKode(pasti(await queryBahan(bekuan.id, kunci)).isi)))
    expect([(kendala as DataKendala).batas, (pengadaan as DataPengadaan).hari]).toEqual(['2023-03-20', '2023-03-21'])
    for (const { tenggat, lewat } of (kendala as DataKendala).semua) expect(lewat && (tenggat === null || tenggat >= '2023-03-21')).toBe(false)
    for (const { umur, kedudukan } of (pengadaan as DataPengadaan).paket) if (umur !== null) expect(umur).toBe(jarakHari(pasti(kedudukan.sejak ?? undefined), '2023-03-21'))
    // both are asked together, and come back together
    const ubah = { ...isi, rapatId, versi: rapat.versi, tanggal: '2023-03-22' }
    for (const jawab of [{}, { dini: true }, { pindah: true }]) await expect(simpanRapat(kantor, { ...ubah, ...jawab })).rejects.toMatchObject({ isian: { dini: expect.any(String) as unknown, pindah: expect.any(String) as unknown } })
    await simpanRapat(kantor, { ...ubah, dini: true, pindah: true })
  })
})
