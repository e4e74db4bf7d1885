import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import type { Capaian } from '@/lib/realisasi/capaian'
import { loadKinerjaUntuk } from '@/lib/lapor/kinerja/loaders'
import { kinerjaUnit, type DataKinerja } from '@/lib/lihat/panel/kinerja/data'
import { hitungKinerja } from '@/lib/realisasi/kinerja/capaian'
import { volumeToText, type Volume } from '@/lib/realisasi/kinerja/volume'
import { NAMA_PREDIKAT } from '@/lib/realisasi/predikat'
import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import type { Bentuk } from '@/lib/lihat/rfk/constants'
import { loadBahanRfk } from '@/lib/lihat/rfk/loaders'
import { susunRfk } from '@/lib/lihat/rfk/susun'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database'
import { pakaiDatabase, scopeUji } from '@/tests/support/lingkungan'
import { bacaHitung, periksaRumus, type LembarHitung } from '@/tests/support/rumus-buku'

const orang = (peran: Pengguna['peran'], unitIds: number[]): Pengguna => ({ id: 'uji', nama: 'Uji', username: 'uji', peran, unitIds, wajibGantiSandi: false, contoh: true })
const analis = orang('ANALIS', [])
const KINI = new Date('2023-07-20T02:30:00Z')
const JUNI = { tahun: 2023, bulan: 6 } as const
const JULI = { tahun: 2023, bulan: 7 } as const

let db: TestDatabase
beforeAll(async () => {
  db = await createSampleDatabase()
  pakaiDatabase(db.connectionString)
})
afterAll(async () => {
  await prisma().$disconnect()
  await db.drop()
})

const buat = async (bentuk: Bentuk, unit: number | undefined, periode: { tahun: number; bulan: number } = JUNI): Promise<LembarHitung[]> =>
  bacaHitung(await writeBuku(susunRfk(await loadBahanRfk(analis, { bentuk, ...periode, unit }, KINI))))

const barisIsi = (lembar: LembarHitung, cocok: (baris: readonly unknown[]) => boolean): number => lembar.baris.findIndex(cocok) + 1
const uang = (nilai: Sen | null): number | string => (nilai === null ? '–' : Number(senToText(nilai)))
/** As it is printed: two decimals of a percent. */
const persen = (nilai: unknown): unknown => (typeof nilai === 'number' ? Math.round(nilai * 1e4 + Math.sign(nilai) * 1e-7) : nilai)
const harap = (r: Rasio): number | string => bulatkanPersen(r) ?? '–'

/** The printed cells of a row beside the product's figures. */
function bandingkan(lembar: LembarHitung, baris: number, kolom: Record<string, Rasio | Sen | null>): void {
  for (const [huruf, nilai] of Object.entries(kolom)) {
    const sel = lembar.hitung(`${huruf}${baris}`)
    const pesan = `${lembar.nama}!${huruf}${baris}`
    if (nilai !== null && typeof nilai === 'object') expect(persen(sel), pesan).toBe(harap(nilai))
    else if (typeof sel === 'number') expect(Math.round(sel * 100), pesan).toBe(Number(nilai))
    else expect(sel, pesan).toBe(uang(nilai))
  }
}
const kolomA = (c: Capaian) => ({ H: c.posisi.pagu, I: c.posisi.realisasi, J: c.serapanPagu, K: c.target, L: c.deviasiRelatif, M: c.fisik })
const kolomB = (c: Capaian) => ({ D: c.posisi.pagu, E: c.posisi.realisasi, F: c.serapanPagu, G: c.target, H: c.deviasiRelatif, I: c.fisik })
const kolomC = (c: Capaian) => ({ E: c.posisi.pagu, G: c.targetFisik, H: c.fisik, J: c.posisi.angkas, K: c.target, L: c.posisi.realisasi, M: c.serapanPagu, P: c.sisaPagu })

const capaian = (per: 'kabupaten' | 'unit' | 'program' | 'kegiatan' | 'subKegiatan', unit?: number, periode: { tahun: number; bulan: number } = JUNI) =>
  loadCapaianUntuk(scopeUji('*'), { ...periode, versi: 'berlaku', per, filter: unit === undefined ? {} : { unitIds: [unit] } })

