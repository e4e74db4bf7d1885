import 'server-only'
import { notFound } from 'next/navigation'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryHariIni } from '@/lib/dasar/database/hari'
import { cocokTeks } from '@/lib/dasar/format/cari'
import { db } from '../data-baca'
import { queryBerkasRup, queryDaftarRup, queryUnitSub, type BerkasRup } from './data'
import { golongkanBerkas } from './dunia'
import { belumDijawab } from './golong/golongkan'
import { hitungKontrol, yangDipahami, type JumlahKeadaan } from './golong/kontrol'
import { KEADAAN_RUP, type ButirRup, type HilangRup, type KeadaanRup, type PertanyaanRup, type SubKenal, type TanyaSub } from './golong/types'
import { tandaRup } from './tanda'

/** Rows, and questions about sub-kegiatan, on one page. */
const PER_HALAMAN = 25
/** Sub-kegiatan that are offered at once. */
const MAKS_PILIHAN = 12

/** Who may import packages: the office for all units, an operator for her own. To the others the page does not exist. */
async function requireRup(): Promise<{ scope: OpdScope; kantor: boolean }> {
  const pengguna = await requirePeran(...PERAN_KANTOR, 'OPERATOR')
  if (pengguna.peran === 'OPERATOR' && pengguna.unitIds.length === 0) notFound()
  return { scope: scopeTulis(pengguna), kantor: pengguna.peran !== 'OPERATOR' }
}

interface Pilihan { id: number; nama: string }
const unitDari = (scope: OpdScope, namaUnit: ReadonlyMap<number, string>): Pilihan[] =>
  [...namaUnit].flatMap(([id, nama]) => (scope.units === '*' || scope.units.includes(id) ? [{ id, nama }] : [])).sort((a, b) => a.nama.localeCompare(b.nama, 'id'))

export interface HalamanUnggahRup {
  daftar: BerkasRup[]
  /** units that may be said to be the file's */
  unit: Pilihan[]
  kantor: boolean
  /** plain date, WIB */
  hariIni: string
}

/** The page of uploads: her lists that wait or were applied, and the units of her form. */
export async function loadUnggahRup(tahun: number): Promise<HalamanUnggahRup> {
  const { scope, kantor } = await requireRup()
  const [daftar, { namaUnit }, hariIni] = await Promise.all([queryDaftarRup(db(), scope, tahun), queryUnitSub(db(), scope, tahun), queryHariIni(db())])
  return { daftar, unit: unitDari(scope, namaUnit), kantor, hariIni }
}

/** A place where a sub-kegiatan is chosen for packages that prove none. */
export interface PilihSub extends TanyaSub {
  unit: string
  /** what was looked for */
  cari: string
  pilihan: SubKenal[]
  /** more fit the search than are shown */
  lebih: boolean
}

export interface PratinjauRup {
  berkas: BerkasRup
  kantor: boolean
  kontrol: JumlahKeadaan[]
  terbuka: PertanyaanRup[]
  terjawab: PertanyaanRup[]
  unit: Pilihan[]
  namaUnit: ReadonlyMap<number, string>
  namaSub: ReadonlyMap<number, string>
  hilang: HilangRup[]
  sub: { daftar: TanyaSub[]; semua: number; pilih: PilihSub | null }
  /** rows of the chosen state, a page of them */
  lihat: { keadaan: KeadaanRup; butir: ButirRup[]; semua: number; halaman: number; terakhir: number } | null
  pahami: string[]
  tanda: string
  /** nothing would be written */
  nihil: boolean
}

const halamanDari = <T>(semua: readonly T[], minta: number): { isi: T[]; halaman: number; terakhir: number } => {
  const terakhir = Math.max(1, Math.ceil(semua.length / PER_HALAMAN))
  const halaman = Math.min(minta, terakhir)
  return { isi: semua.slice((halaman - 1) * PER_HALAMAN, halaman * PER_HALAMAN), halaman, terakhir }
}

/** Which state is shown first: what is to be looked at before what is clear. */
const URUT_LIHAT: readonly KeadaanRup[] = ['BERUBAH', 'BATAL', 'BARU', 'TOLAK', 'RUSAK', 'TANYA', 'SAMA', 'LEWAT']

/** A list with all that it would do, or what it did. 404: none of that id is hers. */
export async function loadPratinjauRup(id: string, { lihat, hal, sub: kunciSub, cari }: { lihat: string; hal: number; sub: string; cari: string }): Promise<{ berkas: BerkasRup; isi: PratinjauRup | null }> {
  const { scope, kantor } = await requireRup()
  const berkas = await queryBerkasRup(db(), scope, id)
  if (berkas === null) notFound()
  if (berkas.diterapkan !== null || berkas.ditolak !== null) return { berkas, isi: null }
  const { dunia, golongan } = await golongkanBerkas(db(), scope, berkas)
  const { butir, pertanyaan, hilang, tanyaSub } = golongan
  const terbuka = belumDijawab(golongan, berkas.putusan)
  const ada = new Set(butir.map(({ keadaan }) => keadaan))
  const minta = KEADAAN_RUP.find((satu) => satu === lihat && ada.has(satu) && satu !== 'BUKAN_UNIT') ?? URUT_LIHAT.find((satu) => ada.has(satu))
  const terpilih = butir.filter(({ keadaan }) => keadaan === minta)
  const halaman = halamanDari(terpilih, hal)
  const belumSub = tanyaSub.filter(({ kunci }) => berkas.putusan[kunci] !== 'tanpa')
  const diminta = tanyaSub.find(({ kunci }) => kunci === kunciSub)
  // who has tied one goes on with the next
  const tanya = diminta ?? belumSub[0]
  const dicari = diminta === undefined ? '' : cari
  const calon = tanya === undefined ? [] : (dunia.sub.get(tanya.unitId) ?? []).filter(({ kode, nama }) => cocokTeks(dicari, kode, nama))
  const namaSub = new Map([...dunia.sub.values()].flat().map(({ id: subId, kode, nama }) => [subId, `${kode} ${nama}`]))
  return {
    berkas,
    isi: {
      berkas, kantor, kontrol: hitungKontrol(butir), terbuka, terjawab: pertanyaan.filter((satu) => !terbuka.includes(satu)), unit: unitDari(scope, dunia.namaUnit), namaUnit: dunia.namaUnit, namaSub, hilang,
      sub: { daftar: belumSub.slice(0, PER_HALAMAN), semua: belumSub.length, pilih: tanya === undefined ? null : { ...tanya, unit: dunia.namaUnit.get(tanya.unitId) ?? '', cari: dicari, pilihan: calon.slice(0, MAKS_PILIHAN), lebih: calon.length > MAKS_PILIHAN } },
      lihat: minta === undefined ? null : { keadaan: minta, butir: halaman.isi, semua: terpilih.length, halaman: halaman.halaman, terakhir: halaman.terakhir },
      pahami: yangDipahami(golongan, berkas.pahaman), tanda: tandaRup(golongan, berkas.putusan),
      nihil: !butir.some(({ keadaan }) => keadaan === 'BARU' || keadaan === 'BERUBAH' || keadaan === 'BATAL') && !hilang.some(({ batalkan }) => batalkan),
    },
  }
}
