import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import { perSusunanSub } from '@/lib/dasar/database/perubahan'
import { cocokTeks } from '@/lib/dasar/format/cari'
import { loadKinerjaUntuk } from '@/lib/lapor/kinerja/loaders'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_KINERJA } from '@/lib/lihat/panel/kinerja/daftar'
import { kinerjaUnit, type DataKinerja, type IndikatorLihat, type SimpulLihat } from '@/lib/lihat/panel/kinerja/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { ALASAN } from '@/lib/realisasi/alasan'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { tiada } from '@/lib/realisasi/rasio'
import { serapanPagu } from '@/lib/realisasi/serapan'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { queryJalur } from './data'
import { parseSaringan, type SaringanKinerja } from './schema'

const BELUM_LAPOR = tiada(ALASAN.belumLapor)

/** Performance beside money within the reader's scope: indicators as entered, money from the one position. */
export async function loadDataKinerja(periode: Pick<Periode, 'tahun' | 'bulan' | 'versi'>): Promise<DataKinerja> {
  const { tahun, bulan } = periode
  const scope = scopeBaca(await requirePengguna())
  const [unit, sub, jalur, isi] = await Promise.all([loadCapaian({ ...periode, per: 'unit' }), loadCapaian({ ...periode, per: 'subKegiatan' }), perSusunanSub(scope, `jalur sub ${tahun}`, tahun, () => queryJalur(scope, tahun)), loadKinerjaUntuk(scope, tahun)])
  const posisi = new Map(sub.map((satu) => [satu.posisi.kunci, satu.posisi]))
  const belum = new Set(unit.filter(({ melapor }) => !melapor).map((satu) => Number(satu.posisi.kunci)))
  const perlu = new Set(isi.indikator.map(({ unitId, kode }) => `${unitId}/${kode}`))
  const per = new Map<string, { unitId: number; kode: string; nama: string; bagian: string[] }>()
  for (const { id, unitId, kode, nama } of jalur) {
    kode.forEach((satu, i) => {
      const kunci = `${unitId}/${satu}`
      if (!perlu.has(kunci) || !posisi.has(String(id))) return
      const ada = per.get(kunci)
      if (ada) ada.bagian.push(String(id))
      else per.set(kunci, { unitId, kode: satu, nama: nama[i] ?? '', bagian: [String(id)] })
    })
  }
  return {
    tahun, bulan, kueri: alamatPeriode(periode),
    // money of a month that is not handed in is not held against results: what was entered before is no absorption of it
    unit: unit.map(({ posisi: satu, serapanPagu: serapan, melapor }) => ({ id: Number(satu.kunci), kode: satu.kode, nama: satu.nama, pagu: satu.pagu, realisasi: satu.realisasi, serapan: melapor ? serapan : BELUM_LAPOR })),
    indikator: isi.indikator.map(({ id, unitId, kode, namaSimpul, nama, satuan, jenis, rumus, targetRenstra, lalu, target, triwulan }): IndikatorLihat => ({ id, unitId, kode, namaSimpul, nama, satuan, jenis, rumus, targetRenstra, lalu, target, triwulan })),
    simpul: [...per.values()].map(({ unitId, kode, nama, bagian }): SimpulLihat => {
      const jumlah = jumlahkanPosisi(bagian.flatMap((satu) => posisi.get(satu) ?? []), { kunci: kode, kode, nama })
      return { unitId, kode, nama, pagu: jumlah.pagu, realisasi: jumlah.realisasi, serapan: belum.has(unitId) ? BELUM_LAPOR : serapanPagu(jumlah) }
    }),
  }
}

/** The same for the units that an address asks for. */
function saring(data: DataKinerja, { cari, keadaan }: SaringanKinerja): DataKinerja {
  if (cari === '' && keadaan === '') return data
  const cocok = (satu: ReturnType<typeof kinerjaUnit>[number]): boolean => cocokTeks(cari, satu.unit.nama, satu.unit.kode) &&
    (keadaan === '' || (keadaan === 'belum' ? satu.indikator > 0 && satu.terisi !== null && satu.terisi < satu.indikator : keadaan === 'lengkap' ? satu.indikator > 0 && satu.terisi === satu.indikator : keadaan === 'tanpa' ? satu.indikator === 0 : satu.predikat === keadaan))
  const id = new Set(kinerjaUnit(data).filter(cocok).map(({ unit }) => unit.id))
  return { ...data, unit: data.unit.filter((satu) => id.has(satu.id)), indikator: data.indikator.filter((satu) => id.has(satu.unitId)), simpul: data.simpul.filter((satu) => id.has(satu.unitId)) }
}

export const panelKinerja = (data: DataKinerja): Panel[] => susunPanel(PANEL_KINERJA, data)

export interface HalamanKinerjaSemua {
  periode: Periode
  data: DataKinerja
  panel: Panel[]
  saringan: SaringanKinerja
  /** units before filtering */
  semua: number
}

/** The performance page for its reader, from the page's address: all units, or her own. */
export async function loadKinerja(cari: SearchParams): Promise<HalamanKinerjaSemua> {
  const [periode, saringan] = [await loadPeriode(cari), parseSaringan(cari)]
  const semua = await loadDataKinerja(periode)
  const data = saring(semua, saringan)
  return { periode, data, panel: panelKinerja(data), saringan, semua: semua.unit.length }
}

/** The same for a file of one of its tables. */
export async function loadPanelKinerja(cari: SearchParams): Promise<IsiHalaman> {
  const { panel, periode } = await loadKinerja(cari)
  return { panel, periode }
}