describe('layout A', () => {
  test.each([[2, JUNI], [8, JUNI], [2, JULI]] as const)('unit %i at %o: every level equals the one query', async (unit, periode) => {
    const [lembar] = await buat('A', unit, periode)
    if (!lembar) throw new Error('tanpa lembar')
    periksaRumus(lembar)
    const program = await capaian('program', unit, periode)
    const kegiatan = await capaian('kegiatan', unit, periode)
    const sub = await capaian('subKegiatan', unit, periode)
    const [jumlah] = await capaian('kabupaten', unit, periode)
    for (const [letak, daftar] of [[2, program], [3, kegiatan], [4, sub]] as const) {
      expect(daftar.length).toBeGreaterThan(0)
      for (const c of daftar) bandingkan(lembar, barisIsi(lembar, (baris) => baris[letak] === c.posisi.kode), kolomA(c))
    }
    const total = barisIsi(lembar, (baris) => baris[5] === 'TOTAL dan CATATAN KESIMPULAN KABAG ADBANG')
    if (jumlah) bandingkan(lembar, total, kolomA(jumlah))
    // the months of the lines, added up to the cut-off, are the anggaran kas of the query
    const kas = Array.from({ length: periode.bulan }, (_, i) => Number(lembar.hitung(`${String.fromCharCode(82 + i)}${total}`)))
    expect(Math.round(kas.reduce((a, b) => a + b, 0) * 100)).toBe(Number(jumlah?.posisi.angkas))
  })

  test('says whose, when, how old, which deviation, and what the product does not keep', async () => {
    const [lembar] = await buat('A', 2)
    const teks = lembar?.baris.flat().filter((isi) => typeof isi === 'string').join('\n') ?? ''
    for (const isi of ['Data per 30 Juni 2023', 'disusun 20 Juli 2023 pukul 09.30 WIB', 'DATA CONTOH', 'Deviasi relatif', 'Kolom kosong belum dicatat di aplikasi: RKA SIPD (Rp).']) expect(teks).toContain(isi)
    expect(teks).not.toContain('DRAF')
    const [juli] = await buat('A', 2, JULI)
    expect(juli?.baris.flat().join('\n')).toContain('DRAF: periode ini belum dikunci')
  })
})

test('layout B: each unit and the regency', async () => {
  const [lembar] = await buat('B', undefined)
  if (!lembar) throw new Error('tanpa lembar')
  periksaRumus(lembar)
  for (const c of await capaian('unit')) bandingkan(lembar, barisIsi(lembar, (baris) => baris[0] === c.posisi.kode && baris[1] === c.posisi.nama), kolomB(c))
  const [jumlah] = await capaian('kabupaten')
  const total = barisIsi(lembar, (baris) => baris[1] === 'JUMLAH')
  if (jumlah) bandingkan(lembar, total, kolomB(jumlah))
  expect(persen(lembar.hitung(`F${total}`))).toBe(3828)
  expect(persen(lembar.hitung(`G${total}`))).toBe(5329)
})

describe('layout C', () => {
  test.each([undefined, 2, 8])('of %s', async (unit) => {
    const [lembar] = await buat('C', unit)
    if (!lembar) throw new Error('tanpa lembar')
    periksaRumus(lembar)
    const [jumlah] = await capaian('kabupaten', unit)
    const total = barisIsi(lembar, (baris) => baris[2] === 'JUMLAH')
    if (jumlah) bandingkan(lembar, total, kolomC(jumlah))
    expect(persen(lembar.hitung(`F${total}`))).toBe(10_000)
    for (const c of await capaian(unit === undefined ? 'unit' : 'program', unit)) {
      bandingkan(lembar, barisIsi(lembar, (baris) => baris[1] === c.posisi.kode && (unit !== undefined || baris[3] === c.posisi.nama)), kolomC(c))
    }
  })
})

test('layout D: a sheet for each sub-kegiatan, its lines add up to it', async () => {
  const lembar = await buat('D', 8)
  const sub = await capaian('subKegiatan', 8)
  expect(lembar.map((satu) => satu.nama)).toEqual(sub.map((c) => c.posisi.kode).toSorted())
  for (const satu of lembar) {
    periksaRumus(satu)
    const c = sub.find((item) => item.posisi.kode === satu.nama)
    const total = barisIsi(satu, (baris) => baris[1] === 'JUMLAH')
    if (c) bandingkan(satu, total, { F: c.posisi.pagu, H: c.fisik, J: c.posisi.angkas, K: c.target, L: c.posisi.realisasi, M: c.serapanPagu, O: c.sisaPagu })
  }
})

