import { createHash } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeBaca, scopeKantor } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { prisma } from '@/lib/dasar/database/client'
import { bersihkanJpeg } from '@/lib/dasar/gambar/jpeg'
import { tutupLaju } from '@/lib/dasar/batas/data-laju'
import { terimaRingkas } from '@/lib/dasar/unggah/terima'
import { queryFoto, queryFotoTerhapus, queryIsiFoto } from '@/lib/lapor/pengadaan/foto/data'
import { MAKS_PAKET, MAKS_SEHARI } from '@/lib/lapor/pengadaan/foto/constants'
import { hapusFoto, simpanFoto } from '@/lib/lapor/pengadaan/foto/mutations'
import type { MasukanFoto } from '@/lib/lapor/pengadaan/foto/schema'
import { bacaBerkasFoto, MAKS_KIRIMAN, terimaFoto } from '@/lib/lapor/pengadaan/foto/unggah'
import { queryPaket } from '@/lib/lihat/pengadaan/data'
import { hitungPaket } from '@/lib/lihat/pengadaan/utils'
import { exifUji, fotoUji, sisipkan } from '../support/foto'
import { pasangDatabase } from '../support/pasang-database'
import { A, B, lingkup, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

let db: pg.Client
/** a package of each unit, with progress in March and June */
let [milikA, milikB] = [0, 0]
beforeAll(async () => {
  const { connectionString } = await pasangDatabase()
  await tanamPelaporan(connectionString)
  db = await sambung(connectionString)
  const buat = async (unit: number): Promise<number> => {
    const { rows } = await db.query<{ id: number }>("INSERT INTO paket (tahun, unit_id, nama, jenis, metode, pagu) VALUES (2023, $1, $2, 'KONSTRUKSI', 'TENDER', 1000) RETURNING id", [unit, `Paket unit ${unit}`])
    const id = rows[0]?.id ?? 0
    await db.query("INSERT INTO kontrak (paket_id, unit_id, tahun, nomor, tanggal, nilai, penyedia, mulai, selesai) VALUES ($1, $2, 2023, 'K', '2023-02-01', 900, 'Penyedia uji', '2023-02-10', '2023-10-01')", [id, unit])
    await db.query('INSERT INTO kontrak_jadwal (paket_id, bulan, unit_id, tahun, rencana, realisasi) VALUES ($1, 3, $2, 2023, 10, 10), ($1, 6, $2, 2023, 50, 45)', [id, unit])
    return id
  }
  milikA = await buat(A.unit)
  milikB = await buat(B.unit)
})
const sambil = (sql: string): Promise<unknown> => db.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`)
beforeEach(() => sambil('DELETE FROM paket_foto_isi; DELETE FROM paket_foto; DELETE FROM pembatas; UPDATE kontrak_jadwal SET realisasi = 45 WHERE bulan = 6'))
afterAll(async () => {
  await db.end()
  await tutupLaju()
  await prisma().$disconnect()
})

const form = (nomor = 0, lain: Record<string, string> = {}, mentah = fotoUji(nomor).besar): FormData => {
  const hasil = new FormData()
  const isi = { keterangan: 'Lantai jembatan terpasang', diambil: '12/06/2023', diambilAsal: 'BERKAS', lokasi: 'Sisi barat', koordinat: '-5,03211; 104,07854', koordinatAsal: 'BERKAS', catatan: '6:45.00', ...lain }
  for (const [nama, nilai] of Object.entries(isi)) hasil.set(nama, nilai)
  hasil.set('berkas', new Blob([new Uint8Array(mentah)]), 'foto.jpg')
  hasil.set('kecil', new Blob([new Uint8Array(fotoUji(nomor).kecil)]), 'kecil.jpg')
  return hasil
}
const kirim = (pengguna: Pengguna, paketId: number, isi = form()) => terimaFoto(pengguna, String(paketId), () => Promise.resolve(isi))
const galat = (janji: Promise<unknown>): Promise<unknown> => janji.then((hasil) => ({ kode: 'tidak ditolak', hasil }), (error: unknown) => error)
const daftar = (pengguna: Pengguna, paketId = milikA) => queryFoto(prisma(), scopeBaca(pengguna), paketId, { id: pengguna.id, kantor: ['ADMIN', 'ANALIS'].includes(pengguna.peran), bolehTulis: pengguna.peran !== 'KEPALA' })
const isiDari = (pengguna: Pengguna, sidik: string, kecil = false, paketId = milikA) => queryIsiFoto(prisma(), scopeBaca(pengguna), { paketId, sidik, kecil })
const hapus = (id: number, alasan: string | null = null) => ({ unitId: A.unit, paketId: milikA, id, alasan })

describe('a photo', () => {
  it('is kept without what the camera wrote about its owner, under the hash of what is kept', async () => {
    const mentah = sisipkan(fotoUji().besar, exifUji({ diambil: '2023:06:12 10:11:12', lintang: ['S', 5, 1, 55.6], bujur: ['E', 104, 4, 42.744] }))
    const { id, sidik } = await kirim(ORANG.opA, milikA, form(0, {}, mentah))
    const isi = Buffer.from((await isiDari(ORANG.opA, sidik)) ?? [])
    expect(createHash('sha256').update(isi).digest('hex')).toBe(sidik)
    expect(isi.toString('latin1')).not.toMatch(/Exif|RAHASIA|SERI-/)
    expect(isi).toEqual(Buffer.from(bersihkanJpeg(fotoUji().besar, { sisiMaks: 1600, sisiMin: 100 }).isi))
    expect(await daftar(ORANG.opA)).toEqual([expect.objectContaining({
      id, sidik, ukuran: isi.length, lebar: 320, tinggi: 200, keterangan: 'Lantai jembatan terpasang', diambil: '2023-06-12', diambilAsal: 'BERKAS', lokasi: 'Sisi barat',
      koordinat: { lintang: -5.03211, bujur: 104.07854, asal: 'BERKAS' }, bukti: { bulan: 6, fisik: '45.00' }, hakHapus: 'pengirim', kembar: [], oleh: 'Orang op-a',
    })])
  })
  it('is in the trail by its hash and size, not by its bytes', async () => {
    const { id, sidik } = await kirim(ORANG.opA, milikA)
    const { rows } = await db.query<{ unit_id: number; pelaku: string; sesudah: Record<string, unknown> }>("SELECT unit_id, pelaku, sesudah FROM jejak WHERE tabel = 'paket_foto' AND kunci = $1", [String(id)])
    expect(rows).toEqual([{ unit_id: A.unit, pelaku: 'op-a', sesudah: expect.objectContaining({ sidik_isi: sidik, ukuran: expect.any(Number) as number }) as unknown }])
    expect(JSON.stringify(rows).length).toBeLessThan(1_500)
    expect((await db.query("SELECT 1 FROM jejak WHERE tabel = 'paket_foto_isi'")).rows).toEqual([])
  })
  it('is seen by its unit and by those who read all, and by nobody of another unit', async () => {
    const { sidik } = await kirim(ORANG.opA, milikA)
    for (const orang of [ORANG.opA, ORANG.kepalaA, ORANG.analis]) expect([(await daftar(orang)).length, (await isiDari(orang, sidik, true))?.length], orang.id).toEqual([1, expect.any(Number)])
    expect([await daftar(ORANG.opB), await isiDari(ORANG.opB, sidik), await isiDari(ORANG.opB, sidik, false, milikB)]).toEqual([[], null, null])
  })
  it('is sent by its unit and the office alone, and nothing is read of anybody else', async () => {
    const tak = () => terimaFoto(ORANG.opB, String(milikA), () => Promise.reject(new Error('dibaca')))
    expect(await galat(tak())).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    expect(await galat(kirim(ORANG.kepalaA, milikA))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    for (const alamat of ['0', 'abc', '1e3', '99999999', '9'.repeat(30)]) expect(await galat(terimaFoto(ORANG.analis, alamat, () => Promise.reject(new Error('dibaca'))))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    const foto = await bacaBerkasFoto(form())
    const isi: MasukanFoto = { keterangan: 'Foto', diambil: '2023-06-12', diambilAsal: 'DITULIS', lokasi: null, koordinat: null, koordinatAsal: 'DITULIS', catatan: null }
    expect(await galat(simpanFoto(lingkup.opB(), { unitId: A.unit, paketId: milikA }, isi, foto))).toMatchObject({ kode: 'TIDAK_BERHAK' })
    expect(await galat(simpanFoto(lingkup.opB(), { unitId: B.unit, paketId: milikA }, isi, foto))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await kirim(ORANG.analis, milikA)
    expect(await daftar(ORANG.opA)).toHaveLength(1)
  })
  it('sent twice is one; with other words it is asked about; in another package it is told', async () => {
    const [satu, dua] = await Promise.all([kirim(ORANG.opA, milikA), kirim(ORANG.opA2, milikA)])
    expect([satu.id === dua.id, [satu.sudahAda, dua.sudahAda].sort()]).toEqual([true, [false, true]])
    expect(await galat(kirim(ORANG.opA, milikA, form(0, { keterangan: 'Lain sama sekali' })))).toMatchObject({ isian: { berkas: expect.stringMatching(/sudah dikirim Orang op-a.*“Lantai jembatan/) as string } })
    await kirim(ORANG.opB, milikB)
    expect((await daftar(ORANG.analis))[0]?.kembar).toEqual([{ paketId: milikB, nama: 'Paket unit 2' }])
    expect((await daftar(ORANG.opA))[0]?.kembar).toEqual([])
  })
  it('sent again for a progress that was corrected meanwhile is no repetition', async () => {
    await kirim(ORANG.opA, milikA)
    await db.query('UPDATE kontrak_jadwal SET realisasi = 60 WHERE paket_id = $1 AND bulan = 6', [milikA])
    expect(await galat(kirim(ORANG.opA, milikA, form(0, { catatan: '6:60.00' })))).toMatchObject({ isian: { berkas: expect.stringContaining('sudah dikirim') as string } })
  })
  it('proves the progress that its sender saw, or is asked about', async () => {
    await db.query('UPDATE kontrak_jadwal SET realisasi = 60 WHERE paket_id = $1 AND bulan = 6', [milikA])
    expect(await galat(kirim(ORANG.opA, milikA))).toMatchObject({ isian: { catatan: expect.stringContaining('60,00%') as string } })
    expect(await galat(kirim(ORANG.opA, milikA, form(0, { catatan: '7:1.00', diambil: '12/07/2023' })))).toMatchObject({ isian: { catatan: expect.stringContaining('sudah tidak ada') as string } })
    expect(await galat(kirim(ORANG.opA, milikA, form(0, { catatan: '6:60.00', diambil: '31/05/2023' })))).toMatchObject({ isian: { catatan: expect.stringContaining('diambil sebelum bulan itu') as string } })
    await kirim(ORANG.opA, milikA, form(0, { catatan: '', koordinat: '' }))
    expect((await daftar(ORANG.opA))[0]).toMatchObject({ bukti: null, koordinat: null })
  })
  it('what is typed wrongly is said at its field', async () => {
    const salah = async (lain: Record<string, string>) => Object.keys(((await galat(kirim(ORANG.opA, milikA, form(0, lain)))) as { isian?: object }).isian ?? {})
    expect(await salah({ keterangan: ' ', diambil: '31/4/2023', koordinat: '104,07854; -5,03211', catatan: '13:1.00', diambilAsal: 'x' })).toEqual(['keterangan', 'diambil', 'diambilAsal', 'koordinat', 'catatan'])
    expect(await salah({ diambil: '1/1/2099' })).toEqual(['diambil'])
  })
  it('a package without a photo for its last claim is found, and no longer with one', async () => {
    const kini = async () => (await queryPaket(scopeBaca(ORANG.opA), { tahun: 2023, bulan: 7 })).map((satu) => hitungPaket(satu, { tahun: 2023, bulan: 7, hari: '2023-08-16' }).tanpaFoto)
    expect(await kini()).toEqual([true])
    await kirim(ORANG.opA, milikA, form(1, { catatan: '3:10.00' }))
    expect(await kini()).toEqual([true])
    await kirim(ORANG.opA, milikA)
    expect(await kini()).toEqual([false])
    await db.query('UPDATE kontrak_jadwal SET realisasi = 70 WHERE paket_id = $1 AND bulan = 6', [milikA])
    expect(await kini()).toEqual([true])
  })
})

describe('limits', () => {
  it('a package and a person hold so many', async () => {
    const isi = `SELECT ${milikA}, 1, 2023, encode(sha256(i::text::bytea), 'hex'), repeat('a', 64), 1, 320, 200, 'Foto lama', '2023-06-01', 'DITULIS'`
    await sambil(`INSERT INTO paket_foto (paket_id, unit_id, tahun, sidik_isi, sidik_kecil, ukuran, lebar, tinggi, keterangan, diambil, diambil_asal, oleh, pada) ${isi}, 'op-a2', now() FROM generate_series(1, ${MAKS_PAKET - 1}) i`)
    const dua = await Promise.all([1, 2].map((n) => galat(kirim(ORANG.opA, milikA, form(n)))))
    expect(dua.filter((satu) => (satu as { kode: string }).kode === 'ISIAN_SALAH')).toMatchObject([{ isian: { berkas: expect.stringContaining('60 foto') as string } }])
    await sambil(`DELETE FROM paket_foto_isi; DELETE FROM paket_foto; INSERT INTO paket_foto (paket_id, unit_id, tahun, sidik_isi, sidik_kecil, ukuran, lebar, tinggi, keterangan, diambil, diambil_asal, oleh, pada, dihapus_oleh, dihapus_pada) ${isi}, 'op-a', now() - interval '2 hours', 'op-a', now() FROM generate_series(1, ${MAKS_SEHARI}) i`)
    expect(await galat(kirim(ORANG.opA, milikA, form(3)))).toMatchObject({ isian: { berkas: expect.stringContaining('dalam 24 jam') as string } })
    await kirim(ORANG.opA2, milikA, form(3))
  })
  it('bytes that are no photo, too many of them, or of another shape are refused', async () => {
    const salah = async (nama: string, isi: Uint8Array): Promise<string> => {
      const kiriman = form()
      kiriman.set(nama, new Blob([new Uint8Array(isi)]), 'x.jpg')
      return ((await galat(kirim(ORANG.opA, milikA, kiriman))) as Error).message
    }
    expect(await salah('berkas', new Uint8Array())).toMatch(/tidak ikut terkirim/)
    expect(await salah('berkas', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatch(/bukan foto JPEG/)
    expect(await salah('berkas', new Uint8Array(600_001))).toMatch(/melebihi 600 kB/)
    expect(await salah('kecil', new Uint8Array(60_001))).toMatch(/melebihi 60 kB/)
    expect(await salah('kecil', fotoUji().besar.slice(0, 300))).toMatch(/bukan foto JPEG/)
    expect(await salah('berkas', fotoUji().kecil)).toMatch(/terlalu kecil/)
    const pipih = fotoUji().kecil
    pipih[pipih.findIndex((satu, i) => satu === 0xff && pipih[i + 1] === 0xc0) + 6] = 20
    expect(await salah('kecil', pipih)).toMatch(/tidak sebentuk/)
    expect(await daftar(ORANG.opA)).toEqual([])
  })
  it('a body without an end is left at the first byte too many, whatever its head says', async () => {
    let dibaca = 0
    const body = new ReadableStream<Uint8Array>({ pull: (kendali) => { dibaca += 65_536; kendali.enqueue(new Uint8Array(65_536)) } })
    const minta = new Request('http://127.0.0.1/', { method: 'POST', body, headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, duplex: 'half' } as RequestInit)
    expect(await galat(terimaRingkas(minta, 'op-a', MAKS_KIRIMAN))).toMatchObject({ sebab: 'besar' })
    expect(dibaca).toBeLessThan(MAKS_KIRIMAN * 6)
    const bilang = new Request('http://127.0.0.1/', { method: 'POST', body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '9000000' } })
    expect(await galat(terimaRingkas(bilang, 'op-a', MAKS_KIRIMAN))).toMatchObject({ sebab: 'besar' })
    for (const isi of ['', 'x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nputus']) expect(await galat(terimaRingkas(new Request('http://127.0.0.1/', { method: 'POST', body: isi, headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }), 'op-a', MAKS_KIRIMAN))).toMatchObject({ sebab: 'rusak' })
    const utuh = new Request('http://127.0.0.1/', { method: 'POST', body: form() })
    expect((await terimaRingkas(utuh, 'op-a', MAKS_KIRIMAN)).get('keterangan')).toBe('Lantai jembatan terpasang')
  })
})

describe('taken away', () => {
  it('by its sender within a day: its bytes go, the rest stays, and it may come again', async () => {
    const { id, sidik } = await kirim(ORANG.opA, milikA)
    expect((await daftar(ORANG.opA2))[0]?.hakHapus).toBeNull()
    expect(await galat(hapusFoto(lingkup.opA2(), hapus(id, 'Bukan milik saya')))).toMatchObject({ kode: 'FOTO_DITOLAK' })
    expect(await galat(hapusFoto(lingkup.opB(), { ...hapus(id), unitId: B.unit, paketId: milikB }))).toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await Promise.all([hapusFoto(lingkup.opA(), hapus(id)), hapusFoto(lingkup.opA(), hapus(id))])
    expect([await daftar(ORANG.opA), await isiDari(ORANG.opA, sidik), (await db.query('SELECT 1 FROM paket_foto_isi')).rows]).toEqual([[], null, []])
    expect(await queryFotoTerhapus(prisma(), scopeBaca(ORANG.opA), milikA)).toEqual([expect.objectContaining({ id, sidik, dihapusOleh: 'Orang op-a', alasan: null })])
    expect(await queryFotoTerhapus(prisma(), scopeBaca(ORANG.opB), milikA)).toEqual([])
    const { rows } = await db.query<{ sesudah: Record<string, unknown> }>("SELECT sesudah FROM jejak WHERE tabel = 'paket_foto' AND kunci = $1 AND tindakan = 'UPDATE'", [String(id)])
    expect(rows).toEqual([{ sesudah: expect.objectContaining({ sidik_isi: sidik, dihapus_oleh: 'op-a' }) as unknown }])
    expect((await kirim(ORANG.opA, milikA)).sudahAda).toBe(false)
  })
  it('later by the office alone, with a reason', async () => {
    const { id } = await kirim(ORANG.opA, milikA)
    await sambil(`UPDATE paket_foto SET pada = now() - interval '25 hours' WHERE id = ${id}`)
    expect((await daftar(ORANG.opA))[0]?.hakHapus).toBeNull()
    expect((await daftar(ORANG.analis))[0]?.hakHapus).toBe('kantor')
    expect(await galat(hapusFoto(lingkup.opA(), hapus(id, 'Sudah lewat sehari')))).toMatchObject({ kode: 'FOTO_DITOLAK' })
    expect(await galat(hapusFoto(lingkup.kantor(), hapus(id)))).toMatchObject({ isian: { alasan: expect.any(String) as string } })
    await hapusFoto(lingkup.kantor(), hapus(id, 'Memperlihatkan wajah warga'))
    await hapusFoto(lingkup.kantor(), hapus(id, 'Memperlihatkan wajah warga'))
    // whoever comes second is told whose removal stands: her own reason is kept nowhere
    for (const lain of [lingkup.kantor(), scopeKantor(ORANG.analis)]) expect(await galat(hapusFoto(lain, hapus(id, 'Bukan paket ini')))).toMatchObject({ kode: 'SUDAH_ADA', message: expect.stringMatching(/sudah dihapus Orang admin .*“Memperlihatkan wajah warga”/) as unknown })
    expect(await queryFotoTerhapus(prisma(), scopeBaca(ORANG.opA), milikA)).toEqual([expect.objectContaining({ alasan: 'Memperlihatkan wajah warga', dihapusOleh: 'Orang admin' })])
  })
  it('in no other way, whoever asks the database', async () => {
    const { id } = await kirim(ORANG.opA, milikA)
    await kirim(ORANG.opA, milikA, form(1))
    const coba = async (sql: string) => ((await galat(db.query(sql))) as { code?: string }).code
    expect(await coba(`UPDATE paket_foto SET keterangan = 'Lain' WHERE id = ${id}`)).toBe('RP005')
    expect(await coba(`UPDATE paket_foto SET dihapus_pada = now(), keterangan = 'Lain' WHERE id = ${id}`)).toBe('RP005')
    expect(await coba(`UPDATE paket_foto SET dihapus_pada = now() WHERE id = ${id}`)).toBe('RP101')
    expect(await coba('DELETE FROM paket_foto')).toBe('RP005')
    expect(await coba('DELETE FROM paket_foto_isi')).toBe('RP005')
    expect(await coba("UPDATE paket_foto_isi SET isi = 'x'")).toBe('RP005')
    expect(await coba('TRUNCATE paket_foto_isi')).toBe('RP005')
    expect(await coba(`WITH f AS (INSERT INTO paket_foto (paket_id, unit_id, tahun, sidik_isi, sidik_kecil, ukuran, lebar, tinggi, keterangan, diambil, diambil_asal)
      VALUES (${milikA}, 1, 2023, repeat('a', 64), repeat('b', 64), 1, 1, 1, 'Foto palsu', '2023-06-01', 'DITULIS') RETURNING id)
      INSERT INTO paket_foto_isi SELECT id, repeat('a', 64), repeat('b', 64), 'x', 'x' FROM f`)).toBe('23514')
    await db.query("SELECT set_config('app.lingkup', '2', false)")
    expect(await coba(`UPDATE paket_foto SET dihapus_pada = now(), alasan_hapus = 'Orang unit lain' WHERE id = ${id}`)).toBe('RP101')
    await db.query("SELECT set_config('app.lingkup', '*', false)")
  })
})
