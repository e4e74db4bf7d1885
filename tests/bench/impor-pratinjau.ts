import { readFile } from 'node:fs/promises'
import pg from 'pg'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { tulisRealisasiBesar, type PokokSipd } from '@/tests/support/berkas-sipd'
import { scopeUji } from '@/tests/support/lingkungan'
import { titipBerkas } from '@/tests/support/titip-berkas'

/** What budget lines of the sample year are called in an export. */
const POKOK = `SELECT u.kode AS "kodeSkpd", m.nama AS "namaSkpd", n.kode AS "kodeSub", n.nama AS "namaSub", b.rekening_kode AS rekening,
    r.nama AS "namaRekening", s.nama AS sumber
  FROM baris b JOIN unit u ON u.id = b.unit_id JOIN LATERAL (SELECT nama FROM unit_masa WHERE unit_id = u.id ORDER BY berlaku_mulai DESC LIMIT 1) m ON true JOIN sub_kegiatan k ON k.id = b.sub_kegiatan_id JOIN nomenklatur n ON n.id = k.nomenklatur_id
  JOIN rekening r ON r.kode = b.rekening_kode JOIN sumber_dana s ON s.id = b.sumber_dana_id WHERE b.tahun = 2023 ORDER BY b.id`

/** From the uploaded bytes to a batch that can be looked at: read, kept, matched with the sample year. A server is warm: a small file goes first. */
export async function ukurPratinjau<T>(connectionString: string, jalur: string, baris: number, ukur: (fn: () => Promise<unknown>) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rows: pokok } = await client.query<PokokSipd>(POKOK)
    const scope = { ...scopeUji('*'), bolehTulis: true } as OpdScope
    let batch = 0
    const impor = async (isi: Uint8Array): Promise<void> => {
      const { id, selesai } = await terimaImpor(scope, await titipBerkas(isi), { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: 'realisasi.xlsx' })
      batch = id
      await selesai
    }
    await tulisRealisasiBesar(jalur, 50, { pokok })
    await impor(await readFile(jalur))
    await tulisRealisasiBesar(jalur, baris, { pokok })
    const isi = await readFile(jalur)
    const hasil = await ukur(() => impor(isi))
    const { rows: [kini] } = await client.query<{ status: string; pesan: string | null; jumlah: number }>(
      "SELECT status::text, pesan, (SELECT count(*)::int FROM impor_baris WHERE batch_id = b.id AND keadaan = 'COCOK') AS jumlah FROM impor_batch b WHERE id = $1", [batch])
    // a few lines exist twice, with two sources of funds that this export does not name: asked, not guessed
    if (kini?.status !== 'SIAP' || kini.jumlah < baris * 0.99) throw new Error(`Batch ${batch}: ${JSON.stringify(kini)}`)
    return hasil
  } finally {
    await client.end()
  }
}