describe('layout E', () => {
  test.each([undefined, 2])('of %s', async (unit) => {
    const [lembar] = await buat('E', unit)
    if (!lembar) throw new Error('tanpa lembar')
    periksaRumus(lembar)
    const [jumlah] = await capaian('kabupaten', unit)
    const total = barisIsi(lembar, (baris) => baris[2] === 'JUMLAH')
    const kolom = (c: Capaian) => ({ F: c.posisi.pagu, G: c.posisi.angkas, H: c.target, I: c.posisi.realisasi, J: c.serapanPagu, L: c.targetFisik, M: c.fisik })
    if (jumlah) bandingkan(lembar, total, kolom(jumlah))
    // points are printed in hundredths of a percent too
    expect(Math.round(Number(lembar.hitung(`K${total}`)) * 100)).toBe(jumlah ? bulatkanPersen(jumlah.deviasi) : null)
    expect(Math.round(Number(lembar.hitung(`N${total}`)) * 100)).toBe(jumlah ? bulatkanPersen(jumlah.deviasiFisik) : null)
    if (unit === undefined) for (const c of await capaian('unit')) bandingkan(lembar, barisIsi(lembar, (baris) => baris[1] === c.posisi.kode && baris[2] === c.posisi.nama), kolom(c))
  })
})

test('E.81: the quarters add up to the realisation; the total has no K', async () => {
  const [lembar] = await buat('E81', 2, JULI)
  if (!lembar) throw new Error('tanpa lembar')
  periksaRumus(lembar)
  const total = barisIsi(lembar, (baris) => baris[4] === 'JUMLAH')
  const [[juli], [juni], [maret]] = [await capaian('kabupaten', 2, JULI), await capaian('kabupaten', 2), await capaian('kabupaten', 2, { tahun: 2023, bulan: 3 })]
  const r = (c: Capaian | undefined): bigint => c?.posisi.realisasi ?? 0n
  if (juli) bandingkan(lembar, total, { M: juli.posisi.pagu, O: r(maret) as Sen, Q: (r(juni) - r(maret)) as Sen, S: (r(juli) - r(juni)) as Sen, W: juli.posisi.realisasi, Y: juli.serapanPagu })
  expect(lembar.hitung(`U${total}`)).toBe('–')
  for (const kolom of ['B', 'C', 'F', 'G', 'H', 'J', 'L', 'N', 'V', 'X', 'Z', 'AB']) expect(lembar.nilai(`${kolom}${total}`) ?? null, kolom).toBeNull()
})

/** Letters of the columns of E.81 that K stands in, and of the money beside it. */
const K81 = { tw: ['N', 'P', 'R', 'T'], hasil: 'V', tingkat: 'X', kini: 'Z', akhir: 'AB' } as const

