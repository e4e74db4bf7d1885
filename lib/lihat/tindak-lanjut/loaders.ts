import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { bolehUnit, idDari, PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { loadDapatTarik, loadJanji, loadPutusan } from '@/lib/lapor/tindak-lanjut/loaders'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { isTerbuka, kedudukan, padaHari, type KedudukanPutusan } from '@/lib/lapor/tindak-lanjut/utils'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { PANEL_KEPUTUSAN } from '@/lib/lihat/panel/keputusan/daftar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import type { DataUnit } from '@/lib/lihat/perangkat-daerah/types'
import { HARI_KANTOR } from '@/lib/realisasi/rakor/tenggat'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { parseSaring, saringPutusan, type SaringTindak } from './saring'

/** Decisions of the reader as they stood on a day. */
export const loadPutusanPada = async (hari: string): Promise<Putusan[]> => (await loadPutusan()).flatMap((satu) => padaHari(satu, hari) ?? [])

/** What meetings asked of a unit and what it promised them in a year, as it stood on a day. */
export async function loadTindakUnit(unitId: number, tahun: number, hari: string): Promise<DataUnit['tindak']> {
  const [keputusan, janji] = await Promise.all([loadPutusan({ unitId }), loadJanji({ unitId, tahun })])
  return { hari, keputusan: keputusan.flatMap((satu) => padaHari(satu, hari) ?? []), janji: janji.filter(({ tanggal }) => tanggal <= hari) }
}

export interface HalamanTindakLanjut {
  saring: SaringTindak
  panel: Panel[]
  /** decisions of the reader, before filtering */
  banyak: number
}

/** All decisions of the reader today, narrowed as the address asks. */
export async function loadTindakLanjut(cari: SearchParams): Promise<HalamanTindakLanjut> {
  const hari = hariWib(new Date())
  const saring = parseSaring(cari)
  const semua = await loadPutusan()
  return { saring, banyak: semua.length, panel: susunPanel(PANEL_KEPUTUSAN, { hari, keputusan: saringPutusan(semua, saring, hari) }) }
}

/** The same for a file of one of its tables. */
export async function loadPanelTindakLanjut(cari: SearchParams): Promise<IsiHalaman> {
  const { panel } = await loadTindakLanjut(cari)
  return { panel, periode: await loadPeriode(cari) }
}

export interface HalamanPutusan {
  putusan: Putusan
  kini: KedudukanPutusan
  hari: string
  /** may write steps: its unit's operator, the office */
  bolehJawab: boolean
  /** may close and send back */
  kantor: boolean
  /** steps whose attachment she may take back */
  dapatTarik: readonly number[]
}

/** One decision for its reader; 404 alike for one that is not there and another unit's. */
export async function loadSatuPutusan(teksId: string): Promise<HalamanPutusan> {
  const pengguna = await requirePengguna()
  const id = idDari(teksId)
  const [putusan] = id === 0 ? [] : await loadPutusan({ id })
  if (!putusan) notFound()
  const hari = hariWib(new Date())
  const kantor = PERAN_KANTOR.includes(pengguna.peran)
  const kini = kedudukan(putusan, hari)
  const menulis = kantor || (putusan.unitId !== null && bolehUnit(pengguna, putusan.unitId, 'tulis'))
  return { putusan, kini, hari, kantor, bolehJawab: isTerbuka(kini) && menulis, dapatTarik: menulis ? await loadDapatTarik(id) : [] }
}

const temuan = (kunci: string, jumlah: number, kata: string, saring: string): { kunci: string; judul: string; href: string }[] =>
  jumlah === 0 ? [] : [{ kunci: `tindak-lanjut-${kunci}`, judul: `${awalBesar(bilanganKata(jumlah))} keputusan rakor ${kata}`, href: `/tindak-lanjut?keadaan=${saring}#keputusan-daftar` }]

/** What of the decisions asks for work today: of the office what waits for its judgement and what is overdue for so long that it is its matter; of a unit all that is open. */
export async function loadTemuanKeputusan(): Promise<{ kunci: string; judul: string; href: string }[]> {
  const { peran } = await requirePengguna()
  const hari = hariWib(new Date())
  const kini = (await loadPutusan()).map((putusan) => ({ putusan, kini: kedudukan(putusan, hari) })).filter((satu) => isTerbuka(satu.kini))
  const menunggu = kini.filter((satu) => satu.kini.keadaan === 'MENUNGGU').length
  if (PERAN_KANTOR.includes(peran)) {
    const lewat = kini.filter((satu) => satu.kini.keadaan === 'TERBUKA' && satu.kini.lewat >= HARI_KANTOR).length
    return [...temuan('menunggu', menunggu, 'dilaporkan selesai dan menunggu dinilai', 'menunggu'), ...temuan('lewat', lewat, `lewat tenggat ${HARI_KANTOR} hari atau lebih`, 'lewat')]
  }
  const terbuka = kini.filter((satu) => satu.kini.keadaan === 'TERBUKA')
  const lewat = terbuka.filter((satu) => satu.kini.lewat > 0).length
  return [...temuan('lewat', lewat, 'untuk unit Anda lewat tenggat', 'lewat'), ...temuan('terbuka', terbuka.length - lewat, 'untuk unit Anda menunggu dikerjakan', 'terbuka')]
}
