import { Button } from '@/components/dasar/ui/button'
import { bulanTahun } from '@/lib/dasar/format/tanggal'

interface Bulanan {
  tahun: number
  bulan: number
}

/** Which month, where there is more than one; a plain GET form, so the address is the view. */
export function PilihPeriode({ daftar, kini, lain = {} }: { daftar: readonly Bulanan[]; kini: Bulanan; lain?: Readonly<Record<string, string>> }) {
  if (daftar.length < 2) return null
  const nilai = (satu: Bulanan): string => `${satu.tahun}-${satu.bulan}`
  return (
    <form method="get" aria-label="Periode" className="flex items-center gap-2">
      {Object.entries(lain).map(([nama, isi]) => <input key={nama} type="hidden" name={nama} value={isi} />)}
      <label className="flex items-center gap-2 text-sm">
        <span className="text-redup">Periode</span>
        <select key={nilai(kini)} name="periode" defaultValue={nilai(kini)} className="min-h-9 rounded border border-garis-kuat bg-latar px-2 text-sm">
          {daftar.map((satu) => <option key={nilai(satu)} value={nilai(satu)}>{bulanTahun(satu.tahun, satu.bulan)}</option>)}
        </select>
      </label>
      <Button type="submit" kecil>Tampilkan</Button>
    </form>
  )
}
