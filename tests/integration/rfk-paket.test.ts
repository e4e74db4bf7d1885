import { afterAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/dasar/database/client'
import { readBuku } from '@/lib/dasar/buku/baca'
import { loadKemajuanPaket, loadPaketRfk } from '@/lib/lihat/rfk/loaders-paket'
import { bukaZip } from '../support/buka-zip'
import { createTestDatabase } from '../support/database'
import { pakaiDatabase } from '../support/lingkungan'
import { B, ORANG, sambung, tanamPelaporan } from '../support/pelaporan-tanam'

const asal = await createTestDatabase()
pakaiDatabase(asal.connectionString)
await tanamPelaporan(asal.connectionString)
const db = await sambung(asal.connectionString)
const KUERI = { bentuk: 'A', tahun: 2023, bulan: 2, kerja: 'uji1' } as const
const KINI = new Date('2023-03-10T03:00:00Z')

afterAll(async () => {
  await db.end()
  await prisma().$disconnect()
})

async function gabung(aliran: AsyncIterable<Uint8Array>, sesudah?: (n: number) => Promise<unknown>): Promise<Buffer> {
  const isi: Uint8Array[] = []
  for await (const satu of aliran) {
    isi.push(satu)
    await sesudah?.(isi.length)
  }
  return Buffer.concat(isi)
}
describe('one form for all units', () => {
  it('is a zip of workbooks that open, one a unit, with its list', async () => {
    const { nama, aliran } = await loadPaketRfk(ORANG.analis, KUERI, KINI)
    expect(nama).toBe('RFK-A_semua-unit_2023-02.zip')
    const isi = await bukaZip(await gabung(aliran))
    expect([...isi.keys()]).toEqual(['RFK-A_Dinas-A_2023-02.xlsx', 'RFK-A_Dinas-B_2023-02.xlsx', 'DAFTAR-ISI.txt'])
    const buku = await readBuku(new Uint8Array(isi.get('RFK-A_Dinas-B_2023-02.xlsx') ?? []), 'b.xlsx')
    expect(JSON.stringify(buku.lembar[0]?.baris)).toContain('Dinas B')
    expect(isi.get('DAFTAR-ISI.txt')?.toString()).toMatch(/2 berkas\.[^]*Semua unit tersusun\.[^]*Dinas A \(belum melapor\)/)
    expect(await loadKemajuanPaket(ORANG.analis)).toEqual({ kerja: 'uji1', jumlah: 2, selesai: 2, gagal: [], keadaan: 'selesai' })
  })
  it('holds a reader\'s own units alone, and its progress is hers', async () => {
    const isi = await bukaZip(await gabung((await loadPaketRfk(ORANG.opA, { ...KUERI, bentuk: 'E' }, KINI)).aliran))
    expect([...isi.keys()]).toEqual(['RFK-E_Dinas-A_2023-02.xlsx', 'DAFTAR-ISI.txt'])
    expect(await loadKemajuanPaket(ORANG.opB)).toBeNull()
    await expect(loadPaketRfk({ ...ORANG.opA, unitIds: [] }, KUERI, KINI)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
    await expect(loadPaketRfk(ORANG.analis, { ...KUERI, tahun: 2031 }, KINI)).rejects.toMatchObject({ kode: 'TIDAK_DITEMUKAN' })
  })
  it('is written one file at a time; a second one waits, and a broken one makes room', async () => {
    const { aliran } = await loadPaketRfk(ORANG.admin, KUERI, KINI)
    await aliran.next()
    await aliran.next()
    expect(await loadKemajuanPaket(ORANG.admin)).toMatchObject({ selesai: 0, keadaan: 'jalan' })
    await expect(loadPaketRfk(ORANG.admin, KUERI, KINI)).rejects.toMatchObject({ kode: 'TERLALU_SERING' })
    await aliran.return(undefined)
    expect(await loadKemajuanPaket(ORANG.admin)).toMatchObject({ keadaan: 'batal' })
    const { aliran: lagi } = await loadPaketRfk(ORANG.admin, KUERI, KINI)
    await lagi.return(undefined)
  })
  it('names what could not be written, inside and on the page, and goes on', async () => {
    const { aliran } = await loadPaketRfk({ ...ORANG.analis, id: 'analis-2' }, KUERI, KINI)
    const hilang = (n: number) => (n === 2 ? db.query(`SET session_replication_role = replica; DELETE FROM unit_masa WHERE unit_id = ${B.unit}; DELETE FROM unit WHERE id = ${B.unit}`) : Promise.resolve())
    const isi = await bukaZip(await gabung(aliran, hilang))
    expect([...isi.keys()]).toEqual(['RFK-A_Dinas-A_2023-02.xlsx', 'TIDAK-LENGKAP.txt'])
    expect(isi.get('TIDAK-LENGKAP.txt')?.toString()).toMatch(/TIDAK TERSUSUN, 1 unit:\r\n- Dinas B: /)
    expect((await loadKemajuanPaket({ ...ORANG.analis, id: 'analis-2' }))?.gagal.map(({ nama }) => nama)).toEqual(['Dinas B'])
  })
})
