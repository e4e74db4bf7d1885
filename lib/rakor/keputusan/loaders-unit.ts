import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { bolehUnit, idDari, PERAN_KANTOR } from '@/lib/dasar/akses/scope'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import { loadJanji, loadPutusan } from '@/lib/lapor/tindak-lanjut/loaders'
import type { JanjiBulan, Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { susunKomitmen } from '@/lib/lihat/panel/unit/komitmen'
import type { Panel } from '@/lib/lihat/panel/types'
import { loadCapaian } from '@/lib/posisi/loaders'
import { loadUndangan } from '@/lib/rakor/rapat/loaders'
import type { Rapat } from '@/lib/rakor/rapat/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { dilepasKomitmen, usulKomitmen } from '@/lib/realisasi/rakor/komitmen'
import type { Sen } from '@/lib/realisasi/rupiah'
import { loadIdentitas } from '@/lib/lihat/perangkat-daerah/loaders'

export interface TindakUnitRapat {
  rapat: Rapat
  unit: { id: number; nama: string; namaSingkat: string }
  hari: string
  keputusan: readonly Putusan[]
  komitmen: Panel | null
  /** position of the unit at the meeting's cut-off, as it is in the data now */
  capaian: Capaian
  /** months after the cut-off: what is promised, and what the anggaran kas would propose; null: the reader may not write now */
  isian: { versi: number; bulan: { bulan: number; janji: Sen | null; usul: Sen; /** the proposal of what was promised before, and of the anggaran kas where nothing was */ awal: Sen; lama: { target: Sen; rapat: string } | null }[]; /** months of an earlier promise are given up here */ lepas: boolean; pagu: Sen; realisasi: Sen | null } | null
}

const kataLama = (janji: JanjiBulan | undefined): { target: Sen; rapat: string } | null => (janji === undefined ? null : { target: janji.target, rapat: namaTriwulan(janji) })

/** What a meeting asked of one unit and what that unit promised it: for the unit, and for those who see all units. 404 alike for what there is not and what is another's. */
export async function loadTindakUnitRapat(rapatTeks: string, unitTeks: string): Promise<TindakUnitRapat> {
  const pengguna = await requirePengguna()
  const unitId = idDari(unitTeks)
  if (unitId === 0 || !bolehUnit(pengguna, unitId, 'baca')) notFound()
  const { rapat } = await loadUndangan(rapatTeks)
  const { tahun, batasBulan: bulan, apbdUrutan } = rapat
  const { unit } = await loadIdentitas(unitTeks, { tahun, bulan })
  const filter = { unitIds: [unitId] }
  const versi = apbdUrutan ?? ('berlaku' as const)
  const [[capaian], perBulan, keputusan, setahun] = await Promise.all([
    loadCapaian({ tahun, bulan, versi, per: 'kabupaten', filter }), loadCapaian({ tahun, bulan: 12, versi: 'berlaku', per: 'bulan', filter }), loadPutusan({ rapatId: rapat.id, unitId }), loadJanji({ unitId, tahun }),
  ])
  if (!capaian) notFound()
  const janji = setahun.filter(({ rapatId }) => rapatId === rapat.id)
  const bulanJanji = janji.map((satu) => satu.bulan)
  // what counts until this meeting is promised something, month by month
  const lama = new Map(dilepasKomitmen(setahun, rapat, [0]).map((satu) => [satu.bulan, satu]))
  const mencatat = PERAN_KANTOR.includes(pengguna.peran) && (rapat.keadaan === 'DIBEKUKAN' || rapat.keadaan === 'BERLANGSUNG') && capaian.posisi.pagu > 0n
  const { pagu, realisasi } = capaian.posisi
  const sisa = perBulan.slice(bulan).map((satu) => ({ bulan: satu.bulan, nilai: satu.posisi.angkas }))
  const awal = usulKomitmen({ pagu, realisasi, angkas: sisa.map((satu) => ({ bulan: satu.bulan, nilai: lama.get(satu.bulan)?.target ?? satu.nilai })) })
  const isian = !mencatat ? null : {
    pagu, realisasi, versi: Math.max(0, ...janji.map((satu) => satu.versi)),
    bulan: usulKomitmen({ pagu, realisasi, angkas: sisa }).map((satu, ke) => ({ bulan: satu.bulan, usul: satu.target, awal: awal[ke]?.target ?? satu.target, janji: janji.find((item) => item.bulan === satu.bulan)?.target ?? null, lama: kataLama(lama.get(satu.bulan)) })),
    lepas: dilepasKomitmen(setahun, rapat, bulanJanji).length > 0,
  }
  return { rapat, unit: { id: unit.id, nama: unit.nama, namaSingkat: unit.namaSingkat }, hari: hariWib(new Date()), keputusan, komitmen: susunKomitmen('unit-komitmen', setahun, perBulan, rapat.id), capaian, isian }
}
