/** Roles, as the session gives them. */
export type PeranMenu = 'ADMIN' | 'ANALIS' | 'OPERATOR' | 'KEPALA' | 'PIMPINAN' | 'PENGAWAS'

export const NAMA_PERAN: Record<PeranMenu, string> = {
  ADMIN: 'Admin kantor',
  ANALIS: 'Analis kantor',
  OPERATOR: 'Operator unit',
  KEPALA: 'Kepala perangkat daerah',
  PIMPINAN: 'Pimpinan',
  PENGAWAS: 'BKAD/Inspektorat',
}

export type IkonMenu = 'hari-ini' | 'ringkasan' | 'unit' | 'entri' | 'verifikasi' | 'pengaturan' | 'jejak' | 'ketaatan' | 'rekonsiliasi' | 'impor' | 'unduhan' | 'bantuan'

export interface ButirMenu {
  href: string
  nama: string
  ikon: IkonMenu
  /** under this heading in the list */
  kelompok?: string
}

const HARI_INI: ButirMenu = { href: '/hari-ini', nama: 'Hari ini', ikon: 'hari-ini' }
const RINGKASAN: ButirMenu = { href: '/', nama: 'Ringkasan', ikon: 'ringkasan' }
const UNIT: ButirMenu = { href: '/perangkat-daerah', nama: 'Perangkat Daerah', ikon: 'unit' }
const UNIT_SENDIRI: ButirMenu = { href: '/perangkat-daerah', nama: 'Unit saya', ikon: 'unit' }
const ENTRI: ButirMenu = { href: '/entri', nama: 'Entri', ikon: 'entri' }
const VERIFIKASI: ButirMenu = { href: '/verifikasi', nama: 'Verifikasi', ikon: 'verifikasi' }
const KETAATAN: ButirMenu = { href: '/ketaatan', nama: 'Ketaatan', ikon: 'ketaatan' }
const JEJAK: ButirMenu = { href: '/jejak', nama: 'Jejak perubahan', ikon: 'jejak' }
const IMPOR: ButirMenu = { href: '/impor', nama: 'Impor SIPD', ikon: 'impor' }
const REKONSILIASI: ButirMenu = { href: '/rekonsiliasi', nama: 'Rekonsiliasi', ikon: 'rekonsiliasi' }
const UNDUHAN: ButirMenu = { href: '/unduhan', nama: 'Unduhan RFK', ikon: 'unduhan' }
const BANTUAN: ButirMenu = { href: '/bantuan', nama: 'Bantuan', ikon: 'bantuan' }
const kelompok = 'Pengaturan'
const PENGATURAN: ButirMenu[] = [
  { href: '/pengaturan/menyiapkan', nama: 'Menyiapkan tahun', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/periode', nama: 'Periode', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/tahun', nama: 'Tahun anggaran', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/kodefikasi', nama: 'Kodefikasi', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/unit', nama: 'Unit', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/padanan', nama: 'Padanan', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/pengguna', nama: 'Pengguna', ikon: 'pengaturan', kelompok },
  { href: '/pengaturan/token', nama: 'Token API', ikon: 'pengaturan', kelompok },
]

/** What a role can use, in the order of its work. What it cannot use is not there. */
const MENU: Record<PeranMenu, readonly ButirMenu[]> = {
  ADMIN: [HARI_INI, RINGKASAN, UNIT, ENTRI, VERIFIKASI, IMPOR, REKONSILIASI, KETAATAN, UNDUHAN, JEJAK, BANTUAN, ...PENGATURAN],
  ANALIS: [HARI_INI, RINGKASAN, UNIT, ENTRI, VERIFIKASI, IMPOR, REKONSILIASI, KETAATAN, UNDUHAN, BANTUAN],
  OPERATOR: [HARI_INI, ENTRI, IMPOR, UNIT_SENDIRI, KETAATAN, UNDUHAN, BANTUAN],
  KEPALA: [HARI_INI, UNIT_SENDIRI, ENTRI, KETAATAN, UNDUHAN, BANTUAN],
  PIMPINAN: [RINGKASAN, UNIT, KETAATAN, UNDUHAN, BANTUAN],
  PENGAWAS: [RINGKASAN, UNIT, REKONSILIASI, KETAATAN, UNDUHAN, JEJAK, BANTUAN],
}

/** Pages that lead whoever has one unit straight to it. */
const PER_UNIT: readonly string[] = [ENTRI.href, UNIT_SENDIRI.href]

/**
 * The menu of a role. Somebody of one unit is given the address of her unit's page at once: a link to a page that redirects
 * shows an empty page in between.
 */
export function menuUntuk(peran: PeranMenu, unitIds: readonly number[] = []): readonly ButirMenu[] {
  const [satu, ...lain] = unitIds
  if ((peran !== 'OPERATOR' && peran !== 'KEPALA') || satu === undefined || lain.length > 0) return MENU[peran]
  return MENU[peran].map((butir) => (PER_UNIT.includes(butir.href) ? { ...butir, href: `${butir.href}/${satu}` } : butir))
}