test('E.81: each indicator has a row whose cells are what the rules give; money stands once; mean and predikat are the page’s', async () => {
  const { indikator, renstra } = await loadKinerjaUntuk(scopeUji([2]), 2023)
  expect(indikator.length).toBeGreaterThan(10)
  const [lembar] = await buat('E81', 2)
  if (!lembar) throw new Error('tanpa lembar')
  periksaRumus(lembar)
  const rows = new Map<string, number>()
  let kode = ''
  lembar.baris.forEach((baris, i) => { if (typeof baris[3] === 'string' && /^[0-9X.]+$/.test(baris[3])) kode = baris[3]; if (typeof baris[5] === 'string') rows.set(`${kode}/${baris[5]}`, i + 1) })
  const besar = (nilai: Volume | null): number | string => (nilai === null ? '–' : Number(volumeToText(nilai)))
  for (const satu of indikator) {
    const hasil = hitungKinerja(satu, 2)
    const n = rows.get(`${satu.kode}/${satu.nama}`) ?? 0
    expect(n, satu.nama).toBeGreaterThan(0)
    expect(K81.tw.map((huruf) => lembar.nilai(`${huruf}${n}`))).toEqual([besar(satu.triwulan[0] ?? null), besar(satu.triwulan[1] ?? null), '–', '–'])
    expect([lembar.hitung(`${K81.hasil}${n}`), lembar.hitung(`${K81.kini}${n}`)], satu.nama).toEqual([besar(hasil.realisasi), besar(hasil.realisasiRenstra)])
    expect([persen(lembar.hitung(`${K81.tingkat}${n}`)), persen(lembar.hitung(`${K81.akhir}${n}`))], satu.nama).toEqual([harap(hasil.capaian), harap(hasil.capaianRenstra)])
    // a further indicator of a node stands in a row without money, so that nothing counts twice
    expect([lembar.nilai(`M${n}`) ?? null, lembar.nilai(`W${n}`) ?? null].every((sel) => (sel === null) === (satu.urutan > 1)), satu.nama).toBe(true)
  }
  expect(indikator.some(({ urutan }) => urutan > 1)).toBe(true)
  const total = barisIsi(lembar, (baris) => baris[4] === 'JUMLAH')
  expect(lembar.hitung(`I${total}`)).toBe(renstra.reduce((jumlah, { target }) => jumlah + Number(target ?? 0n) / 100, 0))
  const [unit] = await capaian('kabupaten', 2)
  const data: DataKinerja = { tahun: 2023, bulan: 6, kueri: '', simpul: [], indikator, unit: unit ? [{ id: 2, kode: '', nama: '', pagu: unit.posisi.pagu, realisasi: unit.posisi.realisasi, serapan: unit.serapanPagu }] : [] }
  const [halaman] = kinerjaUnit(data)
  expect(persen(lembar.hitung(`X${total + 1}`))).toBe(halaman && harap(halaman.rata.rata))
  expect(lembar.hitung(`X${total + 2}`)).toBe(halaman?.predikat && NAMA_PREDIKAT[halaman.predikat])
})

test('E.81: an indicator whose sub-kegiatan the budget gave up keeps its row, without money, and counts in the mean as on the page', async () => {
  const [asal] = await buat('E81', 2)
  const admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  await admin.query(`SET session_replication_role = replica;
    INSERT INTO sub_kegiatan (tahun, unit_id, nomenklatur_id) SELECT 2023, 2, n.id FROM nomenklatur n WHERE n.tingkat = 'SUB_KEGIATAN' AND NOT EXISTS (SELECT FROM sub_kegiatan s WHERE s.tahun = 2023 AND s.nomenklatur_id = n.id) ORDER BY n.id LIMIT 1;
    INSERT INTO kinerja_indikator (tahun, unit_id, nomenklatur_id, nama, satuan, jenis, rumus, target, urutan, diubah_oleh) SELECT 2023, 2, nomenklatur_id, x.nama, 'kali', 'KELUARAN', 'TREN_POSITIF', 10, x.ke, 'uji' FROM (SELECT nomenklatur_id FROM sub_kegiatan WHERE tahun = 2023 AND unit_id = 2 ORDER BY id DESC LIMIT 1) s, (VALUES ('Gugur satu', 1), ('Gugur dua', 2)) x (nama, ke);
    INSERT INTO kinerja_realisasi (indikator_id, triwulan, tahun, unit_id, nilai, diubah_oleh) SELECT id, 1, 2023, 2, 95, 'uji' FROM kinerja_indikator WHERE nama = 'Gugur satu';
    SET session_replication_role = DEFAULT`)
  try {
    const { indikator } = await loadKinerjaUntuk(scopeUji([2]), 2023)
    const [lembar] = await buat('E81', 2)
    if (!lembar || !asal) throw new Error('tanpa lembar')
    periksaRumus(lembar)
    const [total, semula] = [barisIsi(lembar, (baris) => baris[4] === 'JUMLAH'), barisIsi(asal, (baris) => baris[4] === 'JUMLAH')]
    expect(['H', 'I', 'K', 'M', 'O', 'Q', 'W', 'AA', 'AC'].map((huruf) => lembar.hitung(`${huruf}${total}`))).toEqual(['H', 'I', 'K', 'M', 'O', 'Q', 'W', 'AA', 'AC'].map((huruf) => asal.hitung(`${huruf}${semula}`)))
    const [satu, dua] = ['Gugur satu', 'Gugur dua'].map((nama) => barisIsi(lembar, (baris) => baris[5] === nama))
    expect(dua).toBe((satu ?? 0) + 1)
    expect([lembar.hitung(`X${satu}`), lembar.hitung(`X${dua}`), lembar.nilai(`M${satu}`), lembar.hitung(`W${satu}`)]).toEqual([9.5, '–', '–', '–'])
    const [halaman] = kinerjaUnit({ tahun: 2023, bulan: 6, kueri: '', simpul: [], indikator, unit: [{ id: 2, kode: '', nama: '', pagu: 0n as Sen, realisasi: null, serapan: { ada: false, alasan: '' } }] })
    expect(persen(lembar.hitung(`X${total + 1}`))).toBe(halaman && harap(halaman.rata.rata))
  } finally {
    await admin.query("SET session_replication_role = replica; DELETE FROM kinerja_realisasi WHERE diubah_oleh = 'uji'; DELETE FROM kinerja_indikator WHERE nama LIKE 'Gugur%'; DELETE FROM sub_kegiatan WHERE id = (SELECT max(id) FROM sub_kegiatan); SET session_replication_role = DEFAULT")
    await admin.end()
  }
})

