import { FormKembalikan, FormLangkah } from '@/components/lapor/forms/form-catatan'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { kembalikanKeOperator, setujuiLaporan } from '@/lib/lapor/pelaporan/actions'

/** The head of the unit decides. */
export function FormSetujui({ alamat, versi }: { alamat: { tahun: number; bulan: number; unitId: number }; versi: number }) {
  return (
    <div className="flex flex-col gap-3">
      <FormLangkah aksi={setujuiLaporan} alamat={alamat} versi={versi} tombol="Setujui dan kirim ke kantor" />
      <Disclosure label="Kembalikan ke operator">
        <FormKembalikan aksi={kembalikanKeOperator} alamat={alamat} versi={versi} tombol="Kembalikan ke operator" />
      </Disclosure>
    </div>
  )
}
