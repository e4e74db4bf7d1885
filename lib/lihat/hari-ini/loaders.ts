import 'server-only'
import { redirect } from 'next/navigation'
import { requirePengguna, scopeBaca, scopePeringkat } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { beranda } from '@/lib/dasar/akses/utils'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import { loadKendala } from '@/lib/lapor/kendala/loaders'
import { loadEntriUntuk, loadPeriodeBerjalan, type LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { loadTandaTerimaTerbaru } from '@/lib/lapor/pelaporan/tanda-terima/loaders'
import { loadNamaUnit } from '@/lib/tahun/unit/loaders'
import { rankPerKategori } from '@/lib/realisasi/peringkat'
import { loadTemuanDak } from '@/lib/lihat/dak/loaders'
import { loadTemuanKeputusan } from '@/lib/lihat/tindak-lanjut/loaders'
import { loadHariKantor } from './loaders-kantor'
import { tempatSendiri } from './tempat'
import type { HariKantor, HariUnit, PeringkatSendiri, TugasUnit } from './types'

/** The open months of a unit, each with its whole sheet. */
async function loadTugas(pengguna: Pengguna, unitId: number): Promise<TugasUnit[]> {
  const awal = await loadEntriUntuk(pengguna, unitId, {})
  if (!awal) return []
  const lain = awal.daftarPeriode.filter(({ tahun, bulan }) => tahun !== awal.periode.tahun || bulan !== awal.periode.bulan)
  const sisa = await Promise.all(lain.map(({ tahun, bulan }) => loadEntriUntuk(pengguna, unitId, { tahun, bulan })))
  const semua = [awal, ...sisa.filter((satu): satu is LembarUnit => satu !== null)]
  return Promise.all(semua.map(async (lembar) => ({
    lembar, kendala: await loadKendala(lembar.scope, { tahun: lembar.periode.tahun, bulan: lembar.periode.bulan, unitId }),
  })))
}

/** The units' own places at the newest locked month, by the rank that is published; never another unit's figure. */
async function loadPeringkat(pengguna: Pengguna, unitIds: readonly number[]): Promise<Map<number, PeringkatSendiri>> {
  const akhir = (await loadPeriodeBerjalan()).filter(({ status }) => status === 'TERKUNCI').sort((a, b) => b.tahun - a.tahun || b.bulan - a.bulan)[0]
  if (!akhir) return new Map(unitIds.map((id) => [id, { alasan: 'belum ada bulan yang dikunci' }]))
  const { tahun, bulan } = akhir
  const semua = await loadCapaianUntuk(scopePeringkat(pengguna), { tahun, bulan, versi: 'berlaku', per: 'unit' })
  const kelompok = rankPerKategori(semua, 'angkas')
  return new Map(unitIds.map((id) => [id, tempatSendiri(kelompok, id, { tahun, bulan })]))
}

async function loadHariUnit(pengguna: Pengguna, peran: HariUnit['peran']): Promise<HariUnit> {
  const [nama, tanda, peringkat, temuan, ...tugas] = await Promise.all([
    loadNamaUnit(scopeBaca(pengguna)), loadTandaTerimaTerbaru(scopeBaca(pengguna)), loadPeringkat(pengguna, pengguna.unitIds), Promise.all([loadTemuanKeputusan(), loadTemuanDak()]).then((isi) => isi.flat()),
    ...pengguna.unitIds.map((id) => loadTugas(pengguna, id)),
  ])
  return {
    peran,
    temuan,
    unit: pengguna.unitIds.map((id, i) => ({
      id, nama: nama.get(id) ?? '', tugas: tugas[i] ?? [], tanda: tanda.find(({ unitId }) => unitId === id) ?? null,
      peringkat: peringkat.get(id) ?? { alasan: 'unit ini belum memiliki pagu' },
    })),
  }
}

/**
 * What is asked of the signed-in person today. Pimpinan and pengawas have no page of their own here: what they are asked is to
 * read, and Ringkasan is what they read; they are led there.
 */
export async function loadHariIni(): Promise<HariUnit | HariKantor> {
  const pengguna = await requirePengguna()
  const { peran } = pengguna
  if (peran === 'OPERATOR' || peran === 'KEPALA') return loadHariUnit(pengguna, peran)
  if (peran === 'ADMIN' || peran === 'ANALIS') return loadHariKantor(pengguna, peran)
  redirect(beranda(peran))
}
