import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { prisma } from '@/lib/dasar/database/client'
import { queryBelumDibaca, queryPemberitahuan } from '@/lib/lapor/pemberitahuan/data'
import { tandaiDibaca, tandaiSampai } from '@/lib/lapor/pemberitahuan/mutations'
import { pastikanSurel, simpanSurel } from '@/lib/lapor/pemberitahuan/mutations-alamat'
import { kirimSurel } from '@/lib/lapor/pemberitahuan/mutations-surel'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { A, B, FEB, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
await db.query("INSERT INTO pengguna_unit VALUES ('op-a', $1), ('op-a2', $1), ('kepala-a', $1), ('op-b', $2)", [A.unit, B.unit])

interface Tangkapan {
  ke: string
  isi: string
}
/** A mail server on this machine that keeps what it is given, or refuses. */
async function penangkap(tolak = false): Promise<{ url: string; surat: Tangkapan[]; tutup: () => Promise<void> }> {
  const surat: Tangkapan[] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _sesi, selesai) => selesai(tolak ? new Error(`tidak menerima ${address}`) : null),
    onData: (aliran, sesi, selesai) => {
      let isi = ''
      aliran.on('data', (potong: Buffer) => { isi += potong.toString() })
      aliran.on('end', () => { surat.push({ ke: sesi.envelope.rcptTo.map(({ address }) => address).join(), isi }); selesai() })
    },
  })
  await new Promise<void>((siap) => { server.listen(0, '127.0.0.1', siap) })
  const { port } = server.server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, surat, tutup: () => new Promise((selesai) => { server.close(selesai) }) }
}

/** Gives an address and shows that mail reaches her there. */
async function dipastikan(id: string, surel: string): Promise<void> {
  expect(await pastikanSurel(id, (await simpanSurel(id, surel)) ?? '')).toBe('pasti')
}

let laporan = 0
beforeEach(async () => {
  await db.query(`SET session_replication_role = replica; DELETE FROM pemberitahuan; DELETE FROM surel_kode; DELETE FROM laporan_peristiwa; DELETE FROM laporan WHERE bulan = 2;
    UPDATE pengguna SET surel = NULL; SET session_replication_role = DEFAULT`)
  await db.query("SELECT set_config('app.pelaku', 'op-a', false), set_config('app.lingkup', '*', false)")
  const { rows } = await db.query<{ id: number }>('INSERT INTO laporan (tahun, bulan, unit_id) VALUES ($1, $2, $3) RETURNING id', [FEB.tahun, FEB.bulan, A.unit])
  laporan = rows[0]?.id ?? 0
})
afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

const peristiwa = (dari: string | null, ke: string, oleh: string, catatan: string | null = null) =>
  db.query('INSERT INTO laporan_peristiwa (laporan_id, dari, ke, oleh, catatan) VALUES ($1, $2::status_laporan, $3::status_laporan, $4, $5)', [laporan, dari, ke, oleh, catatan])
const penerima = async (): Promise<unknown[]> => (await db.query("SELECT penerima_id || ' ' || kalimat || ' ' || tautan AS x FROM pemberitahuan ORDER BY 1")).rows.map((r: { x: string }) => r.x)
const orangKantor = async (): Promise<string[]> => (await db.query("SELECT id FROM pengguna WHERE peran IN ('ADMIN', 'ANALIS') AND aktif ORDER BY id")).rows.map((r: { id: string }) => r.id)

