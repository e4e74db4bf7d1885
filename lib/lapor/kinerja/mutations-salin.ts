import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis } from '@/lib/dasar/database/tulis'
import { hitungKinerja, setahunUtuh } from '@/lib/realisasi/kinerja/capaian'
import { volumeToText } from '@/lib/realisasi/kinerja/volume'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryIndikator, queryRenstra, querySimpul } from './data'
import { sisipkanIndikator, tulisRenstra } from './mutations-indikator'
import { tahanUnit } from './mutations-tahan'
import type { MasukanSalin } from './schema'

/**
 * Carries the indicators of the year before to a year: texts, formula and the target of the Renstra, without a target of the year. What was
 * reached until then comes along where it is whole: all quarters of what adds up, the last one of a state; else it is left empty and said. An indicator whose node the unit does not have any
 * more stays behind; one that is there already is not touched, so that twice is once.
 * @throws AppError TIDAK_BERHAK; KINERJA_TERTUTUP
 */
export async function salinTahunLalu(scope: OpdScope, m: MasukanSalin): Promise<{ disalin: number; tertinggal: string[]; takUtuh: string[] }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    await tahanUnit(tx, scope, m)
    const [lalu, kini, simpul, uangLalu, uangKini] = [
      await queryIndikator(tx, scope, m.tahun - 1, m.unitId), await queryIndikator(tx, scope, m.tahun, m.unitId), await querySimpul(tx, scope, m.unitId, m.tahun),
      await queryRenstra(tx, scope, m.tahun - 1, m.unitId), await queryRenstra(tx, scope, m.tahun, m.unitId),
    ]
    // a year may follow another book of codes: the code says which node it is
    const per = new Map(simpul.map((satu) => [satu.kode, satu.id]))
    const tertinggal: string[] = []
    const takUtuh: string[] = []
    let disalin = 0
    for (const satu of lalu) {
      const nomenklaturId = per.get(satu.kode)
      if (nomenklaturId === undefined) { tertinggal.push(`${satu.kode} ${satu.nama}`); continue }
      if (kini.some((ada) => ada.nomenklaturId === nomenklaturId && ada.nama.trim().toLowerCase() === satu.nama.trim().toLowerCase())) continue
      const { realisasiRenstra } = hitungKinerja(satu)
      const sampaiKini = realisasiRenstra === null || !setahunUtuh(satu) ? null : volumeToText(realisasiRenstra)
      if (!setahunUtuh(satu)) takUtuh.push(`${satu.kode} ${satu.nama}`)
      await sisipkanIndikator(tx, m, { ...satu, nomenklaturId, targetRenstra: satu.targetRenstra === null ? null : volumeToText(satu.targetRenstra), lalu: sampaiKini, target: null }, satu.urutan)
      disalin++
    }
    for (const { kode, target } of uangLalu) {
      const nomenklaturId = per.get(kode)
      if (nomenklaturId === undefined || target === null || uangKini.some((ada) => ada.nomenklaturId === nomenklaturId)) continue
      await tulisRenstra(tx, m, nomenklaturId, senToText(target), null)
    }
    return { disalin, tertinggal, takUtuh }
  })
}
