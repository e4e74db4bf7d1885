import { WILAYAH_LAMPUNG_BARAT } from '@/lib/tahun/wilayah/lampung-barat'
import { susunPengadaan } from './pengadaan'
import type { Sub } from './susun/jenis'
import type { TahunContoh } from './tahun/susun-contoh'

/** Kecamatan of each puskesmas of the sample, as generally known; not taken from a register. */
const PUSKESMAS: Readonly<Record<string, string>> = {
  pkmliwa: 'Balik Bukit', pkmbuaynyerupa: 'Sukau', pkmlumbokseminung: 'Lumbok Seminung', pkmbatubrak: 'Batu Brak', pkmkenali: 'Belalau', pkmbakhu: 'Batu Ketulis', pkmsekincau: 'Sekincau', pkmpagardewa: 'Pagar Dewa',
  pkmfajarbulan: 'Way Tenong', pkmairhitam: 'Air Hitam', pkmsumberjaya: 'Sumber Jaya', pkmkebuntebu: 'Kebun Tebu', pkmgedungsurian: 'Gedung Surian', pkmsuoh: 'Suoh', pkmsrimulyo: 'Bandar Negeri Suoh',
}
const KECAMATAN = WILAYAH_LAMPUNG_BARAT.filter(({ tingkat }) => tingkat === 'KECAMATAN')
/** Left to be proposed and confirmed: offices and puskesmas whose places nobody has said yet. */
const BELUM = ['kecsuoh', 'kecairhitam', 'pkmsuoh', 'pkmbakhu']

const padat = (nama: string): string => nama.toLowerCase().replaceAll(' ', '')
const milik = (slug: string): string | undefined => KECAMATAN.find(({ nama }) => slug === `kec${padat(nama)}`)?.nama ?? PUSKESMAS[slug]

export interface TempatContoh { sub: Sub; kecamatan: string; asal: 'KETIK' | 'USUL' }
export interface TempatPaketContoh {
  /** place in the list of `susunPengadaan`, from 0 */
  urut: number
  kecamatan: readonly string[]
  /** confirmed; else only its location says so */
  ditetapkan: boolean
}

/** Where the packages of the sample are: one kecamatan each by turns, every seventh in two; every third still waits. All made up. */
export const tempatPaket = (tahun: TahunContoh): TempatPaketContoh[] =>
  susunPengadaan(tahun).map((_, urut) => {
    const pada = (ke: number): string => KECAMATAN[ke % KECAMATAN.length]?.nama ?? ''
    return { urut, kecamatan: urut % 7 === 6 ? [pada(urut * 4), pada(urut * 4 + 1)] : [pada(urut * 4)], ditetapkan: urut % 3 !== 2 }
  })

/** Where the sub-kegiatan are: of a kecamatan's office and of a puskesmas in their kecamatan, of a confirmed package where it is. */
export function tempatSub(tahun: TahunContoh): TempatContoh[] {
  const sendiri = tahun.subs.flatMap((sub): TempatContoh[] => {
    const kecamatan = BELUM.includes(sub.unit.slug) ? undefined : milik(sub.unit.slug)
    return kecamatan === undefined ? [] : [{ sub, kecamatan, asal: 'USUL' }]
  })
  const paket = susunPengadaan(tahun)
  const ada = new Set(sendiri.map(({ sub }) => sub))
  const dariPaket = tempatPaket(tahun).filter(({ ditetapkan }) => ditetapkan).flatMap(({ urut, kecamatan }): TempatContoh[] => {
    const sub = paket[urut]?.sub
    if (sub === undefined || ada.has(sub)) return []
    ada.add(sub)
    return kecamatan.map((nama) => ({ sub, kecamatan: nama, asal: 'KETIK' }))
  })
  return [...sendiri, ...dariPaket]
}
