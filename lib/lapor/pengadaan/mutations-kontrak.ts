import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { rupiah } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { akhirBulan, BULAN } from '@/lib/realisasi/bulan'
import { sen, senFromText, senToText } from '@/lib/realisasi/rupiah'
import { belumTiba, periksaVersi, tahanPaket, type PaketTertahan } from './mutations-tahan'
import type { MasukanJadwal, MasukanKontrak } from './schema'

interface KontrakTertahan { versi: number; oleh: string; pada: string }

const bacaKontrak = async (tx: Transaksi, paketId: number): Promise<KontrakTertahan | undefined> => (await tx.$queryRaw<KontrakTertahan[]>`
  SELECT k.versi, coalesce(g.nama, k.diubah_oleh) AS oleh, to_char(k.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
  FROM kontrak k LEFT JOIN pengguna g ON g.id = k.diubah_oleh WHERE k.paket_id = ${paketId}`)[0]

/** Contract <= HPS <= pagu of the package: where documents say otherwise it is asked, and the answer is kept with the package. */
function periksaNilai({ pagu, hps, penjelasan }: PaketTertahan, m: MasukanKontrak): void {
  const batas = senFromText(hps ?? pagu)
  if (senFromText(m.nilai) <= batas || (m.penjelasan ?? penjelasan) !== null) return
  throw new AppError('ISIAN_SALAH', { isian: { penjelasan: `Nilai kontrak ${rupiah(senFromText(m.nilai))} melebihi ${hps === null ? 'pagu paket' : 'HPS'} ${rupiah(batas)}. Perbaiki, atau tulis mengapa demikian.` } })
}

/** Writes or changes the contract of a package. The same new one twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH */
export async function simpanKontrak(scope: OpdScope, m: MasukanKontrak): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const paket = await tahanPaket(tx, scope, m)
    belumTiba('tanggal', m.tanggal, paket.hariIni)
    periksaNilai(paket, m)
    const kini = await bacaKontrak(tx, m.paketId)
    if (kini === undefined) {
      await tx.$executeRaw`
        INSERT INTO kontrak (paket_id, unit_id, tahun, nomor, tanggal, nilai, penyedia, mulai, selesai, tahun_jamak)
        VALUES (${m.paketId}, ${m.unitId}, ${paket.tahun}, ${m.nomor}, ${m.tanggal}::date, ${m.nilai}::numeric, ${m.penyedia}, ${m.mulai}::date, ${m.selesai}::date, ${m.tahunJamak})`
    } else {
      const [sama] = m.versi === 0 ? await tx.$queryRaw<{ sama: boolean }[]>`
        SELECT (nomor, tanggal, nilai, penyedia, mulai, selesai, tahun_jamak) = (${m.nomor}, ${m.tanggal}::date, ${m.nilai}::numeric, ${m.penyedia}, ${m.mulai}::date, ${m.selesai}::date, ${m.tahunJamak}) AS sama
        FROM kontrak WHERE paket_id = ${m.paketId}` : []
      if (sama?.sama) return
      periksaVersi('Kontrak ini', kini, m.versi)
      await tx.$executeRaw`
        UPDATE kontrak SET nomor = ${m.nomor}, tanggal = ${m.tanggal}::date, nilai = ${m.nilai}::numeric, penyedia = ${m.penyedia}, mulai = ${m.mulai}::date,
          selesai = ${m.selesai}::date, tahun_jamak = ${m.tahunJamak}, versi = versi + 1 WHERE paket_id = ${m.paketId}`
    }
    if (m.penjelasan !== null && m.penjelasan !== paket.penjelasan) await tx.$executeRaw`UPDATE paket SET penjelasan = ${m.penjelasan}, versi = versi + 1 WHERE id = ${m.paketId}`
  })
}

/** Cumulative curves do not fall, and nothing is reached in a month that has not begun. */
function periksaKurva(m: MasukanJadwal, tahun: number, hariIni: string): Record<string, string> {
  const isian: Record<string, string> = {}
  for (const deret of ['rencana', 'realisasi'] as const) {
    let lalu: { nilai: number; bulan: number } | null = null
    for (const { bulan, [deret]: nilai } of m.bulan) {
      if (nilai === null) continue
      if (lalu !== null && nilai < lalu.nilai) isian[`${deret}${bulan}`] = `Lebih kecil daripada ${BULAN[lalu.bulan - 1] ?? ''}. Isi kumulatif, tidak menurun.`
      if (deret === 'realisasi' && akhirBulan(tahun, bulan).slice(0, 7) > hariIni.slice(0, 7)) isian[`${deret}${bulan}`] = `${bulanTahun(tahun, bulan)} belum tiba.`
      lalu = { nilai, bulan }
    }
  }
  return isian
}

/** Writes the curve of a contract, all twelve months at once; an empty month has no value. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH */
export async function simpanJadwal(scope: OpdScope, m: MasukanJadwal): Promise<void> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const paket = await tahanPaket(tx, scope, m)
    const kini = await bacaKontrak(tx, m.paketId)
    if (kini === undefined) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Paket ini belum memiliki kontrak. Catat kontraknya dulu.' })
    const isian = periksaKurva(m, paket.tahun, paket.hariIni)
    if (Object.keys(isian).length > 0) throw new AppError('ISIAN_SALAH', { isian })
    periksaVersi('Jadwal ini', kini, m.versi)
    const persen = (nilai: number | null): string | null => (nilai === null ? null : senToText(sen(BigInt(nilai))))
    const isi = m.bulan.filter(({ rencana, realisasi }) => rencana !== null || realisasi !== null)
    await tx.$executeRaw`DELETE FROM kontrak_jadwal WHERE paket_id = ${m.paketId} AND bulan <> ALL(${isi.map(({ bulan }) => bulan)}::int[])`
    await tx.$executeRaw`
      INSERT INTO kontrak_jadwal (paket_id, bulan, unit_id, tahun, rencana, realisasi)
      SELECT ${m.paketId}, b, ${m.unitId}, ${paket.tahun}, r::numeric, f::numeric
      FROM unnest(${isi.map(({ bulan }) => bulan)}::int[], ${isi.map(({ rencana }) => persen(rencana))}::text[], ${isi.map(({ realisasi }) => persen(realisasi))}::text[]) AS t(b, r, f)
      ON CONFLICT (paket_id, bulan) DO UPDATE SET rencana = excluded.rencana, realisasi = excluded.realisasi`
    await tx.$executeRaw`UPDATE kontrak SET versi = versi + 1 WHERE paket_id = ${m.paketId}`
  })
}
