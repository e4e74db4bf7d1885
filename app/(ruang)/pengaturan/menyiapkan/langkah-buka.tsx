import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Langkah, Penyiapan } from '@/lib/tahun/penyiapan/types'
import { FormPeriode } from '../periode/form-periode'
import { FormRencana } from './form-rencana'

/** Months from this page: the deadlines of the year, and opening January, or the month after the last one that was opened. */
export function LangkahBuka({ isi: { setelan: { tahun }, bulan, pagu }, langkah }: { isi: Penyiapan; langkah: Langkah }) {
  const akhir = bulan.findLast(({ status }) => status !== 'BELUM_DIBUKA')?.bulan ?? 0
  const berikut = langkah.keadaan === 'BELUM' ? 1 : akhir + 1
  const tanpaTenggat = 12 - bulan.length
  const tenggat = bulan.find((satu) => satu.bulan === berikut)?.tenggat ?? null
  return (
    <div className="mt-2 flex flex-col gap-2">
      {berikut <= 12 ? (
        <Disclosure label={`Buka ${namaBulan(berikut)} ${tahun}`} buka={langkah.keadaan === 'BELUM' && pagu.berpagu > 0}>
          <div className="flex max-w-md flex-col gap-2">
            {pagu.berpagu === 0 ? <p>Belum ada pagu. Operator dapat masuk, tetapi belum ada baris yang dapat diisi realisasinya.</p> : null}
            <FormPeriode tahun={tahun} bulan={berikut} tenggat={tenggat} jenis="buka" />
          </div>
        </Disclosure>
      ) : null}
      {tanpaTenggat > 0 ? <Disclosure label={`Rencanakan tenggat ${bilangan(tanpaTenggat)} bulan`}><FormRencana tahun={tahun} /></Disclosure> : null}
      {/* the form goes with its message once nothing is left to plan */}
      <p role="status" className="text-sm text-redup">{tanpaTenggat === 0 ? 'Tenggat kedua belas bulan sudah direncanakan.' : ''}</p>
    </div>
  )
}