test('E.81: money of the Renstra of a node that has no budget this year has its row in the tree, empty in the columns of the year, and is in the sums once', async () => {
  const [asal] = await buat('E81', 2)
  const admin = new pg.Client({ connectionString: db.connectionString })
  await admin.connect()
  // a whole program of another, of which its kegiatan and a sub-kegiatan have money, and a sub-kegiatan of a kegiatan that the unit does have
  const { rows: [luar] } = await admin.query<{ program: string; kegiatan: string; sub: string; kegiatanId: number; subId: number }>(`
    SELECT j.program_kode AS program, j.kegiatan_kode AS kegiatan, j.sub_kode AS sub, j.kegiatan_id AS "kegiatanId", j.sub_id AS "subId" FROM nomenklatur_jalur j
    WHERE j.sub_id IN (SELECT nomenklatur_id FROM sub_kegiatan WHERE tahun = 2023) AND NOT EXISTS (SELECT FROM sub_kegiatan s JOIN nomenklatur_jalur k ON k.sub_id = s.nomenklatur_id WHERE s.tahun = 2023 AND s.unit_id = 2 AND k.program_id = j.program_id) ORDER BY j.sub_kode LIMIT 1`)
  const { rows: [dalam] } = await admin.query<{ kegiatan: string; sub: string; subId: number }>(`
    SELECT j.kegiatan_kode AS kegiatan, j.sub_kode AS sub, j.sub_id AS "subId" FROM nomenklatur_jalur j
    WHERE j.kegiatan_id IN (SELECT k.kegiatan_id FROM sub_kegiatan s JOIN nomenklatur_jalur k ON k.sub_id = s.nomenklatur_id JOIN baris b ON b.sub_kegiatan_id = s.id WHERE s.tahun = 2023 AND s.unit_id = 2)
      AND NOT EXISTS (SELECT FROM sub_kegiatan s WHERE s.tahun = 2023 AND s.unit_id = 2 AND s.nomenklatur_id = j.sub_id) ORDER BY j.sub_kode LIMIT 1`)
  if (!asal || !luar || !dalam) throw new Error('tanpa bahan')
  await admin.query('SET session_replication_role = replica')
  await admin.query(`INSERT INTO kinerja_renstra (tahun, unit_id, nomenklatur_id, target, lalu, diubah_oleh) VALUES (2023, 2, $1, 4000000, 1000000, 'uji'), (2023, 2, $2, 3000000, NULL, 'uji'), (2023, 2, $3, 2000000, 500000, 'uji')`, [luar.kegiatanId, luar.subId, dalam.subId])
  await admin.query('SET session_replication_role = DEFAULT')
  try {
    const [lembar] = await buat('E81', 2)
    if (!lembar) throw new Error('tanpa lembar')
    periksaRumus(lembar)
    const baris = (kode: string) => barisIsi(lembar, (isi) => isi[3] === kode)
    const uangnya = (n: number) => ['I', 'K', 'AA'].map((huruf) => lembar.hitung(`${huruf}${n}`))
    const [program, kegiatan, sub, tambah] = [luar.program, luar.kegiatan, luar.sub, dalam.sub].map(baris) as [number, number, number, number]
    expect([kegiatan, sub]).toEqual([program + 1, program + 2])
    expect([program, kegiatan, sub, tambah].map(uangnya)).toEqual([[4e6, 1e6, 1e6], [4e6, 1e6, 1e6], [3e6, '–', '–'], [2e6, 5e5, 5e5]])
    expect([program, kegiatan, tambah].map((n) => persen(lembar.hitung(`AC${n}`)))).toEqual([2500, 2500, 2500])
    for (const n of [program, kegiatan, sub, tambah]) for (const huruf of ['M', 'O', 'Q', 'S', 'U', 'W', 'Y']) expect(lembar.hitung(`${huruf}${n}`), `${huruf}${n}`).toBe('–')
    // under its own kegiatan, in the order of codes
    expect([...lembar.baris.slice(0, tambah - 1)].reverse().find((isi) => typeof isi[3] === 'string' && !isi[3].startsWith(`${dalam.kegiatan}.`))?.[3]).toBe(dalam.kegiatan)
    const [total, semula] = [barisIsi(lembar, (isi) => isi[4] === 'JUMLAH'), barisIsi(asal, (isi) => isi[4] === 'JUMLAH')]
    expect(uangnya(total)).toEqual(['I', 'K', 'AA'].map((huruf, i) => Number(asal.hitung(`${huruf}${semula}`)) + ([4e6, 1e6, 1e6][i] ?? 0)))
    expect(['M', 'O', 'Q', 'W', 'Y'].map((huruf) => lembar.hitung(`${huruf}${total}`))).toEqual(['M', 'O', 'Q', 'W', 'Y'].map((huruf) => asal.hitung(`${huruf}${semula}`)))
    expect(lembar.baris.flat().find((isi) => typeof isi === 'string' && isi.startsWith('Tidak ada dalam anggaran yang berlaku'))).toContain(dalam.sub)
  } finally {
    await admin.query("SET session_replication_role = replica; DELETE FROM kinerja_renstra WHERE diubah_oleh = 'uji'; SET session_replication_role = DEFAULT")
    await admin.end()
  }
})

