import { prisma } from '@/lib/dasar/database/client'
import { Prisma } from '@/lib/dasar/database/generated/client'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import type { IndikatorKinerja } from '@/lib/lapor/kinerja/types'
import { dasarTahunBerikut, setahunUtuh } from '@/lib/realisasi/kinerja/capaian'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { namaUnit } from './data'
import type { TanpaPutusan } from './data-rangka'
import type { Calon } from './types'

interface Row {
  id: number
  unit: string
  simpul: string
  unitTujuan: number | null
  tujuan: Calon | null
  calon: Calon[] | null
  subIds: number[]
  sudah: boolean
  /** left behind by somebody */
  tinggal: boolean
}

const SIMPUL = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT jsonb_build_object('id', n.id, 'nama', n.kode || ' ' || n.nama || ' (' || ${namaUnit(Prisma.sql`l.unit_tujuan`)} || ')') FROM nomenklatur n WHERE n.id = ${id})`

const SEBAB = { unit: 'Unitnya berakhir dan penerusnya belum ditetapkan.', tiada: 'Program, kegiatan, atau sub-kegiatannya tidak ada pada tahun berikut dengan kode dan nama yang sama.', pilih: 'Kode dan namanya tidak sama-sama cocok pada tahun berikut: pilih yang menjadi tempatnya.', kosong: 'Capaian setahun belum lengkap diisi, jadi realisasi sampai tahun lalu dikosongkan.', kembar: 'Unit yang bergabung sama-sama punya indikator bernama ini pada simpul yang menjadi satu; angkanya tidak digabung sendiri. Tinggalkan salah satunya dengan alasan, atau bedakan namanya.' }

/** Indicators of the year: the node that each would hang on, and what was reached until the year's end where the year is whole. */
export async function querySisaKinerja(indikator: readonly IndikatorKinerja[], { dari, ke }: { dari: number; ke: number }, tx: Transaksi = prisma()): Promise<TanpaPutusan[]> {
  if (indikator.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    WITH l AS MATERIALIZED (SELECT * FROM lanjut_simpul(${dari}::int, ${ke}::int))
    SELECT i.id, ${namaUnit(Prisma.sql`i.unit_id`)} AS unit, s.kode || ' ' || s.nama AS simpul, l.unit_tujuan AS "unitTujuan", ${SIMPUL(Prisma.sql`l.tujuan`)} AS tujuan,
      (SELECT jsonb_agg(${SIMPUL(Prisma.sql`c.id`)} ORDER BY c.ke) FROM unnest(l.calon) WITH ORDINALITY c(id, ke)) AS calon,
      coalesce((SELECT array_agg(b.id ORDER BY b.id) FROM sub_kegiatan b JOIN nomenklatur_jalur j ON j.sub_id = b.nomenklatur_id WHERE b.tahun = i.tahun AND b.unit_id = i.unit_id AND i.nomenklatur_id IN (j.sub_id, j.kegiatan_id, j.program_id)), '{}') AS "subIds",
      EXISTS (SELECT FROM kinerja_indikator k WHERE k.tahun = ${ke} AND k.unit_id = l.unit_tujuan AND k.nomenklatur_id = l.tujuan AND lower(btrim(k.nama)) = lower(btrim(i.nama))) AS sudah,
      EXISTS (SELECT FROM tahun_lanjut t WHERE t.dari = ${dari} AND t.ke = ${ke} AND t.jenis = 'KINERJA' AND t.kunci = i.id::text AND t.putusan = 'TINGGAL') AS tinggal
    FROM kinerja_indikator i JOIN nomenklatur s ON s.id = i.nomenklatur_id LEFT JOIN l ON l.unit_asal = i.unit_id AND l.asal = i.nomenklatur_id WHERE i.tahun = ${dari}`
  const per = new Map(rows.map((row) => [row.id, row]))
  // two units that become one may each have it: which of their figures is the one of both is nobody's guess
  const alamat = (satu: IndikatorKinerja, row: Row): string => `${row.unitTujuan ?? ''}/${row.tujuan?.id ?? ''}/${satu.nama.trim().toLowerCase()}`
  const banyak = new Map<string, number>()
  for (const satu of indikator) { const row = per.get(satu.id); if (row?.tujuan && !row.tinggal) banyak.set(alamat(satu, row), (banyak.get(alamat(satu, row)) ?? 0) + 1) }
  return indikator.flatMap((satu): TanpaPutusan[] => {
    const asli = per.get(satu.id)
    if (asli === undefined) return []
    const kembar = asli.tujuan !== null && (banyak.get(alamat(satu, asli)) ?? 0) > 1
    const row = kembar ? { ...asli, tujuan: null, calon: null } : asli
    const calon = row.calon ?? []
    const dasar = dasarTahunBerikut(satu)
    const sebab = kembar ? SEBAB.kembar : row.tujuan !== null ? (setahunUtuh(satu) ? null : SEBAB.kosong) : row.unitTujuan === null ? SEBAB.unit : calon.length === 0 ? SEBAB.tiada : SEBAB.pilih
    return [{
      jenis: 'KINERJA', kunci: String(satu.id), unitId: satu.unitId, unit: row.unit, nama: `${satu.nama} (${satu.satuan}): ${row.simpul}`, keadaan: row.sudah ? 'ADA' : row.tujuan === null ? 'TANYA' : 'SIAP', tujuan: row.tujuan, calon, sebab,
      rincian: { unit: row.unitTujuan, lalu: dasar === null ? null : volumeToText(dasar), targetRenstra: satu.targetRenstra === null ? null : volumeToText(satu.targetRenstra), rumus: satu.rumus, jenis: satu.jenis }, subIds: row.subIds,
    }]
  })
}
