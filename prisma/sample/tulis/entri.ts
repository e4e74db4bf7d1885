import type { ClientBase } from 'pg'
import { acak } from '../acak'
import { idOperator } from '../akun'
import type { LaporanContoh } from '../laporan'
import type { Baris, Sub } from '../susun/jenis'
import type { TahunContoh } from '../tahun/susun-contoh'
import type { IdTahun } from './anggaran'
import { senText, tulisMassal } from './massal'

const ALASAN = [
  'Pengembalian kelebihan pembayaran perjalanan dinas ke RKUD',
  'Setoran sisa UP atas belanja bulan lalu',
  'Koreksi salah pembebanan rekening',
  'Pengembalian kelebihan pembayaran honorarium',
]

/** One month of a line: what the month's entry says. A return to the treasury is a correction beside a higher amount. */
function entri(b: Baris, bulan: number): { nilai: number; koreksi: number; alasan: string | null } | null {
  const bersih = (b.real[bulan - 1] ?? 0) - (b.real[bulan - 2] ?? 0)
  if (bersih === 0) return null
  const undi = acak('koreksi', b.sub.unit.slug, b.sub.kode, b.rekening, b.sumber, bulan)
  if (undi > 0.0022 || b.rekening.startsWith('5.4') || bersih < 1_000_000_00) return { nilai: bersih, koreksi: 0, alasan: null }
  const koreksi = Math.floor((bersih * 0.04) / 10_000_00) * 10_000_00
  if (koreksi === 0) return { nilai: bersih, koreksi: 0, alasan: null }
  return { nilai: bersih + koreksi, koreksi: -koreksi, alasan: ALASAN[Math.floor(undi * 1_000_000) % ALASAN.length] ?? null }
}

const kunciSimpan = (slug: string, bulan: number) => `${slug}/${bulan}`

/** Realisasi and physical progress of one year's months; saved when the unit's report of that month was. */
export async function tulisEntri(client: ClientBase, tahun: TahunContoh, id: IdTahun, laporan: readonly LaporanContoh[]): Promise<void> {
  const angka = tahun.rencana.tahun
  const disimpan = new Map(laporan.filter((l) => l.tahun === angka).map((l) => [kunciSimpan(l.unit.slug, l.bulan), l.disimpan]))
  const saat = (s: Sub, bulan: number) => {
    const pada = disimpan.get(kunciSimpan(s.unit.slug, bulan))
    if (pada === undefined) throw new Error(`entri ${s.unit.slug} bulan ${bulan} tanpa laporan`)
    return pada
  }
  const realisasi = [...id.baris].flatMap(([b, baris]) =>
    b.real.flatMap((_, i) => {
      const e = entri(b, i + 1)
      return e ? [[baris, i + 1, b.nonRkud ? 'NON_RKUD' : 'RKUD', angka, senText(e.nilai), senText(e.koreksi), e.alasan, idOperator(b.sub.unit.slug), saat(b.sub, i + 1)]] : []
    }),
  )
  const kolom = { baris_id: 'int', bulan: 'smallint', kanal: 'kanal_realisasi', tahun: 'smallint', nilai: 'numeric', koreksi: 'numeric', alasan_koreksi: 'text', diubah_oleh: 'text', diubah_pada: 'timestamptz' }
  await tulisMassal(client, 'realisasi', kolom, realisasi)

  const fisik = tahun.fisik.flatMap(({ sub, real, koreksi }) =>
    real.flatMap((persen, i) =>
      persen === null ? [] : [[id.sub.get(sub) ?? null, i + 1, persen, koreksi === i + 1 ? 'Hasil pemeriksaan lapangan lebih rendah dari laporan bulan lalu' : null, idOperator(sub.unit.slug), saat(sub, i + 1)]],
    ),
  )
  await tulisMassal(client, 'realisasi_fisik', { sub_kegiatan_id: 'int', bulan: 'smallint', persen: 'numeric', alasan_koreksi: 'text', diubah_oleh: 'text', diubah_pada: 'timestamptz' }, fisik)
  const sasaran = tahun.fisik.flatMap(({ sub, target }) => target.map((persen, i) => [id.sub.get(sub) ?? null, i + 1, persen, idOperator(sub.unit.slug), `${angka}-01-10T02:00:00Z`]))
  await tulisMassal(client, 'target_fisik', { sub_kegiatan_id: 'int', bulan: 'smallint', persen: 'numeric', diubah_oleh: 'text', diubah_pada: 'timestamptz' }, sasaran)
}
