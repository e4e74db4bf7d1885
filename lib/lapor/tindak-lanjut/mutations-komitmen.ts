import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { rupiah } from '@/lib/dasar/format/angka'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import { dilepasKomitmen, periksaKomitmen } from '@/lib/realisasi/rakor/komitmen'
import { senToText, type Sen } from '@/lib/realisasi/rupiah'
import { queryJanji, queryRapatTujuan } from './data'
import { isianSalah, pastikanMencatat, tahanRapatTujuan } from './mutations-tahan'
import type { MasukanKomitmen } from './schema'
import type { RapatTujuan } from './types'

/** Pagu and realisasi of a unit at the meeting's cut-off; realisasi null: nothing reported. @throws AppError TIDAK_DITEMUKAN */
async function batasKomitmen(scope: OpdScope, rapatId: number, unitId: number): Promise<{ pagu: Sen; realisasi: Sen | null }> {
  const rapat = await queryRapatTujuan(rapatId)
  if (rapat === null) throw new AppError('TIDAK_DITEMUKAN')
  const { tahun, batasBulan: bulan, apbdUrutan } = rapat
  const [kini] = await loadCapaianUntuk(scope, { tahun, bulan, versi: apbdUrutan ?? 'berlaku', per: 'kabupaten', filter: { unitIds: [unitId] } })
  if (!kini || kini.posisi.pagu === 0n) throw isianSalah({ unitId: 'Unit ini tidak memiliki pagu pada batas data rapat.' })
  return { pagu: kini.posisi.pagu, realisasi: kini.posisi.realisasi }
}

const KATA = {
  DI_BAWAH_REALISASI: (b: { realisasi: Sen | null }) => `Kurang dari yang sudah terealisasi, ${rupiah(b.realisasi)}.`,
  DI_ATAS_PAGU: (b: { pagu: Sen }) => `Melebihi pagu unit, ${rupiah(b.pagu)}.`,
  TURUN: () => 'Kurang dari komitmen bulan sebelumnya; targetnya kumulatif.',
}

/**
 * An earlier promise is not lost by a month that was left empty: it is promised again, or given up in so many words.
 * @throws AppError ISIAN_SALAH at the month
 */
async function pastikanLepas(scope: OpdScope, rapat: RapatTujuan, { unitId, target, lepas }: MasukanKomitmen): Promise<void> {
  if (lepas) return
  const hilang = dilepasKomitmen(await queryJanji(scope, { unitId, tahun: rapat.tahun }), rapat, target.map(({ bulan }) => bulan))
  if (hilang.length > 0) throw isianSalah(Object.fromEntries(hilang.map((satu) => [`bulan${satu.bulan}`, `Komitmen ${namaTriwulan(satu)} untuk bulan ini ${rupiah(satu.target)}. Isi lagi, atau centang bahwa bulan yang dikosongkan dilepas.`])))
}

/** @throws AppError BERSAMAAN where the unit's promise is not the one that the form was drawn of */
async function pastikanKini(tx: Transaksi, m: MasukanKomitmen): Promise<number | null> {
  const lama = await tx.$queryRaw<{ bulan: number; target: string; versi: number; oleh: string; pada: string }[]>`
    SELECT k.bulan::int, k.target::text AS target, k.versi, coalesce(p.nama, k.diubah_oleh) AS oleh, to_char(k.diubah_pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS pada
    FROM komitmen k LEFT JOIN pengguna p ON p.id = k.diubah_oleh WHERE k.rapat_id = ${m.rapatId} AND k.unit_id = ${m.unitId} ORDER BY k.bulan`
  const versi = Math.max(0, ...lama.map((satu) => satu.versi))
  if (lama.length === m.target.length && m.target.every(({ bulan, target }, i) => lama[i]?.bulan === bulan && lama[i].target === senToText(target))) return null
  const [satu] = lama
  if (versi !== m.versi) {
    throw new AppError('BERSAMAAN', { pesan: satu ? `Komitmen unit ini sudah diubah ${satu.oleh} pada ${waktuWib(satu.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isi barunya.` : 'Komitmen unit ini sudah dikosongkan orang lain. Muat ulang halaman.' })
  }
  return satu ? versi : terakhirKosong(tx, m)
}

/** The last number of a promise that was emptied; 0: there was none. One that is written anew goes on from it, or a form of before would fit it. */
async function terakhirKosong(tx: Transaksi, { rapatId, unitId }: MasukanKomitmen): Promise<number> {
  const kunci = Array.from({ length: 12 }, (_, i) => `${rapatId}/${unitId}/${i + 1}`)
  const [row] = await tx.$queryRaw<{ versi: number }[]>`SELECT coalesce(max((sebelum ->> 'versi')::int), 0) AS versi FROM jejak WHERE tabel = 'komitmen' AND kunci = ANY (${kunci}) AND tindakan = 'DELETE'`
  return row?.versi ?? 0
}

/**
 * Writes what a unit promises a meeting, all months at once; a month that is left out has no promise, and one that had one is given up only where that is
 * said. Sent twice it is written once.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, KEPUTUSAN_TETAP, BERSAMAAN, ISIAN_SALAH at its month (`bulan7`)
 */
export async function simpanKomitmen(scope: OpdScope, m: MasukanKomitmen): Promise<{ berubah: boolean }> {
  if (scope.units !== '*') throw new AppError('TIDAK_BERHAK')
  const batas = await batasKomitmen(scope, m.rapatId, m.unitId)
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const rapat = await tahanRapatTujuan(tx, m.rapatId)
    pastikanMencatat(rapat)
    const dini = m.target.filter(({ bulan }) => bulan <= rapat.batasBulan)
    if (dini.length > 0) throw isianSalah(Object.fromEntries(dini.map(({ bulan }) => [`bulan${bulan}`, `Komitmen dimulai sesudah batas data rapat, ${namaBulan(rapat.batasBulan)}.`])))
    const salah = periksaKomitmen(m.target, batas)
    if (salah.length > 0) throw isianSalah(Object.fromEntries(salah.map((satu) => [`bulan${satu.bulan}`, KATA[satu.salah](batas)])))
    const versi = await pastikanKini(tx, m)
    if (versi === null) return { berubah: false }
    await pastikanLepas(scope, rapat, m)
    await tx.$executeRaw`DELETE FROM komitmen WHERE rapat_id = ${m.rapatId} AND unit_id = ${m.unitId} AND bulan <> ALL (${m.target.map(({ bulan }) => bulan)}::int[])`
    for (const { bulan, target } of m.target) {
      await tx.$executeRaw`
        INSERT INTO komitmen (rapat_id, tahun, unit_id, bulan, target, versi) VALUES (${m.rapatId}, ${rapat.tahun}, ${m.unitId}, ${bulan}, ${senToText(target)}::numeric, ${versi + 1})
        ON CONFLICT (rapat_id, unit_id, bulan) DO UPDATE SET target = excluded.target, versi = excluded.versi`
    }
    return { berubah: true }
  })
}
