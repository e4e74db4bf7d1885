import 'server-only'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { loadPanelDak } from '@/lib/lihat/dak/loaders'
import { loadPanelKendala } from '@/lib/lihat/kendala/loaders'
import { loadPanelKesenjangan, loadPanelSub } from '@/lib/lihat/kesenjangan/loaders'
import { loadPanelLkpj } from '@/lib/lihat/lkpj/loaders'
import { loadPanelKinerja } from '@/lib/lihat/kinerja/loaders'
import { loadPanelPengadaan } from '@/lib/lihat/pengadaan/loaders'
import { loadPanelProyeksi, loadPanelUji } from '@/lib/lihat/proyeksi/loaders'
import { loadPanelTindakLanjut } from '@/lib/lihat/tindak-lanjut/loaders'
import { loadPanelUnit } from '@/lib/lihat/perangkat-daerah/loaders'
import { loadPanelRingkasan } from '@/lib/lihat/ringkasan/loaders'
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
  dak: loadPanelDak,
  kinerja: loadPanelKinerja,
  'tindak-lanjut': loadPanelTindakLanjut,
  lkpj: loadPanelLkpj,
}
