import 'server-only'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { loadPanelDaerah } from '@/lib/lihat/daerah/loaders'
import { loadPanelDak } from '@/lib/lihat/dak/loaders'
import { loadPanelIndikator } from '@/lib/lihat/indikator/loaders'
import { loadPanelKendala } from '@/lib/lihat/kendala/loaders'
import { loadPanelKesenjangan, loadPanelSub } from '@/lib/lihat/kesenjangan/loaders'
import { loadPanelLkpj } from '@/lib/lihat/lkpj/loaders'
import { loadPanelKinerja } from '@/lib/lihat/kinerja/loaders'
import { loadPanelPengadaan } from '@/lib/lihat/pengadaan/loaders'
import { loadPanelProyeksi, loadPanelUji } from '@/lib/lihat/proyeksi/loaders'
import { loadPanelKecamatan, loadPanelPeta } from '@/lib/lihat/peta/loaders'
import { loadPanelTindakLanjut } from '@/lib/lihat/tindak-lanjut/loaders'
import { loadPanelUnit } from '@/lib/lihat/perangkat-daerah/loaders'
import { loadPanelRingkasan } from '@/lib/lihat/ringkasan/loaders'
import { loadPanelTema } from '@/lib/lihat/tema/loaders'
import type { IsiHalaman } from './types'

export { BAHAN, BAHAN_TAHUN, BAHAN_UNIT, LUAR_BEKU } from './beku'

/**
 * Every page that is made of panels, by the name it has in addresses. Each loader proves session, role and scope itself, and reads the
 * page's own address: what it shows there, its files hold. A new page is one line here.
 */
export const HALAMAN: Readonly<Record<string, (cari: SearchParams) => Promise<IsiHalaman>>> = {
  ringkasan: loadPanelRingkasan,
  unit: loadPanelUnit,
  kesenjangan: loadPanelKesenjangan,
  'sub-kegiatan': loadPanelSub,
  kendala: loadPanelKendala,
  pengadaan: loadPanelPengadaan,
  proyeksi: loadPanelProyeksi,
  'proyeksi-uji': loadPanelUji,
  daerah: loadPanelDaerah,
  dak: loadPanelDak,
  indikator: loadPanelIndikator,
  kinerja: loadPanelKinerja,
  peta: loadPanelPeta,
  kecamatan: loadPanelKecamatan,
  'tindak-lanjut': loadPanelTindakLanjut,
  tema: loadPanelTema,
  lkpj: loadPanelLkpj,
}
