import type { PetaKetikan } from '@/components/lapor/forms/draf'
import { susunSubKini, type Pesan, type SubKini } from '@/components/lapor/forms/sub-kini'
import { jumlahkanBaris, tambah, type KonteksAturan } from '@/lib/lapor/pelaporan/utils'
import type { SubIsian } from '@/lib/lapor/pelaporan/types'
import { NOL, sen, type Sen } from '@/lib/realisasi/rupiah'

/** The sums of the money columns of a group or of the unit. null: nothing was entered, which is not 0. */
export interface JumlahGrid {
  pagu: Sen
  kas: readonly (Sen | null)[]
  RKUD: { nilai: Sen | null; koreksi: Sen }
  NON_RKUD: { nilai: Sen | null; koreksi: Sen }
  sampai: Sen | null
  kendala: number
}

/** A group as it stands now: texts, findings and sums. The same object as long as nothing in the group changed. */
export interface GrupKini extends SubKini {
  jumlah: JumlahGrid
  galat: number
  peringatan: number
}

const KOSONG: JumlahGrid = {
  pagu: NOL, kas: Array<null>(12).fill(null), RKUD: { nilai: null, koreksi: NOL }, NON_RKUD: { nilai: null, koreksi: NOL }, sampai: null, kendala: 0,
}

const gabung = (a: JumlahGrid, b: JumlahGrid): JumlahGrid => ({
  pagu: sen(a.pagu + b.pagu),
  kas: a.kas.map((nilai, i) => tambah(nilai, b.kas[i] ?? null)),
  RKUD: { nilai: tambah(a.RKUD.nilai, b.RKUD.nilai), koreksi: sen(a.RKUD.koreksi + b.RKUD.koreksi) },
  NON_RKUD: { nilai: tambah(a.NON_RKUD.nilai, b.NON_RKUD.nilai), koreksi: sen(a.NON_RKUD.koreksi + b.NON_RKUD.koreksi) },
  sampai: tambah(a.sampai, b.sampai),
  kendala: a.kendala + b.kendala,
})

/** The sums of one sub-kegiatan. */
function jumlahSub(sub: SubIsian, bulan: number): JumlahGrid {
  const lines = sub.baris.map(({ kas, kanal }): JumlahGrid => ({ ...KOSONG, kas, RKUD: kanal.RKUD, NON_RKUD: kanal.NON_RKUD }))
  const { pagu, sampai } = jumlahkanBaris(sub.baris, bulan)
  return { ...lines.reduce(gabung, KOSONG), pagu, sampai, kendala: sub.jumlahKendala }
}

/** The sums of the unit, from those of its groups. */
export const jumlahUnit = (grup: readonly GrupKini[]): JumlahGrid => grup.reduce((kini, { jumlah }) => gabung(kini, jumlah), KOSONG)

interface Ingatan {
  ketikan: PetaKetikan
  galatServer: Readonly<Record<string, string>>
  tolakan: ReadonlyMap<string, string> | undefined
  bulan: number
  hasil: GrupKini
}
const ingatan = new WeakMap<SubIsian, Ingatan>()
const TANPA_GALAT: Readonly<Record<string, string>> = {}

/**
 * Works out one group, or hands back what was worked out before when nothing of it changed. Stored figures are the same
 * object until they change, so a key press costs one group however many there are.
 * @param tolakan sentences about pasted texts that were refused, by cell
 */
export function grupKini(
  sub: SubIsian,
  ketikan: PetaKetikan,
  konteks: KonteksAturan,
  galatServer: Readonly<Record<string, string>>,
  tolakan: ReadonlyMap<string, string> | undefined,
): GrupKini {
  const galat = ketikan.size === 0 ? TANPA_GALAT : galatServer
  const lama = ingatan.get(sub)
  if (lama && lama.ketikan === ketikan && lama.galatServer === galat && lama.tolakan === tolakan && lama.bulan === konteks.bulan) return lama.hasil
  const dasar = susunSubKini(sub, ketikan, konteks, galat)
  const pesan = new Map<string, Pesan[]>(dasar.pesan)
  for (const [kunci, kalimat] of tolakan ?? []) pesan.set(kunci, [{ galat: true, kalimat }, ...(pesan.get(kunci) ?? [])])
  const semua = [...pesan.values()].flat()
  const jumlahGalat = semua.filter((satu) => satu.galat).length
  const hasil = { ...dasar, pesan, jumlah: jumlahSub(dasar.kini, konteks.bulan), galat: jumlahGalat, peringatan: semua.length - jumlahGalat }
  ingatan.set(sub, { ketikan, galatServer: galat, tolakan, bulan: konteks.bulan, hasil })
  return hasil
}
