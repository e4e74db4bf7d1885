import pg from 'pg'
import type { BenchContext, BenchResult } from '@/lib/dasar/launcher/bench-run'
import { kali, ms } from './alat'
import { ukurGrid, type NamaTombol, type UkuranTombol } from './grid-peramban'
import { ukurSimpan } from './grid-simpan'
import { buatUnit } from './lembar-besar'

const NAMA: Record<NamaTombol, string> = { panah: 'panah atas, bawah', halaman: 'PageDown, PageUp', ujung: 'Ctrl+End, Ctrl+Home', ketik: 'mulai mengetik, Esc' }
const BARIS_PER_SUB = 9
/** Two figures a line of this many lines make 5.000 cells. */
const BARIS_SIMPAN = 2_500

const tulis = ({ median, p95 }: UkuranTombol): string => `${ms(median)} (p95 ${ms(p95)})`

/**
 * The worksheet at 5.000 rows against one of 50: key press to painted (aim: <= 50 ms, ratio about 1), a paste of 5.000 cells
 * (aim: <= 1 s), and the saving of 5.000 cells against a bare INSERT of as many rows.
 */
export default async function bench({ connectionString, baseUrl }: BenchContext): Promise<BenchResult> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const [besar, kecil] = [await buatUnit(client, 'BENCH.5000', 500, BARIS_PER_SUB), await buatUnit(client, 'BENCH.50', 5, BARIS_PER_SUB)]
    // one row in ten is the sub-kegiatan's own and can only be read
    const grid = await ukurGrid(baseUrl, { kecil: { id: kecil.id, tempel: 27 }, besar: { id: besar.id, tempel: 2_777 } }, 40)
    const [k, b] = [grid.kecil, grid.besar]
    if (!k || !b) throw new Error('Lembar tidak terukur')
    await client.query(`SET session_replication_role = replica; DELETE FROM realisasi WHERE bulan = 7 AND baris_id IN (SELECT id FROM baris WHERE unit_id IN (${besar.id}, ${kecil.id})); RESET session_replication_role`)
    const simpan = await ukurSimpan(client, besar.id, besar.baris.slice(0, BARIS_SIMPAN), 5)
    return {
      name: 'Lembar kerja 5.000 baris dan 50 baris (sasaran tombol <= 50 ms, tempel 5.000 sel <= 1 dtk)',
      rows: [
        ...(Object.keys(NAMA) as NamaTombol[]).map((nama): [string, string] => [
          `${NAMA[nama]}, sampai tergambar`, `${tulis(b.tombol[nama])}; 50 baris ${tulis(k.tombol[nama])}; ${kali(b.tombol[nama].median / k.tombol[nama].median)}`,
        ]),
        [`tempel di 5.000 baris: ${b.tempel.kabar}`, `${ms(b.tempel.lama)}, tersimpan semua setelah ${ms(b.tempel.tersimpan)}`],
        [`tempel di 50 baris: ${k.tempel.kabar}`, `${ms(k.tempel.lama)}, tersimpan semua setelah ${ms(k.tempel.tersimpan)}`],
        [`INSERT polos ${simpan.sel} baris, tanpa penjaga`, ms(simpan.polos)],
        [`INSERT yang sama dengan penjaga dan jejak`, ms(simpan.terjaga)],
        [`simpanLembar ${simpan.sel} sel, berporsi`, `${ms(simpan.simpan)}; / INSERT polos ${kali(simpan.simpan / simpan.polos)}; / INSERT berpenjaga ${kali(simpan.simpan / simpan.terjaga)}`],
      ],
    }
  } finally {
    await client.end()
  }
}
