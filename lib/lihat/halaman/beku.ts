import 'server-only'
import { bacaIndikatorLama } from '@/lib/lihat/indikator/utils'
import { loadDataIndikatorPada } from '@/lib/lihat/indikator/loaders'
import { panelIndikator } from '@/lib/lihat/panel/indikator/daftar'
import { loadDataDak, panelDak } from '@/lib/lihat/dak/loaders'
import { loadKendala, panelKendala } from '@/lib/lihat/kendala/loaders'
import { loadKesenjangan, panelKesenjangan } from '@/lib/lihat/kesenjangan/loaders'
import { loadDataLkpj, panelLkpj } from '@/lib/lihat/lkpj/loaders'
import { loadDataKinerja, panelKinerja } from '@/lib/lihat/kinerja/loaders'
import { PANEL_UNIT } from '@/lib/lihat/panel/unit/daftar'
import type { DataPanelUnit } from '@/lib/lihat/panel/unit/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadPengadaan, panelPengadaan } from '@/lib/lihat/pengadaan/loaders'
import { loadDataPeta, panelPeta } from '@/lib/lihat/peta/loaders'
import { loadDataUnit } from '@/lib/lihat/perangkat-daerah/loaders'
import { loadProyeksi, panelProyeksi } from '@/lib/lihat/proyeksi/loaders'
import { loadDataRingkasan, panelRingkasan } from '@/lib/lihat/ringkasan/loaders'
import { loadDataTema, panelTema } from '@/lib/lihat/tema/loaders'
import type { BahanBeku, KonteksBeku } from './types'

interface Isi<Data> {
  nama: string
  /** raised with every change of the data's shape that older data do not have */
  bentuk: number
  /** see BahanBeku */
  tambahan?: true
  muat: (konteks: KonteksBeku) => Promise<Data>
  susun: (data: Data) => Panel[]
  /** data of an older shape in the shape of today; undefined: that shape is not known */
  naikkan?: (data: unknown, bentuk: number) => Data | undefined
}

/** What was written under a shape is read as that shape: the reader holds the shape's number against the page's. */
const bahan = <Data>({ susun, ...isi }: Isi<Data>): BahanBeku => ({ ...isi, susun: (data) => susun(data as Data) })

/**
 * What a meeting freezes: the input of every page's panels, by the page's name in HALAMAN, as the office reads it. A new page of panels
 * is one line here, or one of LUAR_BEKU with the reason.
 */
export const BAHAN: Readonly<Record<string, BahanBeku>> = {
  ringkasan: bahan({
    nama: 'Ringkasan', bentuk: 3, muat: ({ periode, hari }) => loadDataRingkasan(periode, hari), susun: panelRingkasan,
    // 2: decisions of meetings. What was frozen before knew of none. 3: outcomes as series
    naikkan: (data, bentuk) => (bentuk === 1 || bentuk === 2 ? { ...bacaIndikatorLama(data), ...(bentuk === 1 ? { keputusan: [] } : {}) } : undefined),
  }),
  kesenjangan: bahan({
    nama: 'Kesenjangan', bentuk: 1, susun: panelKesenjangan,
    muat: async ({ periode, sejak }) => {
      const { milik, ...data } = await loadKesenjangan(periode, sejak === null ? {} : { sejak: String(sejak) })
      // a reader of her own unit alone holds a narrowed page: that is no position of a meeting
      if (milik) throw new Error('Posisi rapat memuat semua unit')
      return data
    },
  }),
  kendala: bahan({ nama: 'Kendala', bentuk: 1, muat: ({ periode, hari }) => loadKendala(periode, hari), susun: panelKendala }),
  pengadaan: bahan({ nama: 'Pengadaan', bentuk: 1, muat: async ({ periode, hari }) => (await loadPengadaan(periode, {}, hari)).data, susun: panelPengadaan }),
  dak: bahan({ nama: 'DAK Fisik', bentuk: 1, muat: ({ periode, hari }) => loadDataDak(periode, hari), susun: panelDak }),
  // every theme with its details: documents draw one by one from this part
  tema: bahan({ nama: 'Tema', bentuk: 1, tambahan: true, muat: ({ periode, hari }) => loadDataTema(periode, '*', hari), susun: panelTema }),
  indikator: bahan({ nama: 'Indikator', bentuk: 1, tambahan: true, muat: ({ hari }) => loadDataIndikatorPada(hari), susun: panelIndikator }),
  kinerja: bahan({ nama: 'Kinerja', bentuk: 1, tambahan: true, muat: ({ periode }) => loadDataKinerja(periode), susun: panelKinerja }),
  peta: bahan({ nama: 'Peta', bentuk: 1, tambahan: true, muat: ({ periode, hari }) => loadDataPeta(periode, 'pagu', hari), susun: panelPeta }),
  proyeksi: bahan({ nama: 'Proyeksi', bentuk: 1, muat: ({ periode }) => loadProyeksi(periode), susun: panelProyeksi }),
}

/** What is frozen when a year is closed: every page of a meeting, and the tables of the LKPJ. */
export const BAHAN_TAHUN: Readonly<Record<string, BahanBeku>> = {
  ...BAHAN,
  lkpj: bahan({ nama: 'LKPJ', bentuk: 1, muat: ({ periode }) => loadDataLkpj(periode), susun: panelLkpj }),
}

/** A page of one unit, frozen once for each of them. */
export const BAHAN_UNIT: BahanBeku = bahan<DataPanelUnit>({
  nama: 'Perangkat Daerah', bentuk: 2, susun: (data) => susunPanel(PANEL_UNIT, data),
  // 2: decisions and promises of meetings. What was frozen before knew of none
  naikkan: (data, bentuk) => (bentuk === 1 ? { ...(data as DataPanelUnit), tindak: { hari: '', keputusan: [], janji: [] } } : undefined),
  muat: ({ periode, hari, unitId }) => {
    if (unitId === undefined) throw new Error('Halaman unit perlu unit')
    return loadDataUnit(unitId, periode, hari)
  },
})

/** Pages of HALAMAN that are not frozen, and why. */
export const LUAR_BEKU: Readonly<Record<string, string>> = {
  unit: 'one part for each unit: BAHAN_UNIT',
  kecamatan: 'one part for each kecamatan; its sums stand in peta',
  'proyeksi-uji': 'errors of a method in finished years; what it foretells of this one is in proyeksi',
  'tindak-lanjut': 'decisions go on after the meeting; its documents read them from its own records',
  daerah: 'what other regencies publish goes on after the meeting, and is no position of ours',
  lkpj: 'told of a whole year: frozen when the year is closed (BAHAN_TAHUN)',
  'sub-kegiatan': 'a view of what kesenjangan holds, narrowed by its reader',
}
