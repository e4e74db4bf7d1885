import type { ReactNode } from 'react'
import { loadFormBaris, loadTujuanHapus } from '@/lib/lapor/anggaran/loaders-baris'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { FormBaris } from './form-baris'
import { HapusTujuan } from './hapus-tujuan'
import { alamatBagian } from './nav-bagian'
import { PilihVersi } from './pilih-versi'

/** The address of the pagu tab in the version that is shown; `&hapus=B12` asks about removing a line. */
export function alamatPagu(lembar: LembarUnit): string {
  return `${alamatBagian(lembar, 'pagu')}${lembar.apbd === null ? '' : `&apbd=${lembar.apbd.urutan}`}`
}

/** Pagu of the unit's lines, and, for whoever may, new lines and the removal of those without figures. */
export async function BagianPagu({ lembar, hapus, tabel }: { lembar: LembarUnit; hapus: string | null; tabel: ReactNode }) {
  const { hak, periode, unit, scope, apbd } = lembar
  const alamat = { tahun: periode.tahun, bulan: periode.bulan, unitId: unit.id }
  const boleh = hak.pagu === null
  const [tujuan, form] = boleh ? await Promise.all([loadTujuanHapus(scope, alamat, hapus), loadFormBaris(unit.id)]) : [null, null]
  return (
    <div className="flex flex-col gap-4">
      <PilihVersi lembar={lembar} bagian="pagu" />
      {boleh ? <HapusTujuan alamat={alamat} tujuan={tujuan} diminta={hapus} kembali={alamatPagu(lembar)} /> : null}
      {tabel}
      {form ? <FormBaris key={apbd?.id} alamat={alamat} apbdVersiId={apbd?.id ?? null} {...form} /> : null}
    </div>
  )
}
