import type { Transaksi } from '@/lib/dasar/database/tulis'
import { bacaKunci, type Sel } from '@/lib/lapor/entri/utils'
import { sen, senToText } from '@/lib/realisasi/rupiah'
import type { Isian } from './types'

const persenTeks = (nilai: number | null): string | null => (nilai === null ? null : senToText(sen(BigInt(nilai))))

/** Writes the rows of the changed cells: a month that is empty again has no row, because empty is not nought. */
export async function tulisRealisasi(tx: Transaksi, sesudah: Isian, sel: readonly Sel[]): Promise<void> {
  const baris = new Map(sesudah.sub.flatMap((sub) => sub.baris.map((satu) => [satu.id, satu] as const)))
  const tempat = new Map(
    sel.flatMap(({ kunci }) => {
      const a = bacaKunci(kunci)
      return a?.jenis === 'realisasi' ? [[`${a.baris}/${a.kanal}`, a] as const] : []
    }),
  )
  const rows = [...tempat.values()].flatMap(({ baris: id, kanal }) => {
    const isi = baris.get(id)?.kanal[kanal]
    if (!isi) return []
    return [{ baris: id, kanal, nilai: isi.nilai === null ? null : senToText(isi.nilai), koreksi: senToText(isi.koreksi), alasan: isi.alasan || null }]
  })
  const isi = JSON.stringify(rows)
  await tx.$executeRaw`
    DELETE FROM realisasi r USING jsonb_to_recordset(${isi}::jsonb) AS x(baris int, kanal text, nilai numeric)
    WHERE x.nilai IS NULL AND r.baris_id = x.baris AND r.bulan = ${sesudah.bulan} AND r.kanal = x.kanal::kanal_realisasi`
  await tx.$executeRaw`
    INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai, koreksi, alasan_koreksi)
    SELECT x.baris, ${sesudah.bulan}, x.kanal::kanal_realisasi, ${sesudah.tahun}, x.nilai, x.koreksi, x.alasan
    FROM jsonb_to_recordset(${isi}::jsonb) AS x(baris int, kanal text, nilai numeric, koreksi numeric, alasan text)
    WHERE x.nilai IS NOT NULL ORDER BY x.baris, x.kanal
    ON CONFLICT (baris_id, bulan, kanal)
    DO UPDATE SET nilai = excluded.nilai, koreksi = excluded.koreksi, alasan_koreksi = excluded.alasan_koreksi`
}

/** Writes physical progress of the sub-kegiatan whose cells changed. */
export async function tulisFisik(tx: Transaksi, sesudah: Isian, sel: readonly Sel[]): Promise<void> {
  const { bulan } = sesudah
  const id = new Set(sel.flatMap(({ kunci }) => {
    const a = bacaKunci(kunci)
    return a?.jenis === 'fisik' ? [a.sub] : []
  }))
  const isi = JSON.stringify(sesudah.sub.filter((sub) => id.has(sub.id)).map(({ id: sub, fisik }) => ({ sub, persen: persenTeks(fisik.persen), alasan: fisik.alasan || null })))
  await tx.$executeRaw`
    DELETE FROM realisasi_fisik r USING jsonb_to_recordset(${isi}::jsonb) AS x(sub int, persen numeric)
    WHERE x.persen IS NULL AND r.sub_kegiatan_id = x.sub AND r.bulan = ${bulan}`
  await tx.$executeRaw`
    INSERT INTO realisasi_fisik (sub_kegiatan_id, bulan, persen, alasan_koreksi)
    SELECT x.sub, ${bulan}, x.persen, x.alasan
    FROM jsonb_to_recordset(${isi}::jsonb) AS x(sub int, persen numeric, alasan text)
    WHERE x.persen IS NOT NULL ORDER BY x.sub
    ON CONFLICT (sub_kegiatan_id, bulan) DO UPDATE SET persen = excluded.persen, alasan_koreksi = excluded.alasan_koreksi`
}
