import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { tanggalAkhirBulan } from '@/lib/dasar/format/tanggal'

interface PilihHariProps {
  tahun: number
  bulan: number
  versi: string
  hari: string
  /** what was typed and is no day */
  salah: string | null
}

/** The day that the gates are looked at, as one GET form: works without script, and the address is the view. */
export function PilihHari({ tahun, bulan, versi, hari, salah }: PilihHariProps) {
  return (
    <form method="get" aria-label="Hari pandang" className="cetak-sembunyi mb-6 flex flex-wrap items-start gap-x-3 gap-y-2">
      <input type="hidden" name="versi" value={versi} />
      <TextField key={hari} label="Lihat pada hari" name="hari" type="date" required={false} defaultValue={salah ?? hari} {...(salah === null ? {} : { error: 'Ini bukan tanggal. Tulis seperti 12/07/2023 atau 12 Juli 2023.' })} className="w-56" />
      <Button type="submit" className="sm:mt-7">Lihat</Button>
      <a className="tautan inline-flex min-h-10 items-center text-sm sm:mt-7" href={`/dak?tahun=${tahun}&bulan=${bulan}&versi=${versi}`}>Tanpa pilihan hari ({tanggalAkhirBulan(tahun, bulan)} atau hari ini)</a>
    </form>
  )
}