describe('what the database tells, and to whom', () => {
  it('a report that came in: the office, not the one who sent it', async () => {
    await peristiwa('DRAF', 'DIAJUKAN', 'op-a')
    const isi = await penerima()
    expect(isi).toHaveLength((await orangKantor()).length)
    expect(isi.length).toBeGreaterThan(0)
    expect(String(isi[0])).toContain(`/verifikasi/${A.unit}?tahun=${FEB.tahun}&bulan=2`)
  })
  it('a report that went back: this unit alone, with the note', async () => {
    await peristiwa('DIAJUKAN', 'DIKEMBALIKAN', 'lain', 'Angka Februari keliru')
    const isi = (await penerima()).map(String)
    expect(isi.some((satu) => satu.startsWith('op-a ') && satu.includes('Catatan: Angka Februari keliru'))).toBe(true)
    const unitLain = await db.query('SELECT FROM pemberitahuan b JOIN pengguna_unit u ON u.pengguna_id = b.penerima_id WHERE u.unit_id = $1', [B.unit])
    expect(unitLain.rowCount).toBe(0)
  })
  it('nobody, when the program itself loads events or nothing moved', async () => {
    await peristiwa('DRAF', 'DRAF', 'op-a')
    await db.query("SELECT set_config('app.pelaku', 'sistem:sampel', false)")
    await peristiwa('DRAF', 'DIAJUKAN', 'op-a')
    expect(await penerima()).toEqual([])
  })
  it('nobody, when the step is rolled back', async () => {
    await db.query('BEGIN')
    await peristiwa('DRAF', 'DIAJUKAN', 'op-a')
    await db.query('ROLLBACK')
    expect(await penerima()).toEqual([])
  })
})

it('is read by its reader alone', async () => {
  await peristiwa('DIAJUKAN', 'DIKEMBALIKAN', 'lain')
  const { daftar } = await queryPemberitahuan('op-a', null)
  const id = daftar[0]?.id ?? 0
  expect(await tandaiDibaca('op-b', id)).toBeNull()
  expect(await tandaiSampai('op-b', id)).toBe(0)
  expect(await queryBelumDibaca('op-a')).toBe(1)
  expect(await tandaiDibaca('op-a', id)).toContain(`/entri/${A.unit}`)
  expect(await queryBelumDibaca('op-a')).toBe(0)
})