test('PP 39: A, B and C of a unit end in the same total; the regency has C', async () => {
  const [jumlah] = await capaian('kabupaten', 2)
  const tiga = await buat('PP39', 2)
  expect(tiga.map((satu) => satu.nama)).toEqual(['Form A', 'Form B', 'Form C'])
  for (const satu of tiga) {
    periksaRumus(satu)
    const total = barisIsi(satu, (baris) => baris[2] === 'JUMLAH')
    const geser = { 'Form A': 3, 'Form B': 2, 'Form C': 0 }[satu.nama] ?? 0
    const di = (kolom: number): string => String.fromCharCode(68 + geser + kolom)
    if (jumlah) bandingkan(satu, total, { [di(1)]: jumlah.posisi.pagu, [di(2)]: jumlah.posisi.pagu, [di(4)]: jumlah.target, [di(6)]: jumlah.serapanPagu, [di(7)]: jumlah.targetFisik, [di(8)]: jumlah.fisik })
  }
  const satu = await buat('PP39', undefined)
  expect(satu.map((lembar) => lembar.nama)).toEqual(['Form C'])
  satu.forEach(periksaRumus)
})

describe('who may', () => {
  const minta = (pengguna: Pengguna, bentuk: Bentuk, unit?: number) => loadBahanRfk(pengguna, { bentuk, ...JUNI, unit }, KINI)
  test('an operator gets her own unit and nothing else', async () => {
    const operator = orang('OPERATOR', [2])
    expect((await minta(operator, 'A', 2)).unit?.id).toBe(2)
    await expect(minta(operator, 'A', 3)).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(minta(operator, 'B')).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
    await expect(minta(orang('OPERATOR', []), 'C')).rejects.toMatchObject({ kode: 'TIDAK_BERHAK' })
  })

  test('a form that does not exist at that level says so', async () => {
    await expect(minta(analis, 'A')).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await expect(minta(analis, 'B', 2)).rejects.toMatchObject({ kode: 'ISIAN_SALAH' })
    await expect(minta(analis, 'A', 99_999)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  })
})
