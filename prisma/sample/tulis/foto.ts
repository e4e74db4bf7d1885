import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ClientBase } from 'pg'
import { idOperator } from '../akun'
import type { PaketContoh } from '../pengadaan'
import { majukanUrutan, type Nilai } from './massal'

/** Drawn pictures that say so, for the packages that meetings are held about; the last of them proves an earlier month than was claimed since. */
const GAMBAR = [
  { ke: 0, nama: 'jalan-1', bulan: 6, diambil: '2023-06-22', keterangan: 'Penghamparan lapis pondasi', lokasi: 'STA 0+150', koordinat: ['-5.03211', '104.07854'] },
  { ke: 0, nama: 'jalan-2', bulan: 7, diambil: '2023-07-25', keterangan: 'Lapis permukaan selesai di lajur kiri', lokasi: 'STA 0+300', koordinat: ['-5.03188', '104.07911'] },
  { ke: 1, nama: 'saluran-1', bulan: 7, diambil: '2023-07-24', keterangan: 'Pasangan batu saluran tepi', lokasi: null, koordinat: null },
  { ke: 2, nama: 'gedung-1', bulan: 6, diambil: '2023-06-27', keterangan: 'Rangka atap terpasang', lokasi: null, koordinat: null },
] as const

const berkas = (nama: string): Buffer => readFileSync(path.join(import.meta.dirname, '../foto', `${nama}.jpg`))
const sidik = (isi: Buffer): string => createHash('sha256').update(isi).digest('hex')

/** Photos of the sample's late contracts. */
export async function tulisFoto(client: ClientBase, daftar: readonly [PaketContoh, readonly Nilai[]][]): Promise<void> {
  const lambat = daftar.filter(([{ kritis }]) => kritis)
  for (const { ke, nama, bulan, diambil, keterangan, lokasi, koordinat } of GAMBAR) {
    const [p, kunci] = lambat[ke] ?? []
    const fisik = p?.jadwal.find((satu) => satu.bulan === bulan)?.realisasi ?? null
    if (p === undefined || kunci === undefined || fisik === null) continue
    const [isi, kecil] = [berkas(nama), berkas(`${nama}-kecil`)]
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO paket_foto (paket_id, unit_id, tahun, sidik_isi, sidik_kecil, ukuran, lebar, tinggi, keterangan, diambil, diambil_asal, lokasi, lintang, bujur, koordinat_asal, bulan, fisik, oleh, pada)
       VALUES ($1, $2, $3, $4, $5, $6, 800, 600, $7, $8, 'BERKAS', $9, $10, $11, $12, $13, $14, $15, $8::date + time '16:00+07') RETURNING id`,
      [...kunci, sidik(isi), sidik(kecil), isi.length, keterangan, diambil, lokasi, koordinat?.[0] ?? null, koordinat?.[1] ?? null, koordinat ? 'BERKAS' : null, bulan, fisik, idOperator(p.unit)])
    await client.query('INSERT INTO paket_foto_isi (foto_id, sidik_isi, sidik_kecil, isi, kecil) VALUES ($1, $2, $3, $4, $5)', [rows[0]?.id, sidik(isi), sidik(kecil), isi, kecil])
  }
  await majukanUrutan(client, 'paket_foto')
}