describe('by e-mail', () => {
  const jatuhTempo = () => db.query("UPDATE pemberitahuan SET surel_coba_lagi = now() - interval '1 second'")
  it('goes once, to those who gave an address, with the link', async () => {
    await dipastikan('op-a', 'operator.a@uji.invalid')
    await peristiwa('DIAJUKAN', 'DIKEMBALIKAN', 'lain')
    const pos = await penangkap()
    expect(await kirimSurel({ url: pos.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji')).toEqual({ terkirim: 1, gagal: 0 })
    await jatuhTempo()
    expect(await kirimSurel({ url: pos.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji')).toEqual({ terkirim: 0, gagal: 0 })
    await pos.tutup()
    expect(pos.surat.map(({ ke }) => ke)).toEqual(['operator.a@uji.invalid'])
    expect(pos.surat[0]?.isi.replace(/=\r?\n/g, '').replaceAll('=3D', '=')).toContain(`http://rakor.uji/entri/${A.unit}?tahun=`)
  })
  it('is tried again after a refusal, five times at most, and harms nothing', async () => {
    await dipastikan('op-a', 'operator.a@uji.invalid')
    await peristiwa('DIAJUKAN', 'DIKEMBALIKAN', 'lain')
    const pos = await penangkap(true)
    for (let i = 0; i < 7; i++) {
      await kirimSurel({ url: pos.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji')
      await jatuhTempo()
    }
    await pos.tutup()
    const { rows } = await db.query("SELECT surel_percobaan AS n, surel_pada AS pada, surel_galat AS galat FROM pemberitahuan WHERE penerima_id = 'op-a'")
    expect(rows).toMatchObject([{ n: 5, pada: null }])
    expect(String((rows[0] as { galat: string }).galat)).toContain('tidak menerima')
  })
  /** A mail server that takes the connection and then is slow, or hangs up while the letter is on its way. */
  async function lumpuh(sikap: 'diam' | 'menetes' | 'putus'): Promise<{ url: string; sambungan: () => number; tutup: () => Promise<void> }> {
    const soket = new Set<Socket>()
    let sambungan = 0
    const server = createServer((satu) => {
      sambungan += 1
      soket.add(satu)
      satu.on('error', () => {})
      if (sikap === 'menetes') setInterval(() => satu.destroyed || satu.write('220-sabar\r\n'), 50).unref()
      if (sikap !== 'putus') return
      satu.write('220 uji\r\n')
      satu.on('data', (isi) => (/^DATA/im.test(isi.toString()) ? satu.write('354 silakan\r\n', () => satu.destroy()) : satu.write('250 baik\r\n')))
    })
    await new Promise<void>((siap) => { server.listen(0, '127.0.0.1', siap) })
    const { port } = server.address() as AddressInfo
    const tutup = (): Promise<void> => new Promise((selesai) => { for (const satu of soket) satu.destroy(); server.close(() => selesai()) })
    return { url: `smtp://127.0.0.1:${port}`, sambungan: () => sambungan, tutup }
  }
  const isiAntrean = async () => (await db.query<{ n: number; terkirim: boolean; galat: string | null }>(
    'SELECT surel_percobaan AS n, surel_pada IS NOT NULL AS terkirim, surel_galat AS galat FROM pemberitahuan b JOIN pengguna p ON p.id = b.penerima_id WHERE p.surel IS NOT NULL ORDER BY b.id',
  )).rows
  const duaSurat = async (): Promise<void> => {
    await dipastikan('op-a', 'operator.a@uji.invalid')
    await peristiwa('DIAJUKAN', 'DIKEMBALIKAN', 'lain')
    await peristiwa('DIAJUKAN', 'DIVERIFIKASI', 'lain')
  }

  it.each(['diam', 'menetes', 'putus'] as const)('a server that is %s costs one limit, ends the round, and leaves the rest untried', async (sikap) => {
    await duaSurat()
    const pos = await lumpuh(sikap)
    const mulai = performance.now()
    expect(await kirimSurel({ url: pos.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji', 400)).toEqual({ terkirim: 0, gagal: 1 })
    expect(performance.now() - mulai).toBeLessThan(60_000) // without a limit of its own it waits for minutes
    expect(pos.sambungan()).toBe(1)
    await pos.tutup()
    expect(await isiAntrean()).toMatchObject([{ n: 1, terkirim: false, galat: expect.any(String) as string }, { n: 0, terkirim: false, galat: null }])
    const sehat = await penangkap()
    await jatuhTempo()
    expect(await kirimSurel({ url: sehat.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji')).toEqual({ terkirim: 2, gagal: 0 })
    await sehat.tutup()
  })
  it('a server that hangs holds up nobody: steps are saved and read meanwhile', async () => {
    await duaSurat()
    const pos = await lumpuh('diam')
    let selesai = false
    const putaran = kirimSurel({ url: pos.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji', 3_000).then((hasil) => { selesai = true; return hasil })
    while (pos.sambungan() === 0) await new Promise((lanjut) => { setTimeout(lanjut, 20) })
    await peristiwa('DIVERIFIKASI', 'DIKEMBALIKAN', 'lain')
    const { daftar } = await queryPemberitahuan('op-a', null)
    expect(daftar).toHaveLength(3)
    for (const { id } of daftar) expect(await tandaiDibaca('op-a', id)).toContain('/entri/')
    expect(selesai).toBe(false)
    expect(await putaran).toEqual({ terkirim: 0, gagal: 1 })
    await pos.tutup()
  })
  it('a server that stays dead is given up: five tries for each e-mail', async () => {
    await duaSurat()
    const pos = await lumpuh('putus')
    for (let i = 0; i < 14; i++) {
      await kirimSurel({ url: pos.url, dari: 'rakor@uji.invalid' }, 'http://rakor.uji', 400)
      await jatuhTempo()
    }
    await pos.tutup()
    expect(pos.sambungan()).toBe(10)
    expect(await isiAntrean()).toMatchObject([{ n: 5, terkirim: false }, { n: 5, terkirim: false }])
  })
  it('an address that is none is refused by the database too', async () => {
    await expect(simpanSurel('op-a', 'bukan alamat')).rejects.toThrow()
  })
})
