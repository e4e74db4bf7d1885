import { FormKembalikan, FormLangkah } from '@/components/lapor/forms/form-catatan'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { kembalikanKeOperator, setujuiLaporan } from '@/lib/lapor/pelaporan/actions'

/** The head of the unit decides. */
/** @param sidik stands for the figures that are shown beside it */
export function FormSetujui({ alamat, versi, sidik }: { alamat: { tahun: number; bulan: number; unitId: number }; versi: number; sidik: string }) {
  return (
    <div className="flex flex-col gap-3">
      <FormLangkah aksi={setujuiLaporan} alamat={alamat} versi={versi} sidik={sidik} tombol="Setujui dan kirim ke kantor" />
      <Disclosure label="Kembalikan ke operator">
        <FormKembalikan aksi={kembalikanKeOperator} alamat={alamat} versi={versi} tombol="Kembalikan ke operator" />
      </Disclosure>
    </div>
  )
}
